package mailsetup.diagnosis.faults.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Diagnostician;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.diagnosis.Sureness;
import mailsetup.diagnosis.faults.Catalogue;
import mailsetup.probe.Failure;
import mailsetup.probe.Stage;
import mailsetup.testkit.Cases;
import mailsetup.testkit.Reports;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class NoNamesAtAllTest {
    private final ServerCheck check = new NoNamesAtAll();

    private static final Failure UNKNOWN = new Failure.NameNotFound("x");

    @Test
    void severalNamesOfWhichNoneIsFoundAreOneLikelyCause() {
        var c = Cases.of(Reports.imap().failed(Stage.RESOLVE, UNKNOWN), Reports.smtp().failed(Stage.RESOLVE, UNKNOWN));
        assertThat(Diagnostician.of(Catalogue.all()).diagnose(c)).singleElement()
                .returns("no-names-at-all", Diagnosis::id).returns(Sureness.LIKELY, Diagnosis::sureness)
                .extracting(Diagnosis::servers).asInstanceOf(InstanceOfAssertFactories.LIST).hasSize(2);
    }

    @Test
    void aResolverThatNeverAnswersIsTheSameCause() {
        var silent = new Failure.TimedOut(Duration.ofSeconds(10));
        assertThat(check.examine(Cases.of(Reports.imap().failed(Stage.RESOLVE, silent)))).hasSize(1);
    }

    @Test
    void oneUnknownNameIsTheNamesFault() {
        assertThat(check.examine(Cases.of(Reports.imap().failed(Stage.RESOLVE, UNKNOWN)))).isEmpty();
    }

    @Test
    void oneNameThatIsFoundShowsThatTheResolverWorks() {
        var failed = List.of(Reports.imap().failed(Stage.RESOLVE, UNKNOWN),
                Reports.smtp().failed(Stage.RESOLVE, UNKNOWN));
        assertThat(check.examine(Cases.tried(failed, Reports.imap().at("mail.example.jp")))).isEmpty();
    }
}
