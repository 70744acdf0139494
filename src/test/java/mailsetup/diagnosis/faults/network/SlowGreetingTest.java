package mailsetup.diagnosis.faults.network;

import static mailsetup.diagnosis.Sureness.PROVEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.probe.Stage;
import mailsetup.testkit.Cases;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;

class SlowGreetingTest {
    private final ServerCheck check = new SlowGreeting();

    @Test
    void aLateGreetingIsProvenByTheWatch() {
        assertThat(check.examine(Cases.of(greetedAfter(7)))).extracting(Diagnosis::sureness).containsExactly(PROVEN);
    }

    @Test
    void anOrdinaryOneIsNoFault() {
        assertThat(check.examine(Cases.of(greetedAfter(2)))).isEmpty();
    }

    @Test
    void aRefusedLoginIsNotTheWatchsFault() {
        assertThat(check.examine(Cases.of(greetedAfter(7).failed(Stage.AUTHENTICATE, Reports.refusal("NO", "no")))))
                .isEmpty();
    }

    private static Reports greetedAfter(int seconds) {
        return Reports.imap().slow(Stage.GREET, Duration.ofSeconds(seconds));
    }
}
