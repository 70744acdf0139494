package mailsetup.probe.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoginPermitTest {
    /** How many more lines may follow while the server asks. */
    @ParameterizedTest
    @CsvSource({"PLAIN, A0 AUTHENTICATE PLAIN, 1", "PLAIN, A0 AUTHENTICATE PLAIN AGEAYg==, 0",
            "LOGIN, A0 AUTHENTICATE LOGIN, 2", "LOGIN, A0 LOGIN {1}, 2"})
    void imapLogins(String mechanism, String command, int answers) {
        assertAnswers(true, mechanism, command, answers);
    }

    @ParameterizedTest
    @CsvSource({"PLAIN, AUTH PLAIN, 1", "PLAIN, AUTH PLAIN AGEAYg==, 0", "LOGIN, AUTH LOGIN, 2",
            "LOGIN, AUTH LOGIN YQ==, 1", "USER, PASS secret, 0"})
    void otherLogins(String mechanism, String command, int answers) {
        assertAnswers(false, mechanism, command, answers);
    }

    @Test
    void anotherMechanismDoesNotPassAndNeitherDoesASecondLogin() {
        var permit = new LoginPermit();
        assertThat(permit.allows(line("AUTH PLAIN", false), false)).isFalse();
        permit.give("PLAIN");
        assertThat(permit.allows(line("AUTH LOGIN", false), false)).isFalse();
        permit.give("PLAIN");
        assertThat(permit.allows(line("AUTH PLAIN", false), false)).isTrue();
        assertThat(permit.allows(line("AUTH PLAIN", false), false)).isFalse();
    }

    @Test
    void whoeverIsAskedAgainMayStillSayGoodbye() {
        var permit = new LoginPermit();
        permit.give("LOGIN");
        assertThat(permit.allows(line("A0 AUTHENTICATE LOGIN YQ== Yg==", true), false)).isTrue();
        assertThat(permit.allows(line("A1 LOGOUT", true), true)).isTrue();
        assertThat(permit.allows(line("A1 LOGOUT now", true), true)).isFalse();
    }

    private static void assertAnswers(boolean tagged, String mechanism, String command, int answers) {
        var permit = new LoginPermit();
        permit.give(mechanism);
        assertThat(permit.allows(line(command + "\r\n", tagged), false)).isTrue();
        for (int i = 0; i < answers; i++) {
            assertThat(permit.allows(line("AGEAYg==\r\n", tagged), true)).as("answer %d", i).isTrue();
        }
        assertThat(permit.allows(line("AGEAYg==\r\n", tagged), true)).isFalse();
        assertThat(permit.allows(line("NOOP\r\n", tagged), false)).as("after the login").isTrue();
    }

    private static ClientLine line(String text, boolean tagged) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return ClientLine.of(bytes, bytes.length, tagged);
    }
}
