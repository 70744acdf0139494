package mailsetup.diagnosis.faults.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Diagnostician;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.diagnosis.Sureness;
import mailsetup.diagnosis.faults.Catalogue;
import mailsetup.probe.Failure;
import mailsetup.probe.Finding;
import mailsetup.probe.Stage;
import mailsetup.testkit.Cases;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;

class NoRouteTest {
    private final ServerCheck check = new NoRoute();

    private static final Failure NO_ROUTE = new Failure.Unreachable(List.of());

    @Test
    void noRouteToAnyServerIsOneProvenCause() {
        var c = Cases.of(Reports.imap().failed(Stage.CONNECT, NO_ROUTE),
                Reports.smtp().failed(Stage.CONNECT, NO_ROUTE));
        assertThat(Diagnostician.of(Catalogue.all()).diagnose(c)).singleElement()
                .returns("no-route", Diagnosis::id).returns(Sureness.PROVEN, Diagnosis::sureness)
                .returns(2, d -> d.servers().size());
    }

    @Test
    void silenceIsNotAMissingRoute() {
        var silent = Reports.imap().failed(Stage.CONNECT, new Failure.TimedOut(Duration.ofSeconds(10)));
        assertThat(check.examine(Cases.of(silent))).isEmpty();
    }

    @Test
    void noRouteByIpv6AloneIsAnotherFault() {
        assertThat(check.examine(Cases.of(Reports.imap().failed(Stage.CONNECT, NO_ROUTE)
                .passed(Stage.RESOLVE, new Finding.Addresses(List.of("2001:db8::1")))))).isEmpty();
    }
}
