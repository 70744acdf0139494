package mailsetup.diagnosis.faults.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Diagnostician;
import mailsetup.diagnosis.faults.Catalogue;
import mailsetup.probe.Finding;
import mailsetup.probe.Stage;
import mailsetup.testkit.Cases;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;

class SharedMailboxClosedTest {
    @Test
    void aYesToSomebodyElseWithoutAMailboxIsAboutRights() {
        assertThat(causes("taro@example.jp")).startsWith("shared-mailbox-closed", "no-own-mailbox");
    }

    @Test
    void aYesToTheOwnAccountIsSomethingElse() {
        assertThat(causes(Reports.imap().settings().user().toUpperCase(Locale.ROOT)))
                .containsExactly("no-own-mailbox");
    }

    private static List<String> causes(String name) {
        var loggedIn = new Finding.LoggedIn("XOAUTH2", List.of(), List.of(), List.of(name));
        var c = Cases.of(Reports.imap().passed(Stage.AUTHENTICATE, loggedIn).failed(Stage.INSPECT,
                Reports.refusal("BAD", "User is authenticated but not connected.")));
        return Diagnostician.of(Catalogue.all()).diagnose(c).stream().map(Diagnosis::id).toList();
    }
}
