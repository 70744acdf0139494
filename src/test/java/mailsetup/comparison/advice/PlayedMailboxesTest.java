package mailsetup.comparison.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The fourteen mailboxes once more, each held by a server and measured by the real test. */
class PlayedMailboxesTest {

    @ParameterizedTest
    @MethodSource("mailsetup.comparison.advice.MailboxesTest#mailboxes")
    void whatIsMeasuredSaysWhatTheTableSays(MailboxesTest.Line line) throws IOException {
        var measured = measured(line.mailbox().reports());
        var advice = line.mailbox().adviceOn(measured);

        assertThat(said(Language.EN, advice)).isEqualTo(exceptHours(line.english()));
        assertThat(said(Language.JA, advice)).isEqualTo(exceptHours(line.japanese()));
        assertThat(advice.deciding()).extracting(ranked -> ranked.row().id()).containsExactlyElementsOf(line.rows());
    }

    /** Its disk may be cold: nothing of that is said of the line. */
    @Test
    void aServerThatThinksForLongIsNoSlowLine() throws IOException {
        var facts = MailboxesTest.mailboxes().map(line -> line.mailbox().reports()).flatMap(List::stream)
                .flatMap(report -> report.found(Finding.ImapMailbox.class).stream()).map(Finding.ImapMailbox::facts)
                .filter(mailbox -> mailbox.details().line().isEmpty() && mailbox.messages() > 200).findFirst()
                .orElseThrow();
        var played = new PlayedImap(facts);
        try (var mailbox = server(played.greeting(), line -> {
            if (line.contains("FETCH")) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1200));
            }
            return played.hear(line);
        }); var maildrop = server("+OK ready", _ -> Talker.Answer.of("-ERR none"))) {
            var reports = probe(mailbox.endpoint(Protocol.IMAP, Security.TLS), maildrop);
            assertThat(reports.getFirst().found(Finding.ImapMailbox.class).orElseThrow().facts().details())
                    .satisfies(found -> assertThat(found.sample()).isPresent())
                    .satisfies(found -> assertThat(found.line()).isEmpty());
        }
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
        return server(played.greeting(), facts.details().line().<Talker>map(line -> played.over(line.slowest()))
                .orElse(played));
    }

    private static ScriptedServer server(String greeting, Talker talker) {
        return ScriptedServer.tls(TestCertificates.good().serverContext(),
                script -> script.says(greeting).converses(() -> talker));
    }

    private static Endpoint nobody() throws IOException {
        try (var door = new ServerSocket(0)) {
            return new Endpoint(Protocol.IMAP, new Hostname("localhost"), door.getLocalPort(), Security.TLS);
        }
    }
}
