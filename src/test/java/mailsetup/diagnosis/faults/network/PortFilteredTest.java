package mailsetup.diagnosis.faults.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import mailsetup.diagnosis.Alternatives;
import mailsetup.diagnosis.Change;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.diagnosis.Sureness;
import mailsetup.probe.Failure;
import mailsetup.probe.Stage;
import mailsetup.testkit.Cases;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;

class PortFilteredTest {
    private final ServerCheck check = new PortFiltered();

    private static final Failure FAILURE = new Failure.TimedOut(Duration.ofSeconds(10));

    @Test
    void anotherDoorThatWorksProvesItAndIsTheChange() {
        var found = check.examine(Cases.tried(List.of(failed()), Reports.smtp()));
        assertThat(found).singleElement().returns(Sureness.PROVEN, Diagnosis::sureness)
                .returns(List.of("smtp.example.jp", "2525"), Diagnosis::facts)
                .extracting(d -> d.change().map(Change::after)).isEqualTo(Optional.of(Reports.smtp().settings()));
    }

    @Test
    void aDoorThatIsNotVerifiedIsNoChange() {
        var bad = Reports.smtp().failed(Stage.UPGRADE, new Failure.BadCertificate(Reports.tls(), List.of()));
        assertThat(check.examine(Cases.tried(List.of(failed()), bad))).singleElement()
                .returns(Sureness.LIKELY, Diagnosis::sureness).returns(Optional.empty(), Diagnosis::change);
    }

    @Test
    void theOtherDoorsAreTried() {
        var c = Cases.of(failed());
        assertThat(Alternatives.of(c.address(), c.reports())).contains(Reports.smtp().settings());
    }

    @Test
    void aRefusalIsNotSilence() {
        var other = Reports.smtp().at(2525).failed(Stage.CONNECT, new Failure.ConnectionRefused(List.of()));
        assertThat(check.examine(Cases.tried(List.of(other), Reports.smtp()))).isEmpty();
    }

    @Test
    void aHostThatIsSilentOnEveryPortIsAnotherFault() {
        assertThat(check.examine(Cases.tried(List.of(failed()), Reports.smtp().failed(Stage.CONNECT, FAILURE))))
                .isEmpty();
    }

    @Test
    void silenceAfterConnectingIsAnotherFault() {
        assertThat(check.examine(Cases.tried(List.of(Reports.smtp().at(2525).failed(Stage.GREET, FAILURE)),
                Reports.smtp()))).isEmpty();
    }

    private static Reports failed() {
        return Reports.smtp().at(2525).failed(Stage.CONNECT, FAILURE);
    }
}
