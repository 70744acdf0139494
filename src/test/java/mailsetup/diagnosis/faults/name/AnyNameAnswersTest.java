package mailsetup.diagnosis.faults.name;

import static mailsetup.diagnosis.Sureness.LIKELY;
import static mailsetup.probe.around.RecordKind.A;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.probe.Failure;
import mailsetup.probe.Flaw;
import mailsetup.probe.Stage;
import mailsetup.testkit.Around;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;

class AnyNameAnswersTest {
    private static final String HOST = "imap.example.jp";
    private static final String DOMAIN = "example.jp";
    private final ServerCheck check = new AnyNameAnswers();

    @Test
    void anInventedLabelAtTheSameAddressMakesItLikely() {
        assertThat(check.examine(wild().of(silent()))).extracting(Diagnosis::sureness).containsExactly(LIKELY);
    }

    @Test
    void aMailServerOnAnotherPortShowsThatTheNameIsRight() {
        assertThat(check.examine(wild().tried(List.of(silent()), Reports.of(Protocol.IMAP, Security.STARTTLS))))
                .isEmpty();
    }

    @Test
    void aResolverThatInventsDomainsIsAnotherFault() {
        assertThat(check.examine(new Around().own(HOST, A, "192.0.2.80").strayLabel(DOMAIN, "192.0.2.80")
                .strayDomain("192.0.2.80").of(silent()))).isEmpty();
    }

    @Test
    void aCertificateIsExplainedByItself() {
        assertThat(check.examine(wild().of(Reports.imap().failed(Stage.SECURE,
                new Failure.BadCertificate(Reports.tls(), List.of(new Flaw.SelfSigned())))))).isEmpty();
    }

    private static Around wild() {
        return new Around().own(HOST, A, "192.0.2.80").strayLabel(DOMAIN, "192.0.2.80").strayDomain();
    }

    private static Reports silent() {
        return Reports.imap().failed(Stage.CONNECT, new Failure.TimedOut(Duration.ofSeconds(6)));
    }
}
