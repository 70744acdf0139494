package mailsetup.diagnosis.faults.login;

import static org.assertj.core.api.Assertions.assertThat;

import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Sureness;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;

class EncryptionNotSeenTest {
    private final EncryptionNotSeen check = new EncryptionNotSeen();

    @Test
    void aDemandForEncryptionInsideOfItJudgesNoPassword() {
        assertThat(check.examine(LoginCases.imap("A1 NO [PRIVACYREQUIRED] Plaintext authentication disallowed")))
                .extracting(Diagnosis::sureness).containsExactly(Sureness.LIKELY);
    }

    @Test
    void inClearItIsWhatItSays() {
        var clear = LoginCases.refused(Reports.of(Protocol.IMAP, Security.PLAIN), Protocol.IMAP,
                "A1 NO [PRIVACYREQUIRED] no").report();
        assertThat(check.examine(LoginCases.of(clear))).isEmpty();
    }
}
