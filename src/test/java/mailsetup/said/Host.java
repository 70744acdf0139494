package mailsetup.said;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.testkit.Talker;

/** One connection of a door: what its script says, and else what a good server would. */
final class Host implements Talker {
    private final Scenario.Door door;
    private final SSLContext tls;
    private boolean secured;
    private String tag = "";
    private int pieces;

    Host(Scenario.Door door, SSLContext tls) {
        this.door = door;
        this.tls = tls;
        secured = door.security() == Security.TLS;
    }

    /** The first thing it says. */
    static List<String> greeting(Scenario.Door door) {
        return !door.greeting().isEmpty() ? door.greeting() : List.of(switch (door.protocol()) {
            case IMAP -> "* OK ready";
            case POP3 -> "+OK ready";
            case SMTP -> "220 mail.himawari.test ESMTP";
        });
    }

    @Override
    public Answer hear(String line) {
        if (line.matches("[A-Z]\\d+ .*")) {
            tag = line.substring(0, line.indexOf(' '));
        }
        var command = line.matches("[A-Z]\\d+ .*") ? line.substring(line.indexOf(' ') + 1) : line;
        var rule = door.rules().stream().filter(each -> each.line().matcher(command).find()).findFirst();
        return rule.map(each -> scripted(each.replies())).orElseGet(() -> usual(command.toUpperCase(Locale.ROOT)));
    }

    private Answer scripted(List<String> replies) {
        var lines = replies.stream().filter(reply -> !reply.startsWith("!")).map(this::tagged).toArray(String[]::new);
        var answer = lines.length == 0 ? Answer.silence() : Answer.of(lines);
        secured |= replies.contains("!tls");
        var last = replies.contains("!tls") ? answer.thenTls(tls) : answer;
        return replies.contains("!close") ? last.thenHangsUp() : last;
    }

    private String tagged(String line) {
        return line.replace("$tag", tag);
    }

    private Answer usual(String command) {
        if (command.equals("STARTTLS") || command.equals("STLS")) {
            secured = true;
            return Answer.of(tagged(switch (door.protocol()) {
                case IMAP -> "$tag OK go ahead";
                case POP3 -> "+OK go ahead";
                case SMTP -> "220 go ahead";
            })).thenTls(tls);
        }
        return switch (door.protocol()) {
            case IMAP -> Answer.of(imap(command).stream().map(this::tagged).toArray(String[]::new));
            case POP3 -> Answer.of(pop(command).toArray(String[]::new));
            case SMTP -> Answer.of(smtp(command).toArray(String[]::new));
        };
    }

    private List<String> imap(String command) {
        var verb = command.split(" ", 2)[0];
        return switch (verb) {
            case "CAPABILITY" -> List.of("* CAPABILITY " + String.join(" ",
                    offers("IMAP4rev1 SASL-IR ID AUTH=PLAIN AUTH=LOGIN")), "$tag OK");
            case "AUTHENTICATE" -> begins(command, "+ ", "$tag OK");
            case "EXAMINE" -> List.of("* 0 EXISTS", "$tag OK [READ-ONLY] opened");
            case "LOGOUT" -> List.of("* BYE", "$tag OK");
            default -> pieces > 0 ? piece("+ ", "$tag OK") : List.of("$tag OK done");
        };
    }

    private List<String> pop(String command) {
        return switch (command.split(" ", 2)[0]) {
            case "CAPA" ->
                Stream.of(Stream.of("+OK"), offers("TOP|UIDL|USER|SASL PLAIN LOGIN").stream(), Stream.of("."))
                        .flatMap(each -> each).toList();
            case "AUTH" -> begins(command, "+ ", "+OK");
            case "STAT" -> List.of("+OK 0 0");
            case "UIDL", "LIST" -> List.of("+OK", ".");
            default -> pieces > 0 ? piece("+ ", "+OK") : List.of("+OK");
        };
    }

    private List<String> smtp(String command) {
        return switch (command.split(" ", 2)[0]) {
            case "EHLO" -> {
                var all = Stream.concat(Stream.of("mail.himawari.test"), offers("AUTH PLAIN LOGIN").stream()).toList();
                yield Stream.concat(all.stream().limit(all.size() - 1L).map(each -> "250-" + each),
                        Stream.of("250 " + all.getLast())).toList();
            }
            case "AUTH" -> begins(command, "334 ", "235 2.7.0 ok");
            case "QUIT" -> List.of("221 bye");
            default -> pieces > 0 ? piece("334 ", "235 2.7.0 ok") : List.of("250 2.0.0 fine");
        };
    }

    private List<String> offers(String usual) {
        var more = door.security() == Security.STARTTLS && !secured
                ? List.of(door.protocol() == Protocol.POP3 ? "STLS" : "STARTTLS")
                : List.<String>of();
        return Stream.concat(door.offers().isEmpty() ? Stream.of(usual.split("\\|", -1)) : door.offers().stream(),
                more.stream()).toList();
    }

    /** PLAIN with or without its answer at once, LOGIN with two questions, CRAM-MD5 with one. */
    private List<String> begins(String command, String goOn, String yes) {
        var words = List.of(command.split(" ", -1));
        boolean atOnce = words.size() > 2;
        pieces = words.get(1).equals("LOGIN") ? 2 : atOnce ? 0 : 1;
        return pieces == 0
                ? List.of(yes)
                : List.of(
                        goOn + (words.get(1).equals("CRAM-MD5") ? "PDE4OTYuNjk3MTcwOTUyQHBvc3RvZmZpY2U+" : "VXNlcjo="));
    }

    private List<String> piece(String goOn, String yes) {
        pieces--;
        return List.of(pieces > 0 ? goOn + "UGFzczo=" : yes);
    }
}
