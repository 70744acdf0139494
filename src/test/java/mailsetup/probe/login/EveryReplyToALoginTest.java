package mailsetup.probe.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mailsetup.core.Protocol;
import mailsetup.core.Secret;
import mailsetup.core.Security;
import mailsetup.probe.Login;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.Reply;
import mailsetup.probe.net.Replies;
import mailsetup.testkit.Beside;
import mailsetup.testkit.EveryReply;
import mailsetup.testkit.Probing;
import mailsetup.testkit.ScriptWriter;
import mailsetup.testkit.ScriptedServer;
import mailsetup.testkit.Talker;
import org.junit.jupiter.api.Test;

/** Whatever a server says to a login: it ends, each try is counted, and there is a second one only where none was judged. */
@Beside
class EveryReplyToALoginTest {
    private static final int SAMPLES = 200;
    private static final int MOST_CONNECTIONS = 2;
    private static final Duration LONGEST = Duration.ofSeconds(8);
    private static final List<Protocol> PROTOCOLS = List.of(Protocol.values());

    @Test
    void noPasswordLeavesTwiceUnlessTheFirstWasNotJudged() {
        var lines = EveryReply.lines();
        var random = new Random(20261201);
        Stream.concat(IntStream.range(0, SAMPLES).mapToObj(i -> lines.get(i * lines.size() / SAMPLES)),
                IntStream.range(0, SAMPLES).mapToObj(_ -> EveryReply.mutated(lines, random)))
                .forEach(line -> check(PROTOCOLS.get(Math.floorMod(line.hashCode(), PROTOCOLS.size())), line));
    }

    private static void check(Protocol protocol, String line) {
        var judge = new Judge(protocol, line);
        ScriptWriter script = s -> s.says(judge.greeting()).converses(() -> judge);
        try (var server = ScriptedServer.plain(Stream.generate(() -> script).limit(MOST_CONNECTIONS)
                .toArray(ScriptWriter[]::new))) {
            var report = Probing.probe(server.endpoint(protocol, Security.PLAIN),
                    new Login(Probing.ADDRESS, new Secret("geheim".toCharArray()), true, false));
            assertThat(report.took()).as("%s %s", protocol, line).isLessThan(LONGEST);
            boolean declined = reply(report).filter(Reply::declinesMechanism).isPresent();
            assertThat(judge.passwords()).as("%s %s%n%s", protocol, line, server.conversation()).isPositive()
                    .isLessThanOrEqualTo(declined ? Integer.MAX_VALUE : 1);
            assertThat(report.loginsSent()).as("%s %s%n%s", protocol, line, report).isEqualTo(declined ? 0 : 1);
        }
    }

    private static Optional<Reply> reply(ProbeReport report) {
        return Replies.negative(report.settings().protocol(), report.transcript().stream()
                .filter(each -> each.startsWith("S: ")).map(each -> each.substring(3)).toList());
    }

    /** Offers one way, and says this line to every password. */
    private static final class Judge implements Talker {
        private final Protocol protocol;
        private final String line;
        private final AtomicInteger passwords = new AtomicInteger();

        Judge(Protocol protocol, String line) {
            this.protocol = protocol;
            this.line = line;
        }

        String greeting() {
            return switch (protocol) {
                case IMAP -> "* OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN] hi";
                case POP3 -> "+OK hi";
                case SMTP -> "220 hi";
            };
        }

        int passwords() {
            return passwords.get();
        }

        @Override
        public Answer hear(String heard) {
            if (heard.contains("geheim") || heard.contains("AUTHENTICATE PLAIN ") || heard.startsWith("AUTH PLAIN ")) {
                passwords.incrementAndGet();
                return Answer.of(protocol == Protocol.IMAP ? "$tag " + line : line).thenHangsUp();
            }
            return Answer.of(switch (protocol) {
                case IMAP -> new String[]{"$tag OK done"};
                case POP3 -> heard.startsWith("CAPA")
                        ? new String[]{"+OK", "SASL PLAIN", "USER", "."}
                        : new String[]{"+OK"};
                case SMTP -> heard.startsWith("EHLO")
                        ? new String[]{"250-hi", "250 AUTH PLAIN"}
                        : new String[]{"250 ok"};
            });
        }
    }
}
