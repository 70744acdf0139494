package mailsetup.diagnosis.faults.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Diagnostician;
import mailsetup.diagnosis.faults.Catalogue;
import mailsetup.probe.Failure;
import mailsetup.probe.Stage;
import mailsetup.testkit.Cases;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GatewayOffTest {
    private final GatewayOff check = new GatewayOff();

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "127.0.0.53"})
    void aClosedPortOfThisComputerIsAGatewayThatDoesNotRun(String host) {
        assertThat(Diagnostician.of(Catalogue.all()).diagnose(Cases.of(refused().at(host, 1143))))
                .extracting(Diagnosis::id).containsExactly("gateway-off");
    }

    @Test
    void anotherHostIsAnotherFault() {
        assertThat(check.examine(Cases.of(refused()))).isEmpty();
    }

    private static Reports refused() {
        return Reports.imap().failed(Stage.CONNECT, new Failure.ConnectionRefused(List.of()));
    }
}
