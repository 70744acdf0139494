package mailsetup.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import mailsetup.core.text.Language;
import mailsetup.core.text.Messages;
import mailsetup.probe.CertificateFacts;
import mailsetup.probe.ConnectAttempt;
import mailsetup.probe.DeclinedMechanism;
import mailsetup.probe.Finding;
import mailsetup.probe.Reply;
import mailsetup.probe.Stage;
import mailsetup.probe.TlsFacts;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;

class NotesTest {
    private static final Instant NOW = Reports.CERTIFICATE_END.minus(Duration.ofDays(90));

    @Test
    void aSetUpWithoutWorriesHasNone() {
        assertThat(Notes.of(List.of(Reports.pop().report(), Reports.smtp().report()), NOW)).isEmpty();
    }

    @Test
    void aCertificateThatEndsSoonIsNoted() {
        assertThat(Notes.of(List.of(Reports.pop().report()), Reports.CERTIFICATE_END.minus(Duration.ofDays(5))))
                .extracting(Note::kind).containsExactly(Note.Kind.CERTIFICATE_ENDS);
    }

    @Test
    void soAreOldCryptographyAndAShortKey() {
        var own = new CertificateFacts("CN=x", "CN=y", List.of("pop.example.jp"), NOW, Reports.CERTIFICATE_END,
                "ab".repeat(32), "RSA 1024", "SHA1withRSA");
        var old = Reports.pop().passed(Stage.SECURE, new Finding.Secured(new TlsFacts("TLSv1.1", "X", List.of(own))));
        assertThat(Notes.of(List.of(old.report()), NOW)).extracting(Note::kind).containsExactly(
                Note.Kind.CERTIFICATE_SHA1, Note.Kind.CERTIFICATE_SHORT_KEY, Note.Kind.OLD_TLS);
    }

    @Test
    void soAreADeadAddressAMailboxNearlyFullAndAWayThatIsNotThere() {
        var attempts = List.of(
                new ConnectAttempt("2001:db8::1", true, ConnectAttempt.Outcome.TIMED_OUT, Duration.ofSeconds(2)),
                new ConnectAttempt("192.0.2.1", false, ConnectAttempt.Outcome.CONNECTED, Duration.ofMillis(9)));
        var declined = List.of(new DeclinedMechanism("PLAIN", new Reply("BAD", "", "invalid command")));
        var report = Reports.imap().passed(Stage.CONNECT, new Finding.Connected(attempts))
                .passed(Stage.AUTHENTICATE, new Finding.LoggedIn("LOGIN", declined, List.of())).report();
        var notes = Notes.of(List.of(report), NOW);
        assertThat(notes).extracting(Note::kind).containsExactly(Note.Kind.DEAD_IPV6, Note.Kind.NEARLY_FULL,
                Note.Kind.WAY_DECLINED);
        assertThat(Messages.in(Language.EN).text(notes.get(1).text())).contains("92");
    }

    @Test
    void whatFailsHasDiagnosesInstead() {
        assertThat(Notes.of(List.of(Reports.imap().failed(Stage.AUTHENTICATE, Reports.refusal("NO", "no")).report()),
                Reports.CERTIFICATE_END)).isEmpty();
    }
}
