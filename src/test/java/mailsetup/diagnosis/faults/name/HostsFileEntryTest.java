package mailsetup.diagnosis.faults.name;

import static mailsetup.diagnosis.Sureness.PROVEN;
import static mailsetup.probe.around.RecordKind.A;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.probe.Failure;
import mailsetup.probe.Finding;
import mailsetup.probe.Stage;
import mailsetup.testkit.Around;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;

class HostsFileEntryTest {
    private static final String HOST = "imap.example.jp";
    private final ServerCheck check = new HostsFileEntry();

    @Test
    void aLineThatWasFollowedAgainstDnsProvesIt() {
        assertThat(check.examine(new Around().hostsLine("192.0.2.9", HOST).own(HOST, A, "192.0.2.1")
                .of(leadingTo("192.0.2.9")))).singleElement().returns(PROVEN, Diagnosis::sureness)
                .returns(List.of(HOST, "192.0.2.9"), Diagnosis::facts);
    }

    @Test
    void aLineThatSaysTheSameAsDnsHarmsNothing() {
        assertThat(check.examine(new Around().hostsLine("192.0.2.1", HOST).own(HOST, A, "192.0.2.1")
                .of(leadingTo("192.0.2.1")))).isEmpty();
    }

    @Test
    void resolversThatDisagreeWithoutALineAreAnotherFault() {
        assertThat(check.examine(new Around().own(HOST, A, "192.0.2.1").other(HOST, A, "192.0.2.9")
                .of(leadingTo("192.0.2.9")))).isEmpty();
    }

    private static Reports leadingTo(String address) {
        return Reports.imap().passed(Stage.RESOLVE, new Finding.Addresses(List.of(address))).failed(Stage.CONNECT,
                new Failure.TimedOut(Duration.ofSeconds(6)));
    }
}
