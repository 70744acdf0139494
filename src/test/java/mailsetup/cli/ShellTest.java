package mailsetup.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mailsetup.core.text.Language;
import mailsetup.probe.Stage;
import mailsetup.testkit.FakeAssistant;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The program among other programs: terminals, pipes, shells and their manual. */
class ShellTest {
    private static final Pattern COLOUR = Pattern.compile("\u001B\\[[0-9;]*m");

    private static final Pattern FISH = Pattern.compile("complete -c mail-setup-assistant -n '[^'\\\\]+'"
            + "( -[fr]| -[las] ([\\w-]+|'[^'\\\\]+'))+( -d '([^'\\\\]|\\\\['\\\\])*')?");

    private final CommandLineFixture terminal = new CommandLineFixture();
    private final FakeAssistant assistant = new FakeAssistant(List.of(
            Reports.imap().failed(Stage.AUTHENTICATE, Reports.refusal("NO", "no")).report(),
            Reports.smtp().report()));
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit does it
    private Path folder;

    @Test
    void coloursAreForTerminalsOnlyAndCanBeRefused() {
        assertThat(COLOUR.matcher(probe()).find()).as("a pipe").isFalse();
        terminal.live = true;
        assertThat(COLOUR.matcher(probe()).find()).as("a terminal").isTrue();
        terminal.environment.put("NO_COLOR", "1");
        assertThat(COLOUR.matcher(probe()).find()).as("NO_COLOR").isFalse();
        terminal.environment.remove("NO_COLOR");
        terminal.environment.put("TERM", "dumb");
        assertThat(COLOUR.matcher(probe()).find()).as("a terminal without colours").isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {50, 80, 96})
    void theWidthOfTheTerminalIsRespectedInBothLanguages(int width) {
        terminal.live = true;
        terminal.environment.put("COLUMNS", Integer.toString(width));
        for (var language : Language.all()) {
            terminal.language = language;
            terminal.out.reset();
            terminal.run(assistant, "explain", "0x800CCC0E");
            terminal.run(assistant, "script", "login-refused");
            terminal.run(assistant, "code", "AAJ-RC3-C9Y");
            assertThat(terminal.out().lines()).as("%d, %s", width, language)
                    .allMatch(line -> Columns.width(line) <= width || line.startsWith("  mail-setup-assistant "));
        }
    }

    @Test
    void coloursCountForNoWidth() {
        assertThat(Columns.width("\u001B[31m✗\u001B[0m 受信")).isEqualTo(6);
        assertThat(Style.of(Map.of("COLUMNS", "1000"), true).width()).isEqualTo(96);
        assertThat(Style.of(Map.of("COLUMNS", "7"), true).width()).isEqualTo(40);
        assertThat(Style.of(Map.of("COLUMNS", "wide"), true).width()).isEqualTo(96);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void bashCompletesCommandsAndOptions() throws Exception {
        assertThat(terminal.run(assistant, "completion")).isZero();
        var script = Files.writeString(folder.resolve("completion.bash"), terminal.out());
        assertThat(bash("source '" + script + "'; COMP_WORDS=(mail-setup-assistant expl); COMP_CWORD=1; "
                + "_complete_mail-setup-assistant 2> /dev/null; echo \"${COMPREPLY[*]}\"")).isEqualTo("explain\n");
        assertThat(bash("source '" + script + "'; COMP_WORDS=(mail-setup-assistant probe --pass); COMP_CWORD=2; "
                + "_complete_mail-setup-assistant 2> /dev/null; echo \"${COMPREPLY[*]}\""))
                .contains("--password-stdin");
        for (var word : List.of("export thunderbird-p", "script login-r", "guide first")) {
            assertThat(bash("source '" + script + "'; COMP_WORDS=(mail-setup-assistant " + word + "); COMP_CWORD=2; "
                    + "_complete_mail-setup-assistant 2> /dev/null; echo \"${COMPREPLY[*]}\""))
                    .startsWith(word.substring(word.indexOf(' ') + 1));
        }
    }

    /** The forms of the lines are those of complete(1); fish itself was asked by hand (docs/command-line.md). */
    @ParameterizedTest
    @MethodSource("mailsetup.core.text.Language#all")
    void fishCompletesTheSame(Language language) {
        terminal.language = language;
        assertThat(terminal.run(assistant, "completion", "fish")).isZero();
        assertThat(terminal.out().lines()).hasSizeGreaterThan(100)
                .allMatch(line -> FISH.matcher(line).matches(), "one complete command each")
                .anyMatch(line -> line.startsWith(
                        "complete -c mail-setup-assistant -n '__fish_use_subcommand' -f -a 'explain' -d '"))
                .anyMatch(line -> line.contains("'__fish_seen_subcommand_from probe' -l password-env -r -d '"))
                .anyMatch(line -> line.contains("'__fish_seen_subcommand_from export' -f -a 'iphone "))
                .noneMatch(line -> line.contains("-l passwd"));
        assertThat(terminal.run(assistant, "completion", "tcsh")).isEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("mailsetup.core.text.Language#all")
    void theManualNamesEveryCommandAndOptionInBothLanguages(Language language) {
        terminal.language = language;
        assertThat(terminal.run(assistant, "man")).isZero();
        var page = terminal.out().replace("\\-", "-");
        assertThat(page).startsWith(".TH MAIL").doesNotContain("[cli.", "[support.", "%n");
        assertThat(page.lines().filter(line -> line.startsWith(".SS"))).hasSizeGreaterThanOrEqualTo(8);
        Stream.of("probe", "practice", "explain", "code", "script", "batch", "completion", "man")
                .forEach(command -> assertThat(page).contains(".SS \"" + command + "\""));
        assertThat(page).contains("--password-env VAR", "--repeat-interrupted", "--lang ja|en");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aPipeThatIsClosedEarlyDoesNoHarm() throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java");
        var path = Stream.of("jdk.module.path", "java.class.path").map(System::getProperty)
                .filter(part -> part != null).collect(Collectors.joining(File.pathSeparator));
        var out = bash("'" + java + "' -cp '" + path + "' mailsetup.Main man --lang en 2>&1 | head -n 1; "
                + "echo ${PIPESTATUS[0]}");
        assertThat(out.lines()).as(out).hasSize(2).last().isEqualTo("0");
    }

    @Test
    void everyExitCodeIsDocumented() throws Exception {
        var page = Files.readString(Path.of("docs/command-line.md"));
        for (var code : ExitCode.values()) {
            assertThat(page).contains("| " + code.number() + " |");
        }
    }

    @Test
    void everyCommandIsDocumented() throws Exception {
        var page = Files.readString(Path.of("docs/command-line.md"));
        terminal.run(assistant, "man");
        assertThat(Pattern.compile("\\.SS \"(\\w+)\"").matcher(terminal.out()).results().map(found -> found.group(1)))
                .allMatch(command -> page.contains("`" + command) || page.contains("mail-setup-assistant " + command));
    }

    private String probe() {
        terminal.out.reset();
        terminal.environment.put("PW", "secret");
        terminal.run(assistant, "probe", "hanako@example.jp", "--password-env", "PW");
        return terminal.out();
    }

    private String bash(String command) throws Exception {
        var out = folder.resolve("out");
        var process = new ProcessBuilder("bash", "-c", command).redirectErrorStream(true).redirectOutput(out.toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return Files.readString(out);
    }
}
