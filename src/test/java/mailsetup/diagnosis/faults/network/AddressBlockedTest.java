package mailsetup.diagnosis.faults.network;

import static mailsetup.diagnosis.Sureness.LIKELY;
import static mailsetup.diagnosis.Sureness.POSSIBLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Diagnostician;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.diagnosis.faults.Catalogue;
import mailsetup.probe.Failure;
import mailsetup.probe.Stage;
import mailsetup.testkit.Around;
import mailsetup.testkit.Cases;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;

class AddressBlockedTest {
    private final ServerCheck check = new AddressBlocked();

    @Test
    void aSilentServerInAGoodNetworkMayKeepUsOut() {
        assertThat(check.examine(new Around().open(993).of(silent()))).extracting(Diagnosis::sureness)
                .containsExactly(POSSIBLE);
    }

    @Test
    void theServerThatIsDownIsNamedBefore() {
        assertThat(Diagnostician.of(Catalogue.all()).diagnose(new Around().open(993).of(silent())))
                .extracting(Diagnosis::id).containsExactly("no-answer", "address-blocked");
    }

    @Test
    void thatSeveralServersAreDownAtOnceIsLessLikelyThanThatWeAreKeptOut() {
        var pop = Reports.pop().failed(Stage.CONNECT, new Failure.TimedOut(Duration.ofSeconds(6)));
        var diagnoses = Diagnostician.of(Catalogue.all()).diagnose(new Around().open(993).open(995).of(silent(), pop));
        assertThat(diagnoses).singleElement().returns("address-blocked", Diagnosis::id)
                .returns(LIKELY, Diagnosis::sureness)
                .satisfies(first -> assertThat(first.servers()).as("one cause for both").hasSize(2));
    }

    @Test
    void withoutAnIndependentHostNothingIsSaid() {
        assertThat(check.examine(Cases.of(silent()))).isEmpty();
    }

    @Test
    void aServerThatAnswersElsewhereLetsUsIn() {
        assertThat(check.examine(new Around().open(993).tried(List.of(silent()),
                Reports.of(Protocol.IMAP, Security.STARTTLS)))).isEmpty();
    }

    private static Reports silent() {
        return Reports.imap().failed(Stage.CONNECT, new Failure.TimedOut(Duration.ofSeconds(6)));
    }
}
