package mailsetup.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.core.ServerSettings;
import mailsetup.practice.PracticeServer;
import mailsetup.practice.lab.Lab;
import mailsetup.testkit.Beside;
import mailsetup.testkit.LabRuns;
import mailsetup.testkit.PracticeBrowser;
import mailsetup.testkit.ScriptWriter;
import mailsetup.testkit.ScriptedServer;
import mailsetup.testkit.TestCertificates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole test with three logins in a process of its own; then its heap is searched for the password or the token. */
@Beside
class SecretsInMemoryTest {
    private static final String USER = "hanako@practice.example";
    private static final Pattern LINK = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/\\S+");
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
            assertGone(program, folder, password);
            assertThat(program.end()).isZero();
        }
    }

    /** What its middle says is read; the rest of it is what opens the mailbox. */
    @Test
    void afterATestTheTokenIsInNoObjectThatLives(@TempDir Path folder) throws Exception {
        var signature = password();
        try (var imap = server(TokenTakers.IMAP);
                var pop = server(TokenTakers.POP);
                var smtp = server(TokenTakers.SMTP);
                var program = new Forked(List.of(), Map.of(), ROOMY, Program.class,
                        Arguments.token(List.of(settings(imap, Protocol.IMAP), settings(pop, Protocol.POP3),
                                settings(smtp, Protocol.SMTP)), USER, folder))) {
            program.says("e30.eyJzY29wZSI6Im1haWwifQ." + signature);
            program.until(Program.DONE);
            assertThat(List.of(imap, pop, smtp)).allMatch(server -> server.received().contains("dXNlcj"));
            assertGone(program, folder, signature);
        }
    }

    /** The HTTP client and the JSON reader make texts of it, which cannot be overwritten; nothing holds on to them. */
    @Test
    void afterASignInTheTokenIsInNoObjectThatIsNeeded(@TempDir Path folder) throws Exception {
        try (var desk = PracticeServer.start(Lab.find("token-not-accepted").orElseThrow(), LabRuns.workshop());
                var imap = server(TokenTakers.IMAP);
                var pop = server(TokenTakers.POP);
                var smtp = server(TokenTakers.SMTP);
                var program = new Forked(List.of(), Map.of(), ROOMY, Program.class,
                        Arguments.signIn(desk, List.of(settings(imap, Protocol.IMAP), settings(pop, Protocol.POP3),
                                settings(smtp, Protocol.SMTP)), TestCertificates.authority().certificate(), USER,
                                folder))) {
            var link = LINK.matcher(program.until("http://127.0.0.1:"));
            assertThat(link.find()).isTrue();
            new PracticeBrowser(desk).agree(URI.create(link.group()));
            assertThat(program.until(Program.DONE)).contains("The permission was given back");
            assertThat(List.of(imap, pop, smtp)).allMatch(server -> server.received().contains("dXNlcj"));
            program.dumpLive(folder.resolve("live"));
            assertThat(sum(HeapDump.count(folder.resolve("live"), desk.password()))).isZero();
            assertThat(sum(HeapDump.count(folder.resolve("live"), USER))).as("what the search finds").isPositive();
        }
    }

    private static ScriptedServer server(ScriptWriter script) {
        return ScriptedServer.tls(TestCertificates.good().serverContext(), script);
    }

    private static ServerSettings settings(ScriptedServer server, Protocol protocol) {
        return new ServerSettings(server.endpoint(protocol, Security.TLS), USER);
    }

    private static void assertGone(Forked program, Path folder, String secret) throws IOException {
        program.dumpAll(folder.resolve("all"));
        var all = HeapDump.count(folder.resolve("all"), secret);
        System.out.println("Copies of the secret, alive or not yet collected: " + all);
        assertThat(sum(all)).isZero();
        assertThat(sum(HeapDump.count(folder.resolve("all"), USER))).as("what the search finds of the user name")
                .isPositive();
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
