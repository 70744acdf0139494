package mailsetup.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.probe.ProbeReport;
import mailsetup.testkit.Diagnoses;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TestedTest {
    @ParameterizedTest
    @CsvSource({"IMAP,IDLE", "POP3,USER", "POP3,SASL PLAIN", "SMTP,AUTH PLAIN LOGIN", "SMTP,auth=login"})
    void aLoginThatIsOfferedIsSeen(Protocol protocol, String capability) {
        assertThat(tested(Diagnoses.offering(protocol, "STLS", capability))).containsExactly(Tested.values());
    }

    @ParameterizedTest
    @CsvSource({"IMAP,LOGINDISABLED", "POP3,UIDL", "SMTP,SIZE 1000", "SMTP,AUTHORITY"})
    void aLoginThatIsNotOfferedIsNotClaimed(Protocol protocol, String capability) {
        assertThat(tested(Diagnoses.offering(protocol, capability))).doesNotContain(Tested.LOGIN_OFFERED);
    }

    @Test
    void withoutEncryptionNoCertificateIsClaimed() {
        assertThat(tested(Reports.of(Protocol.IMAP, Security.PLAIN).report())).contains(Tested.ANSWERED)
                .doesNotContain(Tested.CERTIFICATE);
    }

    private static List<Tested> tested(ProbeReport proof) {
        return new Change(proof.settings(), proof).tested();
    }
}
