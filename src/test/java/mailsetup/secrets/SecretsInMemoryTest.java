package mailsetup.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import mailsetup.practice.PracticeServer;
import mailsetup.testkit.Beside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole test with three logins in a process of its own; then its heap is searched for the password. */
@Beside
class SecretsInMemoryTest {
    private static final String USER = "hanako@practice.example";
    /** Room enough that nothing is collected before it is counted. */
    private static final List<String> ROOMY = List.of("-Xms240m", "-Xmx240m", "-Xmn180m", "-XX:+UseSerialGC");

    @Test
    void afterATestThePasswordIsInNoObjectThatLives(@TempDir Path folder) throws Exception {
        var password = password();
        try (var server = PracticeServer.start(Map.of(USER, password));
                var program = new Forked(List.of(), Map.of(), ROOMY, Program.class,
                        Arguments.probe(server, USER, folder))) {
            program.says(password);
            var said = program.until(Program.DONE);
            assertThat(said).as("all three servers took the password").endsWith(Program.DONE + "0\n");
            assertThat(server.loginsSeen(USER)).isEqualTo(3);
            program.dumpAll(folder.resolve("all"));
            program.dumpLive(folder.resolve("live"));
            var all = HeapDump.count(folder.resolve("all"), password);
            var live = HeapDump.count(folder.resolve("live"), password);
            System.out.println("Copies of the password: alive " + live + ", not yet collected " + all);
            assertThat(sum(live)).as("alive").isZero();
            assertThat(sum(all)).as("not yet collected").isZero();
            assertThat(sum(HeapDump.count(folder.resolve("all"), USER))).as("what the search finds of the user name")
                    .isPositive();
            assertThat(program.end()).isZero();
        }
    }

    private static int sum(Map<String, Integer> places) {
        return places.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Letters and digits, so that every form is the same bytes in every encoding; it stands in no class and no file. */
    private static String password() {
        var bytes = new byte[18];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes).replace('+', 'x').replace('/', 'y');
    }
}
