package mailsetup.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import mailsetup.Main;
import mailsetup.core.files.SystemFolders;
import mailsetup.practice.PracticeServer;
import mailsetup.practice.lab.Lab;
import mailsetup.testkit.Beside;
import mailsetup.testkit.LabRuns;
import mailsetup.testkit.Need;
import mailsetup.testkit.Needs;
import mailsetup.testkit.PracticeBrowser;
import mailsetup.ui.kit.LookStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Watches every file that a whole run opens to write, with the options of the packaged program: docs/security.md lists them. */
@Beside
@Needs(Need.STRACE)
@Execution(ExecutionMode.CONCURRENT)
class NothingOnDiskTest {
    private static final String USER = "hanako@practice.example";
    private static final Pattern LINK = Pattern.compile("http://127\\.0\\.0\\.1:\\S+");
    private static final Path OPTIONS = Path.of("src", "package", "options.txt");
    private static final Path LINUX_OPTIONS = Path.of("src", "package", "linux", "options.txt");

    @Test
    void aTestInTheTerminalWritesNothing(@TempDir Path folder) throws Exception {
        var log = folder.resolve("log");
        try (var server = PracticeServer.start(Map.of(USER, "sakura-2026"));
                var program = new Forked(Traced.into(log), home(folder), options(folder), Program.class,
                        Arguments.probe(server, USER, folder))) {
            program.says("sakura-2026");
            assertThat(program.until(Program.DONE)).endsWith(Program.DONE + "0\n");
            assertThat(program.endUnder(log)).isZero();
            assertThat(server.loginsSeen(USER)).isEqualTo(3);
        }
        assertNothingWritten(log, folder);
    }

    @Test
    void aSignInInTheTerminalWritesNothing(@TempDir Path folder) throws Exception {
        var log = folder.resolve("log");
        try (var desk = PracticeServer.start(Lab.find("token-not-accepted").orElseThrow(), LabRuns.workshop());
                var server = PracticeServer.start();
                var program = new Forked(Traced.into(log), home(folder), options(folder), Program.class,
                        Arguments.signIn(desk, server, USER, folder))) {
            var link = LINK.matcher(program.until("http://127.0.0.1:"));
            assertThat(link.find()).isTrue();
            new PracticeBrowser(desk).agree(URI.create(link.group()));
            assertThat(program.until(Program.DONE)).contains("The permission was given back");
            program.endUnder(log);
        }
        assertNothingWritten(log, folder);
    }

    private static void assertNothingWritten(Path log, Path folder) throws IOException {
        assertThat(Traced.written(log)).as("the one row of docs/security.md that applies")
                .isSubsetOf("/proc/self/coredump_filter");
        assertThat(Files.readString(log)).as("it was watched").contains("openat(");
        try (var left = Files.walk(folder.resolve("home"))) {
            assertThat(left.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @Test
    @Needs(Need.SCREEN)
    void aPracticeRunInTheWindowWritesOnlyWhatIsDocumented(@TempDir Path folder) throws Exception {
        var log = folder.resolve("log");
        try (var screen = VirtualScreen.open()) {
            var environment = home(folder);
            environment.put("DISPLAY", screen.number());
            environment.put("MAIL_SETUP_ASSISTANT_REHEARSAL", "practice");
            try (var program = new Forked(Traced.into(log), environment, options(folder), Main.class, List.of())) {
                assertThat(program.until(" last-page")).contains(" first-page");
                assertThat(program.endUnder(log)).isZero();
            }
        }
        var written = Traced.written(log);
        assertDocumented(written, folder);
        assertThat(written).as("what is known to be written is seen").anyMatch(path -> path.endsWith(".lock"));
    }

    @Test
    void whatIsRememberedOfTheWindowIsInTheTable(@TempDir Path folder) throws Exception {
        var store = LookStore.in(new SystemFolders("Linux", home(folder)));
        var file = store.file().orElseThrow();
        assertDocumented(Set.of(file.toString(), String.valueOf(file.getParent()),
                file.resolveSibling("." + UUID.randomUUID() + ".part").toString()), folder);
        var more = Documented.read(home(folder));
        assertThat(more.allows(file.resolveSibling("accounts").toString())).as("and nothing else").isFalse();
    }

    private static void assertDocumented(Set<String> written, Path folder) throws IOException {
        var documented = Documented.read(home(folder));
        assertThat(written.stream().filter(path -> !documented.allows(path))).as("written, and not in docs/security.md")
                .isEmpty();
    }

    /** Folders of a person who has never run anything. */
    private static Map<String, String> home(Path folder) throws IOException {
        var environment = new HashMap<String, String>();
        for (var name : List.of("home", "run", "tmp")) {
            Files.createDirectories(folder.resolve(name));
        }
        environment.put("HOME", folder.resolve("home").toString());
        // Mesa and fontconfig would else look for the home of the account.
        environment.put("XDG_CACHE_HOME", folder.resolve("home/.cache").toString());
        environment.put("XDG_RUNTIME_DIR", folder.resolve("run").toString());
        environment.put("TMPDIR", folder.resolve("tmp").toString());
        return environment;
    }

    private static List<String> options(Path folder) throws IOException {
        var options = new ArrayList<String>();
        for (var file : List.of(OPTIONS, LINUX_OPTIONS)) {
            Files.readAllLines(file).stream().filter(line -> line.startsWith("-"))
                    .map(line -> line.replace("=javafx.graphics", "=ALL-UNNAMED")).forEach(options::add);
        }
        options.addAll(List.of("-Duser.home=" + folder.resolve("home"), "-Djava.io.tmpdir=" + folder.resolve("tmp")));
        return options;
    }
}
