package mailsetup.comparison.advice;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mailsetup.probe.FolderFacts;
import mailsetup.probe.FolderFacts.Sharing;
import mailsetup.probe.ImapFacts;
import mailsetup.testkit.Talker;

/**
 * An IMAP server that holds a mailbox with these facts: what is to be measured is put into messages, folders and quota.
 * It hands out no message, so nothing but its answers tells how fast the line is.
 */
final class PlayedImap implements Talker {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd-MMM-yyyy HH:mm:ss Z", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);
    private static final Pattern STATUS = Pattern.compile("\\S+ STATUS (\"?.*?\"?) \\((\\S+)\\)");

    private final ImapFacts facts;
    private String tag = "";

    PlayedImap(ImapFacts facts) {
        this.facts = facts;
    }

    String greeting() {
        return "* OK [CAPABILITY " + capabilities() + "] ready";
    }

    @Override
    public Answer hear(String line) {
        var words = line.split(" ", -1);
        if (words.length == 1) {
            return Answer.of(tag + " OK [CAPABILITY " + capabilities() + "] in");
        }
        tag = words[0];
        return switch (words[1]) {
            case "AUTHENTICATE" -> Answer.of("+ ");
            case "EXAMINE" -> done("* FLAGS (\\Answered \\Seen)", "* " + facts.messages() + " EXISTS",
                    "* OK [UIDVALIDITY 1] valid");
            case "NAMESPACE" -> done("* NAMESPACE ((\"\" \"/\")) " + prefix(Sharing.OTHER_USER) + " "
                    + prefix(Sharing.SHARED));
            case "LIST" -> done(facts.details().folders().stream().map(PlayedImap::listed).toArray(String[]::new));
            case "GETQUOTAROOT" -> done("* QUOTAROOT INBOX \"\"", "* QUOTA \"\" (STORAGE "
                    + kilobytes(facts.quotaUsed().orElse(0)) + " " + kilobytes(facts.quotaLimit().orElse(0)) + ")");
            case "STATUS" -> done(status(line));
            case "FETCH" -> line.contains("BODY") ? Answer.of("$tag NO not here") : done(fetched(words[2]));
            default -> done();
        };
    }

    /** A server that lacks one of these lacks them all. */
    private String capabilities() {
        return "IMAP4rev1 AUTH=PLAIN NAMESPACE QUOTA STATUS=SIZE" + (facts.idle() ? " IDLE UIDPLUS SPECIAL-USE" : "");
    }

    private String prefix(Sharing whose) {
        return facts.details().folders().stream().filter(folder -> folder.sharing().filter(whose::equals).isPresent())
                .map(folder -> "((\"" + folder.name().split("/", 2)[0] + "/\" \"/\"))").findFirst().orElse("NIL");
    }

    private static String listed(FolderFacts folder) {
        return "* LIST (\\HasNoChildren" + (folder.use().isEmpty() ? "" : " " + folder.use()) + ") \"/\" \""
                + folder.name() + "\"";
    }

    private String status(String line) {
        var asked = STATUS.matcher(line);
        if (!asked.matches()) {
            throw new AssertionError(line);
        }
        var name = asked.group(1).replace("\"", "");
        long value = switch (asked.group(2)) {
            case "SIZE" -> facts.bytes().orElse(0);
            case "UNSEEN" -> facts.unseen().orElse(0);
            default -> facts.details().folders().stream().filter(folder -> folder.name().equals(name)).findFirst()
                    .orElseThrow().messages().orElse(0);
        };
        return "* STATUS \"" + name + "\" (" + asked.group(2) + " " + value + ")";
    }

    private String[] fetched(String numbers) {
        return Stream.of(numbers.split(",", -1)).map(part -> part.split(":", -1))
                .flatMapToInt(ends -> IntStream.rangeClosed(Integer.parseInt(ends[0]),
                        Integer.parseInt(ends[ends.length - 1])))
                .mapToObj(number -> "* " + number + " FETCH (RFC822.SIZE " + size(number) + " INTERNALDATE \""
                        + DATE.format(received(number)) + "\")")
                .toArray(String[]::new);
    }

    /** The first is the biggest, all others are alike. */
    private long size(int number) {
        long largest = facts.details().largest().orElse(0);
        return number == 1 ? largest : (facts.bytes().orElse(0) - largest) / (facts.messages() - 1);
    }

    /** Evenly from the oldest to the newest. */
    private Instant received(int number) {
        var sample = facts.details().sample().orElseThrow();
        var all = Duration.between(sample.oldest(), sample.newest());
        return sample.oldest().plus(all.multipliedBy(number - 1L).dividedBy(Math.max(1, facts.messages() - 1)));
    }

    private static long kilobytes(long bytes) {
        return Math.round(bytes / 1024.0);
    }

    private static Answer done(String... untagged) {
        return Answer.of(Stream.concat(Stream.of(untagged), Stream.of("$tag OK done")).toArray(String[]::new));
    }
}
