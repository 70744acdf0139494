package mailsetup.support.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mailsetup.Wiring;
import mailsetup.core.Secret;
import mailsetup.practice.PracticeServer;
import mailsetup.probe.Login;
import mailsetup.probe.ProbeReport;
import mailsetup.support.baseline.Difference.Kind;
import org.junit.jupiter.api.Test;

/** Whole probes of real connections: what a server says anew every time is no change, and another server is one. */
class BaselineOnPracticeTest {
    private static final Instant DAY = Instant.parse("2026-05-12T03:00:00Z");

    @Test
    void twoProbesOfOneServerDoNotDifferAndThoseOfAnotherDo() throws Exception {
        try (var server = PracticeServer.start(); var other = PracticeServer.start()) {
            var before = Baseline.of(probe(server), DAY).orElseThrow();
            assertThat(before.servers()).hasSize(3).allMatch(seen -> !seen.chain().isEmpty())
                    .allMatch(seen -> !seen.capabilities().isEmpty());

            var again = Since.of(before, probe(server));
            assertThat(again.differences()).isEmpty();
            assertThat(again.complete()).isTrue();

            assertThat(Since.of(before, probe(other)).differences()).extracting(Difference::kind)
                    .contains(Kind.PORT, Kind.RENEWED);
        }
    }

    private static List<ProbeReport> probe(PracticeServer server) {
        try (var secret = new Secret(server.password().toCharArray());
                var run = Wiring.assistant().trusting(List.of(server.authority())).in(server.network()).probe(
                        server.tls(), Optional.of(Login.careful(server.address(), secret)), Duration.ofSeconds(30),
                        _ -> {})) {
            return run.await();
        }
    }
}
