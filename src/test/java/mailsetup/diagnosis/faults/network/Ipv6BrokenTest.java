package mailsetup.diagnosis.faults.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.diagnosis.Sureness;
import mailsetup.probe.ConnectAttempt;
import mailsetup.probe.Failure;
import mailsetup.probe.Finding;
import mailsetup.probe.Stage;
import mailsetup.testkit.Cases;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;

class Ipv6BrokenTest {
    private final ServerCheck check = new Ipv6Broken();

    private static final Failure NO_ROUTE = new Failure.Unreachable(List.of());

    @Test
    void onlyIpv6WithoutARouteWhileIpv4WorksProvesIt() {
        assertThat(check.examine(Cases.of(failing(NO_ROUTE, "2001:db8::1"), Reports.smtp())))
                .extracting(Diagnosis::sureness).containsExactly(Sureness.PROVEN);
    }

    @Test
    void silenceMakesItLikely() {
        var silent = new Failure.TimedOut(Duration.ofSeconds(10));
        assertThat(check.examine(Cases.of(failing(silent, "2001:db8::1"), Reports.smtp())))
                .extracting(Diagnosis::sureness).containsExactly(Sureness.LIKELY);
    }

    @Test
    void anIpv4AddressThatFailsTooIsAnotherMatter() {
        assertThat(check.examine(Cases.of(failing(NO_ROUTE, "2001:db8::1", "192.0.2.1")))).isEmpty();
    }

    @Test
    void aRefusalIsAnAnswerByIpv6() {
        assertThat(check.examine(Cases.of(failing(new Failure.ConnectionRefused(List.of()), "2001:db8::1")))).isEmpty();
    }

    @Test
    void aServerThatWasReachedAtLastIsNoFault() {
        var attempts = List.of(
                new ConnectAttempt("2001:db8::1", true, ConnectAttempt.Outcome.UNREACHABLE, Duration.ZERO),
                new ConnectAttempt("192.0.2.1", false, ConnectAttempt.Outcome.CONNECTED, Duration.ZERO));
        assertThat(check.examine(Cases.of(Reports.imap().passed(Stage.CONNECT, new Finding.Connected(attempts)))))
                .isEmpty();
    }

    private static Reports failing(Failure failure, String... addresses) {
        return Reports.imap().passed(Stage.RESOLVE, new Finding.Addresses(List.of(addresses)))
                .failed(Stage.CONNECT, failure);
    }
}
