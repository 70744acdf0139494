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

    /** One try, on the person's word, with what it counts for. */
    @Test
    void theOtherUsualFormIsOfferedAsOneTry() {
        var found = check.examine(LoginCases.imap(LoginCases.BARE)).getFirst();
        assertThat(found.sureness()).isEqualTo(Sureness.POSSIBLE);
        assertThat(found.change().orElseThrow().after().user()).isEqualTo("hanako");
        assertThat(found.change().orElseThrow().proof().loginsSent()).isZero();
        assertThat(found.evidence().getLast().args()).containsExactly("imap.example.jp", 1);
    }

    @Test
    void forANameOfItsOwnTheWholeAddressIsOffered() {
        var own = LoginCases.refused(Reports.imap().user("c123456"), Protocol.IMAP, LoginCases.BARE).report();
        assertThat(check.examine(LoginCases.of(own)).getFirst().change().orElseThrow().after().user())
                .isEqualTo("hanako@example.jp");
    }

    @Test
    void aNameThatWorksElsewhereIsNotDoubted() {
        var imap = LoginCases.refused(Reports.imap().user("hanako"), Protocol.IMAP, LoginCases.BARE).report();
        assertThat(check.examine(LoginCases.of(imap, Reports.pop().user("hanako").report()))).isEmpty();
    }
}
