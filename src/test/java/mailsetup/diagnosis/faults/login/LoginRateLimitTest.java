package mailsetup.diagnosis.faults.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import mailsetup.core.Protocol;
import mailsetup.diagnosis.Sureness;
import mailsetup.probe.Finding;
import mailsetup.probe.Stage;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;

class LoginRateLimitTest {
    private final LoginRateLimit check = new LoginRateLimit();

    @Test
    void theCodeProvesIt() {
        assertThat(LoginCases.sureness(check, LoginCases.imap("A1 NO [LIMIT] LOGIN Rate limit hit")))
                .containsExactly(Sureness.PROVEN);
    }

    @Test
    void theServerCanTellHowLongToWait() {
        var pop = LoginCases.refused(Reports.pop(), Protocol.POP3, "-ERR [LOGIN-DELAY] too soon")
                .passed(Stage.NEGOTIATE, new Finding.Capabilities(List.of("LOGIN-DELAY 900"))).report();
        assertThat(check.examine(LoginCases.of(pop)).getFirst().evidence())
                .anyMatch(line -> line.args().contains(Duration.ofMinutes(15)));
    }

    @Test
    void tooManyConnectionsAreSomethingElse() {
        assertThat(check.examine(LoginCases.imap("A1 NO [ALERT] Too many simultaneous connections. (Failure)")))
                .isEmpty();
    }
}
