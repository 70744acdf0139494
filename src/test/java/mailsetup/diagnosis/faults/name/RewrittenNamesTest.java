package mailsetup.diagnosis.faults.name;

import static mailsetup.diagnosis.Sureness.PROVEN;
import static mailsetup.probe.around.RecordKind.A;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.probe.Failure;
import mailsetup.probe.Stage;
import mailsetup.probe.around.WebCheck;
import mailsetup.testkit.Around;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;

class RewrittenNamesTest {
    private static final String HOST = "imap.example.jp";
    private static final String DOMAIN = "example.jp";
    private final ServerCheck check = new RewrittenNames();

    @Test
    void anInventedDomainAtTheSameAddressProvesIt() {
        assertThat(check.examine(new Around().own(HOST, A, "192.0.2.80").strayDomain("192.0.2.80").of(silent())))
                .extracting(Diagnosis::sureness).containsExactly(PROVEN);
    }

    @Test
    void anotherAddressShowsThatTheServerExists() {
        assertThat(check.examine(new Around().own(HOST, A, "192.0.2.1").strayDomain("192.0.2.80").of(silent())))
                .isEmpty();
    }

    @Test
    void aWildcardOfTheDomainIsAnotherFault() {
        assertThat(check.examine(new Around().own(HOST, A, "192.0.2.80").strayLabel(DOMAIN, "192.0.2.80")
                .strayDomain().of(silent()))).isEmpty();
    }

    @Test
    void beforeSigningInTheNetworkInventsEverything() {
        assertThat(check.examine(new Around().own(HOST, A, "192.0.2.80").strayDomain("192.0.2.80")
                .page(WebCheck.Outcome.FOREIGN).of(silent()))).isEmpty();
    }

    private static Reports silent() {
        return Reports.imap().failed(Stage.CONNECT, new Failure.TimedOut(Duration.ofSeconds(6)));
    }
}
