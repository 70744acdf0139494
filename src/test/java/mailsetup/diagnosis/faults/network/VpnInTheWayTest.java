package mailsetup.diagnosis.faults.network;

import static mailsetup.diagnosis.Sureness.LIKELY;
import static mailsetup.diagnosis.Sureness.POSSIBLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.probe.Failure;
import mailsetup.probe.Flaw;
import mailsetup.probe.Stage;
import mailsetup.probe.around.ControlDoor;
import mailsetup.testkit.Around;
import mailsetup.testkit.Cases;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;

class VpnInTheWayTest {
    private final ServerCheck check = new VpnInTheWay();

    @Test
    void aVpnAndABreakAtTheHandshakeAreAPossibility() {
        assertThat(check.examine(new Around().tunnel("tun0").of(broken()))).extracting(Diagnosis::sureness)
                .containsExactly(POSSIBLE);
    }

    @Test
    void encryptionThatBreaksWithOthersTooMakesItLikely() {
        assertThat(check.examine(new Around().tunnel("tun0").door(993, ControlDoor.Outcome.ANSWERED).of(broken())))
                .extracting(Diagnosis::sureness).containsExactly(LIKELY);
    }

    @Test
    void aBadCertificateWasCarriedWell() {
        assertThat(check.examine(new Around().tunnel("tun0").of(Reports.imap().failed(Stage.SECURE,
                new Failure.BadCertificate(Reports.tls(), List.of(new Flaw.SelfSigned())))))).isEmpty();
    }

    @Test
    void withoutAVpnItIsAnotherFault() {
        assertThat(check.examine(Cases.of(broken()))).isEmpty();
    }

    private static Reports broken() {
        return Reports.imap().failed(Stage.SECURE, new Failure.Dropped());
    }
}
