package mailsetup.diagnosis.faults.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mailsetup.core.Protocol;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Diagnostician;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoginFaultsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "app-password-needed | A1 NO [ALERT] Application-specific password required",
            "oauth-only | A1 NO [AUTHENTICATIONFAILED] Please use XOAUTH2",
            "web-login-first | A1 NO [WEBALERT https://example.com] Web login required.",
            "protocol-switched-off | A1 NO [ALERT] Your account is not enabled for IMAP use.",
            "encryption-not-seen | A1 NO [PRIVACYREQUIRED] no",
            "account-locked | A1 NO [AUTHENTICATIONFAILED] Too many failed login attempts, try again later",
            "account-suspended | A1 NO [CONTACTADMIN] no",
            "password-expired | A1 NO [EXPIRED] no",
            "login-temporarily-down | A1 NO [UNAVAILABLE] Authentication failed",
            "login-rate-limit | A1 NO [LIMIT] slow down",
            "other-mailbox | A1 NO [AUTHORIZATIONFAILED] no",
            "not-from-here | A1 NO Login denied from your country",
            "unknown-account | A1 NO no such user",
            "login-syntax | A1 BAD Invalid characters in atom"})
    void oneAnswerHasOneCause(String fault, String line) {
        assertThat(faults(LoginCases.imap(line))).containsExactly(fault);
    }

    @Test
    void aBareNoNamesThePasswordAndThenTheOtherFormOfTheUserName() {
        assertThat(faults(LoginCases.imap("A1 NO [AUTHENTICATIONFAILED] Authentication failed.")))
                .containsExactly("login-refused", "user-name-form");
    }

    @Test
    void whatAMailboxSaysIsNotALoginFault() {
        assertThat(faults(LoginCases.pop("-ERR [IN-USE] Mailbox is locked"))).isEmpty();
    }

    @Test
    void whatIsKnownOfAProviderStandsBeforeWhatIsUsual() {
        assertThat(faults(LoginCases.at("imap.gmail.com", LoginCases.imap(LoginCases.BARE))))
                .containsExactly("app-password-needed", "login-refused");
    }

    @Test
    void theUserNameIsNamedBeforeThePasswordOnlyWhereThatIsUsual() {
        var local = LoginCases.refused(Reports.imap().user("hanako"), Protocol.IMAP, LoginCases.BARE).report();
        assertThat(faults(LoginCases.of(local))).containsExactly("login-refused", "user-name-form");
    }

    @Test
    void oneAccountWithTwoServersHasOneCause() {
        var imap = LoginCases.refused(Reports.imap(), Protocol.IMAP, "A1 NO Account suspended").report();
        var pop = LoginCases.refused(Reports.pop(), Protocol.POP3, "-ERR Account suspended").report();
        assertThat(faults(LoginCases.of(imap, pop))).containsExactly("account-suspended");
    }

    private static List<String> faults(Case c) {
        return Diagnostician.of(LoginFaults.ALL).diagnose(c).stream().map(Diagnosis::id).toList();
    }
}
