package mailsetup.probe.angus;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import mailsetup.probe.Deadline;
import mailsetup.probe.Gap.Fact;
import mailsetup.probe.Gap.Why;
import mailsetup.probe.PopDetails;
import mailsetup.probe.net.Channel;
import mailsetup.probe.net.WireException;
import org.eclipse.angus.mail.iap.CommandFailedException;
import org.eclipse.angus.mail.iap.ParsingException;
import org.eclipse.angus.mail.iap.ProtocolException;

/**
 * What is asked about an open maildrop, beside what Jakarta Mail knows to ask. Nothing is fetched, not even headers:
 * they are other people's words and have no place in a report.
 */
final class PopQuestions {
    private static final Duration TIME = Duration.ofSeconds(3);
    private static final Pattern SIZE = Pattern.compile("\\d{1,10} (\\d{1,18})\\b.*");

    private static final Pattern STAT = Pattern.compile("\\+OK (\\d{1,9}) (\\d{1,18})\\b.*");
    private static final Pattern UIDL = Pattern.compile("\\+OK \\d{1,9} (\\S+).*");

    private final Channel channel;
    private final Interview interview;

    /** What STAT says. */
    record Maildrop(int messages, long bytes) {}

    PopQuestions(Channel channel) {
        this.channel = channel;
        this.interview = new Interview(channel);
    }

    /** Asked here, because Jakarta Mail reserves memory for as many mails as a server claims to have. */
    Maildrop maildrop() throws ProtocolException, WireException {
        var stat = STAT.matcher(say("STAT"));
        if (!stat.matches()) {
            throw new ParsingException("STAT without numbers");
        }
        return new Maildrop(Integer.parseInt(stat.group(1)), Long.parseLong(stat.group(2)));
    }

    /** The lasting name of the first mail; empty where the server knows none. */
    Optional<String> firstUid() throws ProtocolException, WireException {
        try {
            return Optional.of(UIDL.matcher(say("UIDL 1"))).filter(uid -> uid.matches()).map(uid -> uid.group(1));
        } catch (CommandFailedException _) {
            return Optional.empty();
        }
    }

    /**
     * The answers.
     *
     * @param opened how long the opening took
     * @param firstUid the lasting name of the first mail; empty for none
     */
    PopDetails details(int messages, String firstUid, Duration opened) throws ProtocolException, WireException {
        var latency = interview.ask(Fact.LATENCY, true, () -> Latency.of(() -> say("NOOP")));
        List<Long> sizes = messages == 0
                ? List.of()
                : interview.ask(Fact.LARGEST, true, () -> sizes(messages))
                        .orElse(List.of());
        if (sizes.size() < messages) {
            interview.note(Fact.LARGEST, Why.SAMPLED);
        }
        var largest = sizes.stream().mapToLong(size -> size).max();
        return new PopDetails(Optional.of(opened), latency, largest, sizes.size(), firstUid, interview.gaps());
    }

    private List<Long> sizes(int messages) throws ProtocolException, WireException {
        return messages <= Spread.MOST ? all() : some(messages, interview.atMost(TIME));
    }

    private List<Long> all() throws ProtocolException, WireException {
        say("LIST");
        var lines = channel.wire().readAnswer(line -> line.equals("."));
        return lines.stream().flatMap(line -> size(line).stream()).toList();
    }

    /** One LIST for each, so that it can stop at any time: one for all is 2 MB long with 200,000 mails. */
    private List<Long> some(int messages, Deadline until) throws ProtocolException, WireException {
        var sizes = new ArrayList<Long>();
        for (int number : Spread.over(messages)) {
            if (until.isOver()) {
                break;
            }
            size(say("LIST " + number).substring("+OK ".length())).ifPresent(sizes::add);
        }
        return sizes;
    }

    private static Optional<Long> size(String line) {
        var size = SIZE.matcher(line);
        return size.matches() ? Optional.of(Long.valueOf(size.group(1))) : Optional.empty();
    }

    private String say(String command) throws ProtocolException, WireException {
        channel.wire().writeLine(command);
        var answer = channel.wire().readLine();
        if (!answer.startsWith("+OK")) {
            throw new CommandFailedException(answer);
        }
        return answer + " ";
    }
}
