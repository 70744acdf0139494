package mailsetup.probe.angus;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mailsetup.core.Protocol;
import mailsetup.probe.Failure;
import mailsetup.probe.Gap.Fact;
import mailsetup.probe.Gap.Why;
import mailsetup.probe.PopDetails;
import mailsetup.probe.PopFacts;
import mailsetup.probe.net.Channel;
import mailsetup.probe.net.Replies;
import mailsetup.probe.net.WireException;
import org.eclipse.angus.mail.iap.ParsingException;
import org.eclipse.angus.mail.iap.ProtocolException;

/**
 * What is asked about a maildrop: two flights, because the second needs the number of mails. Nothing is fetched, not even
 * headers: they are other people's words and have no place in a report.
 */
final class PopQuestions {
    private static final Duration TIME = Duration.ofSeconds(3);
    private static final Pattern STAT = Pattern.compile("\\+OK (\\d{1,9}) (\\d{1,18})\\b.*");
    private static final Pattern UIDL = Pattern.compile("\\d{1,9} (\\S{1,70})\\s*");

    private final List<String> capabilities;
    private final PopTalk talk;
    private final OptionalQuestions optional;

    PopQuestions(Channel channel) {
        capabilities = channel.capabilities();
        talk = new PopTalk(channel);
        optional = new OptionalQuestions(channel);
    }

    PopFacts facts() throws ProtocolException, WireException {
        talk.send("NOOP");
        talk.send("STAT");
        var latency = optional.ask(Fact.LATENCY, true, talk::took);
        var answer = talk.line();
        var stat = counted(answer.said());
        int messages = Integer.parseInt(stat.group(1));
        long bytes = Long.parseLong(stat.group(2));
        return messages == 0 ? empty(bytes, answer.took(), latency) : full(messages, bytes, answer.took(), latency);
    }

    private PopFacts empty(long bytes, Duration opened, Optional<Duration> latency) {
        return facts(0, bytes, offered("UIDL").isPresent(), details(opened, latency, List.of(), ""));
    }

    private PopFacts full(int messages, long bytes, Duration opened, Optional<Duration> latency)
            throws ProtocolException, WireException {
        boolean again = talk.together() && latency.isPresent();
        boolean named = capabilities.isEmpty() || offered("UIDL").isPresent();
        var sizes = new PopSizes(talk, messages, optional.atMost(TIME));
        if (again) {
            talk.send("NOOP");
        }
        if (named) {
            talk.send("UIDL 1");
        }
        sizes.ask();
        var second = again ? optional.ask(Fact.LATENCY, true, talk::took) : latency;
        var uid = named ? uid() : Optional.<String>empty();
        List<Long> found = optional.ask(Fact.LARGEST, true, sizes::read).orElse(List.of());
        if (found.size() < messages) {
            optional.note(Fact.LARGEST, Why.SAMPLED);
        }
        // The shorter of the two, so that one hiccup does not count.
        var shorter = Stream.concat(latency.stream(), second.stream()).min(Duration::compareTo);
        return facts(messages, bytes, uid.isPresent(), details(opened, shorter, found, uid.orElse("")));
    }

    private PopFacts facts(int messages, long bytes, boolean uidl, PopDetails details) {
        return new PopFacts(messages, bytes, uidl, expire(), capabilities, details);
    }

    private PopDetails details(Duration opened, Optional<Duration> latency, List<Long> sizes, String uid) {
        var largest = sizes.stream().mapToLong(size -> size).max();
        return new PopDetails(Optional.of(opened), latency, largest, sizes.size(), uid, optional.gaps());
    }

    /** The lasting name of the first mail. */
    private Optional<String> uid() throws WireException {
        var line = talk.line().said();
        var uid = UIDL.matcher(line.startsWith("+OK") ? line.substring(3).strip() : "");
        return uid.matches() ? Optional.of(uid.group(1)) : Optional.empty();
    }

    /** Without a yes here there is no maildrop. */
    private static Matcher counted(String line) throws WireException, ParsingException {
        var no = Replies.negative(Protocol.POP3, List.of(line));
        if (no.isPresent()) {
            throw new WireException(new Failure.Refusal(no.get()));
        }
        var stat = STAT.matcher(line);
        if (!stat.matches()) {
            throw new ParsingException("STAT without numbers");
        }
        return stat;
    }

    private String expire() {
        return offered("EXPIRE ").map(line -> line.substring(7).strip()).orElse("");
    }

    private Optional<String> offered(String capability) {
        return capabilities.stream().map(line -> line.toUpperCase(Locale.ROOT))
                .filter(line -> line.startsWith(capability)).findFirst();
    }
}
