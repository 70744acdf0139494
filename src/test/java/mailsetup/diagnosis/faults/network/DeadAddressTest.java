package mailsetup.diagnosis.faults.network;

import static mailsetup.diagnosis.Sureness.PROVEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.probe.ConnectAttempt;
import mailsetup.probe.Finding;
import mailsetup.probe.Stage;
import mailsetup.testkit.Cases;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;

class DeadAddressTest {
    private final ServerCheck check = new DeadAddress();

    @Test
    void oneDeadAddressBesideALiveOneIsProven() {
        assertThat(check.examine(Cases.of(reached(tried("192.0.2.1", ConnectAttempt.Outcome.TIMED_OUT),
                tried("192.0.2.2", ConnectAttempt.Outcome.CONNECTED))))).singleElement()
                .returns(PROVEN, Diagnosis::sureness)
                .returns(List.of("imap.example.jp", "192.0.2.1"), Diagnosis::facts);
    }

    @Test
    void aMissingFamilyIsNoDeadAddress() {
        assertThat(check.examine(Cases.of(reached(tried("2001:db8::1", ConnectAttempt.Outcome.TIMED_OUT),
                tried("192.0.2.2", ConnectAttempt.Outcome.CONNECTED))))).isEmpty();
    }

    @Test
    void aServerThatFailsLaterIsExplainedByThat() {
        assertThat(check.examine(Cases.of(reached(tried("192.0.2.1", ConnectAttempt.Outcome.TIMED_OUT),
                tried("192.0.2.2", ConnectAttempt.Outcome.CONNECTED)).failed(Stage.AUTHENTICATE,
                        Reports.refusal("NO", "no")))))
                .isEmpty();
    }

    private static Reports reached(ConnectAttempt... attempts) {
        return Reports.imap().passed(Stage.CONNECT, new Finding.Connected(List.of(attempts)));
    }

    private static ConnectAttempt tried(String address, ConnectAttempt.Outcome outcome) {
        return new ConnectAttempt(address, address.contains(":"), outcome, Duration.ofMillis(20));
    }
}
