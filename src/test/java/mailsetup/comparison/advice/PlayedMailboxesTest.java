package mailsetup.comparison.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import mailsetup.core.Endpoint;
import mailsetup.core.Hostname;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.core.ServerSettings;
import mailsetup.core.text.Language;
import mailsetup.core.text.Messages;
import mailsetup.probe.Finding;
import mailsetup.probe.ImapFacts;
import mailsetup.probe.ProbeReport;
import mailsetup.testkit.Probing;
import mailsetup.testkit.ScriptedServer;
import mailsetup.testkit.Talker;
import mailsetup.testkit.TestCertificates;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The fourteen mailboxes once more, each held by a server and measured by the real test. */
class PlayedMailboxesTest {
    private static final double NANOS = 1e9;

    @ParameterizedTest
    @MethodSource("mailsetup.comparison.advice.MailboxesTest#mailboxes")
    void whatIsMeasuredSaysWhatTheTableSays(MailboxesTest.Line line) throws IOException {
        var measured = measured(line.mailbox().reports());
        var advice = line.mailbox().adviceOn(measured);

        assertThat(said(Language.EN, advice)).isEqualTo(exceptHours(line.english()));
        assertThat(said(Language.JA, advice)).isEqualTo(exceptHours(line.japanese()));
        assertThat(advice.deciding()).extracting(ranked -> ranked.row().id()).containsExactlyElementsOf(line.rows());
    }

    /** A busy machine makes a slow line slower, by some hours for all of the mail. */
    private static String exceptHours(String text) {
        return text.replaceFirst("(about |約)?1[2-6]((?: to |～)1[3-7])?(?= hours|時間)", "12");
    }

    private static String said(Language language, Advice advice) {
        return exceptHours(Messages.in(language).text(advice.lead()));
    }

    private static List<ProbeReport> measured(List<ProbeReport> wanted) throws IOException {
        var imap = wanted.stream().flatMap(report -> report.found(Finding.ImapMailbox.class).stream())
                .map(Finding.ImapMailbox::facts).findFirst();
        var pop = wanted.stream().flatMap(report -> report.found(Finding.PopMaildrop.class).stream())
                .map(Finding.PopMaildrop::facts).findFirst().orElseThrow();
        try (var maildrop = server("+OK ready", new PlayedPop(pop))) {
            if (imap.isEmpty()) {
                return probe(nobody(), maildrop);
            }
            try (var mailbox = server(imap.get())) {
                return probe(mailbox.endpoint(Protocol.IMAP, Security.TLS), maildrop);
            }
        }
    }

    private static List<ProbeReport> probe(Endpoint imap, ScriptedServer pop) {
        var servers = List.of(new ServerSettings(imap, "hanako"),
                new ServerSettings(pop.endpoint(Protocol.POP3, Security.TLS), "hanako"));
        try (var run = Probing.assistant().probe(servers, Optional.of(Probing.login()), Probing.RUN, _ -> {})) {
            return run.await();
        }
    }

    private static ScriptedServer server(ImapFacts facts) {
        var played = new PlayedImap(facts);
        return server(played.greeting(), facts.details().line().<Talker>map(line -> slow(played, line.slowest()))
                .orElse(played));
    }

    private static ScriptedServer server(String greeting, Talker talker) {
        return ScriptedServer.tls(TestCertificates.good().serverContext(),
                script -> script.says(greeting).converses(() -> talker));
    }

    /** An answer is there when its last byte has come over the line. */
    private static Talker slow(Talker talker, long bytesPerSecond) {
        return line -> {
            var answer = talker.hear(line);
            LockSupport.parkNanos((long) (answer.text().length() * NANOS / bytesPerSecond));
            return answer;
        };
    }

    private static Endpoint nobody() throws IOException {
        try (var door = new ServerSocket(0)) {
            return new Endpoint(Protocol.IMAP, new Hostname("localhost"), door.getLocalPort(), Security.TLS);
        }
    }
}
