package mailsetup.diagnosis.faults.login;

import static org.assertj.core.api.Assertions.assertThat;

import mailsetup.diagnosis.Sureness;
import org.junit.jupiter.api.Test;

class AppPasswordNeededTest {
    private final AppPasswordNeeded check = new AppPasswordNeeded();

    @Test
    void theServersOwnWordsProveIt() {
        assertThat(LoginCases.sureness(check, LoginCases.imap("A1 NO [ALERT] Application-specific password required")))
                .containsExactly(Sureness.PROVEN);
    }

    @Test
    void atAProviderKnownForItABareNoMakesItLikely() {
        assertThat(LoginCases.sureness(check, LoginCases.at("imap.mail.me.com", LoginCases.imap(LoginCases.BARE))))
                .containsExactly(Sureness.LIKELY);
    }

    @Test
    void aNameThatOnlyLooksLikeTheProviderDoesNot() {
        assertThat(check.examine(LoginCases.at("imap.notgmail.com", LoginCases.imap(LoginCases.BARE)))).isEmpty();
    }

    @Test
    void aBareNoElsewhereIsSomethingElse() {
        assertThat(check.examine(LoginCases.imap(LoginCases.BARE))).isEmpty();
    }
}
