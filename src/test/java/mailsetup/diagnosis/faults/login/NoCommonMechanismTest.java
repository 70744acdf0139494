package mailsetup.diagnosis.faults.login;

import static org.assertj.core.api.Assertions.assertThat;

import mailsetup.diagnosis.Sureness;
import org.junit.jupiter.api.Test;

class NoCommonMechanismTest {
    private final NoCommonMechanism check = new NoCommonMechanism();

    @Test
    void aServerWithOtherMechanismsOnlyProvesIt() {
        assertThat(LoginCases.sureness(check, LoginCases.smtpOffers("CRAM-MD5", "GSSAPI")))
                .containsExactly(Sureness.PROVEN);
    }

    @Test
    void aServerThatWantsTheBrowserIsSomethingElse() {
        assertThat(check.examine(LoginCases.smtpOffers("CRAM-MD5", "XOAUTH2"))).isEmpty();
    }
}
