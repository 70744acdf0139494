package mailsetup.probe.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import mailsetup.probe.Deadline;
import org.junit.jupiter.api.Test;

class LoginTurnsTest {
    private static Deadline soon() {
        return Deadline.in(Duration.ofSeconds(5));
    }

    @Test
    void theFirstDoesNotWait() {
        assertThat(new LoginTurns(2, false).turn(0).mayLogIn(soon())).isTrue();
    }

    @Test
    void theSecondWaitsForTheFirst() {
        var turns = new LoginTurns(2, false);
        var second = CompletableFuture.supplyAsync(() -> turns.turn(1).mayLogIn(soon()));
        assertThat(second).isNotDone();
        turns.turn(0).settle();
        assertThat(second).succeedsWithin(Duration.ofSeconds(5)).isEqualTo(true);
    }

    @Test
    void afterARefusalNobodyElseTries() {
        var turns = new LoginTurns(3, false);
        turns.turn(0).refused();
        turns.turn(0).settle();
        turns.turn(1).settle();
        assertThat(turns.turn(1).mayLogIn(soon())).isFalse();
        assertThat(turns.turn(2).mayLogIn(soon())).isFalse();
    }

    @Test
    void unlessThePersonSaidGoOn() {
        var turns = new LoginTurns(2, true);
        turns.turn(0).refused();
        turns.turn(0).settle();
        assertThat(turns.turn(1).mayLogIn(soon())).isTrue();
    }

    @Test
    void nobodyWaitsPastTheDeadline() {
        assertThat(new LoginTurns(2, false).turn(1).mayLogIn(Deadline.in(Duration.ZERO))).isFalse();
    }
}
