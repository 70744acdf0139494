package mailsetup.probe.net;

import static org.assertj.core.api.Assertions.assertThat;

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
        var permit = new LoginPermit(false);
        assertThat(permit.allows("AUTH PLAIN", false)).isFalse();
        permit.give("PLAIN");
        assertThat(permit.allows("AUTH LOGIN", false)).isFalse();
        permit.give("PLAIN");
        assertThat(permit.allows("AUTH PLAIN", false)).isTrue();
        assertThat(permit.allows("AUTH PLAIN", false)).isFalse();
    }

    @Test
    void whoeverIsAskedAgainMayStillSayGoodbye() {
        var permit = new LoginPermit(true);
        permit.give("LOGIN");
        assertThat(permit.allows("A0 AUTHENTICATE LOGIN YQ== Yg==", false)).isTrue();
        assertThat(permit.allows("A1 LOGOUT", true)).isTrue();
        assertThat(permit.allows("A1 LOGOUT now", true)).isFalse();
    }

    private static void assertAnswers(boolean tagged, String mechanism, String command, int answers) {
        var permit = new LoginPermit(tagged);
        permit.give(mechanism);
        assertThat(permit.allows(command + "\r\n", false)).isTrue();
        for (int i = 0; i < answers; i++) {
            assertThat(permit.allows("AGEAYg==\r\n", true)).as("answer %d", i).isTrue();
        }
        assertThat(permit.allows("AGEAYg==\r\n", true)).isFalse();
        assertThat(permit.allows("NOOP\r\n", false)).as("after the login").isTrue();
    }
}
