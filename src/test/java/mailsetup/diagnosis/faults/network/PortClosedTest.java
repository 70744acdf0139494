package mailsetup.diagnosis.faults.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import mailsetup.diagnosis.Alternatives;
import mailsetup.diagnosis.Change;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Diagnostician;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.diagnosis.Sureness;
import mailsetup.diagnosis.faults.Catalogue;
import mailsetup.probe.Failure;
import mailsetup.probe.Flaw;
import mailsetup.probe.Stage;
import mailsetup.testkit.Cases;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;

class PortClosedTest {
    private final ServerCheck check = new PortClosed();

    private static final Failure FAILURE = new Failure.ConnectionRefused(List.of());

    @Test
    void anotherDoorThatWorksProvesItAndIsTheChange() {
        var found = check.examine(Cases.tried(List.of(failed()), Reports.smtp()));
        assertThat(found).singleElement().returns(Sureness.PROVEN, Diagnosis::sureness)
                .returns(List.of("smtp.example.jp", "2525"), Diagnosis::facts)
                .extracting(d -> d.change().map(Change::after)).isEqualTo(Optional.of(Reports.smtp().settings()));
    }

    @Test
    void itIsNoCauseWhereAnotherDoorOfTheHostShowsTheRealOne() {
        var flaw = new Flaw.Expired(0, Reports.CERTIFICATE_END);
        var bad = Reports.smtp().failed(Stage.UPGRADE, new Failure.BadCertificate(Reports.tls(), List.of(flaw)));
        var c = Cases.tried(List.of(failed()), bad);
        assertThat(check.examine(c)).isEmpty();
        assertThat(Diagnostician.of(Catalogue.all()).diagnose(c)).first().returns("expired", Diagnosis::id)
                .returns(Optional.empty(), Diagnosis::change)
                .satisfies(d -> assertThat(d.servers()).contains(failed().settings()));
    }

    @Test
    void theOtherDoorsAreTried() {
        var c = Cases.of(failed());
        assertThat(Alternatives.of(c.address(), c.reports())).contains(Reports.smtp().settings());
    }

    @Test
    void silenceIsNotARefusal() {
        var other = Reports.smtp().at(2525).failed(Stage.CONNECT, new Failure.TimedOut(Duration.ofSeconds(10)));
        assertThat(check.examine(Cases.tried(List.of(other), Reports.smtp()))).isEmpty();
    }

    private static Reports failed() {
        return Reports.smtp().at(2525).failed(Stage.CONNECT, FAILURE);
    }
}
