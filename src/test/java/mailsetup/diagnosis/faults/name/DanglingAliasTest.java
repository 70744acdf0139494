package mailsetup.diagnosis.faults.name;

import static mailsetup.diagnosis.Sureness.PROVEN;
import static mailsetup.probe.around.NameAnswer.Outcome.NO_SUCH_NAME;
import static mailsetup.probe.around.RecordKind.A;
import static mailsetup.probe.around.RecordKind.CNAME;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Diagnostician;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.diagnosis.faults.Catalogue;
import mailsetup.probe.Failure;
import mailsetup.probe.Stage;
import mailsetup.testkit.Around;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;

class DanglingAliasTest {
    private static final String HOST = "imap.example.jp";
    private final ServerCheck check = new DanglingAlias();

    @Test
    void anAliasOfNothingIsProven() {
        assertThat(check.examine(new Around().own(HOST, CNAME, "gone.hoster.jp").own(HOST, A, NO_SUCH_NAME)
                .of(unknown()))).singleElement().returns(PROVEN, Diagnosis::sureness)
                .returns(List.of(HOST, "gone.hoster.jp"), Diagnosis::facts);
    }

    @Test
    void aNameThatIsNoAliasSimplyDoesNotExist() {
        assertThat(check.examine(new Around().own(HOST, CNAME, NO_SUCH_NAME).own(HOST, A, NO_SUCH_NAME)
                .of(unknown()))).isEmpty();
    }

    @Test
    void itSilencesTheUnknownHost() {
        var c = new Around().own(HOST, CNAME, "gone.hoster.jp").own(HOST, A, NO_SUCH_NAME).of(unknown());
        assertThat(Diagnostician.of(Catalogue.all()).diagnose(c)).extracting(Diagnosis::id)
                .containsExactly("dangling-alias");
    }

    private static Reports unknown() {
        return Reports.imap().failed(Stage.RESOLVE, new Failure.NameNotFound(HOST));
    }
}
