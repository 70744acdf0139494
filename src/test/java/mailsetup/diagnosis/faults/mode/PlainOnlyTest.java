package mailsetup.diagnosis.faults.mode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Sureness;
import mailsetup.probe.Failure;
import mailsetup.probe.Flaw;
import mailsetup.probe.Stage;
import mailsetup.testkit.Cases;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;

class PlainOnlyTest {
    @Test
    void aHostWithoutAnyEncryptedDoorIsFound() {
        assertThat(new PlainOnly().examine(Cases.tried(
                List.of(Reports.of(Protocol.IMAP, Security.STARTTLS).failed(Stage.UPGRADE,
                        new Failure.NotOffered(Failure.Need.STARTTLS, List.of("IDLE")))),
                Reports.imap().failed(Stage.CONNECT, new Failure.ConnectionRefused(List.of())))))
                .extracting(Diagnosis::sureness).containsExactly(Sureness.PROVEN);
    }

    @Test
    void aDoorWithABadCertificateEncryptsAllTheSame() {
        assertThat(new PlainOnly().examine(Cases.tried(
                List.of(Reports.of(Protocol.IMAP, Security.STARTTLS).failed(Stage.UPGRADE,
                        new Failure.NotOffered(Failure.Need.STARTTLS, List.of("IDLE")))),
                Reports.imap().failed(Stage.SECURE,
                        new Failure.BadCertificate(Reports.tls(), List.of(new Flaw.SelfSigned()))))))
                .isEmpty();
    }

    @Test
    void beforeOtherDoorsWereTriedNobodyKnows() {
        assertThat(new PlainOnly().examine(Cases.of(Reports.of(Protocol.IMAP, Security.STARTTLS).failed(Stage.UPGRADE,
                new Failure.NotOffered(Failure.Need.STARTTLS, List.of("IDLE")))))).isEmpty();
    }

    @Test
    void aHostThatIsClosedAltogetherIsAnotherFault() {
        assertThat(new PlainOnly().examine(
                Cases.tried(List.of(Reports.imap().failed(Stage.CONNECT, new Failure.ConnectionRefused(List.of()))),
                        Reports.imap().at(143).failed(Stage.CONNECT, new Failure.ConnectionRefused(List.of())))))
                .isEmpty();
    }
}
