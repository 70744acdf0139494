package mailsetup.diagnosis.faults.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mailsetup.core.EmailAddress;
import mailsetup.core.Protocol;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Sureness;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;

class UserNameFormTest {
    private final UserNameForm check = new UserNameForm();

    @Test
    void aWholeAddressAtAnAccessProviderIsLikelyTheWrongForm() {
        var address = EmailAddress.of("hanako@example.ne.jp");
        var imap = LoginCases.refused(Reports.imap().user("hanako@example.ne.jp"), Protocol.IMAP, LoginCases.BARE)
                .report();
        var found = check.examine(Case.of(address, List.of(imap)));
        assertThat(found).extracting(Diagnosis::sureness).containsExactly(Sureness.LIKELY);
        assertThat(found.getFirst().facts()).containsExactly("hanako@example.ne.jp", "hanako");
    }

    @Test
    void aLocalPartElsewhereIsPossiblyTheWrongForm() {
        assertThat(LoginCases.sureness(check,
                LoginCases.of(
                        LoginCases.refused(Reports.imap().user("hanako"), Protocol.IMAP, LoginCases.BARE).report())))
                .containsExactly(Sureness.POSSIBLE);
    }

    @Test
    void theUsualFormIsNotDoubted() {
        assertThat(check.examine(LoginCases.imap(LoginCases.BARE))).isEmpty();
    }

    @Test
    void aNameThatWorksElsewhereIsNotDoubted() {
        var imap = LoginCases.refused(Reports.imap().user("hanako"), Protocol.IMAP, LoginCases.BARE).report();
        assertThat(check.examine(LoginCases.of(imap, Reports.pop().user("hanako").report()))).isEmpty();
    }
}
