package mailsetup.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mailsetup.core.Message;
import mailsetup.core.text.Language;
import mailsetup.probe.Failure;
import mailsetup.probe.Stage;
import mailsetup.support.organisation.Organisation;
import mailsetup.support.organisation.file.Pack;
import mailsetup.testkit.FakeAssistant;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrganisationCommandTest {
    private static final String EXAMPLE = "src/example/organisation";
    private static final String LINE = "Help desk: 03-1234-5678 (Mon–Fri 9–17)";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit does it
    private Path folder;
    private final CommandLineFixture terminal = new CommandLineFixture();
    private final FakeAssistant assistant = new FakeAssistant(
            List.of(Reports.imap().failed(Stage.CONNECT, new Failure.ConnectionRefused(List.of())).report()));

    @Test
    void everyCardAndEveryScriptSaysWhomToCall() {
        terminal.organisation = Pack.read(Path.of(EXAMPLE)).organisation();
        terminal.run(assistant, "probe", "a@example.jp", "--no-login", "--lang", "en");
        assertThat(terminal.out()).containsOnlyOnce(LINE);
        assertThat(terminal.out().indexOf(LINE)).isLessThan(terminal.out().indexOf("Code for"));
        terminal.out.reset();
        terminal.run(assistant, "script", "expired", "--lang", "en");
        assertThat(terminal.out()).contains(LINE);
    }

    @Test
    void theLanguageOfTheOrganisationComesBeforeThatOfTheSystem() {
        terminal.organisation = Pack.read(Path.of(EXAMPLE)).organisation();
        terminal.language = Language.EN;
        terminal.run(assistant, "script", "expired");
        assertThat(terminal.out()).contains("対応の手順", "お問い合わせ窓口：03-1234-5678（平日 9:00～17:00）");
    }

    @Test
    void theIndependentHostsOfTheOrganisationAreTheDefault() {
        terminal.organisation = Pack.read(Path.of(EXAMPLE)).organisation();
        terminal.run(assistant, "probe", "a@example.jp", "--no-login", "--control", "default");
        assertThat(assistant.controls.getFirst().orElseThrow().hosts()).contains("imap.kiku.example",
                "portal.himawari.example");
        terminal.run(assistant, "probe", "a@example.jp", "--no-login");
        assertThat(assistant.controls.getLast()).as("nobody is asked without a yes").isEmpty();
    }

    @Test
    void aMistakeIsOneSentenceAndTheProgramGoesOn() {
        terminal.organisation = Organisation.mistaken(Message.of("organisation.no-folder"));
        assertThat(terminal.run(assistant, "script", "expired")).isZero();
        assertThat(terminal.err().lines()).containsExactly(
                "The organisation’s folder is not used because it cannot be read.");
    }

    @Test
    void theExampleIsGood() {
        assertThat(terminal.run(assistant, "organisation", "check", EXAMPLE)).isZero();
        assertThat(terminal.out()).contains("organisation.json: good", "presets/himawari.json: good", "No mistakes");
    }

    @Test
    void everyMistakeIsNamedWithItsPlace() throws Exception {
        Files.writeString(folder.resolve("organisation.json"),
                "{\"organisation\": 1, \"name\": {\"en\": \"A\", \"ja\": \"B\"}, \"language\": \"x\", \"plain\": 1}");
        Files.writeString(folder.resolve("logo.png"), "no picture");
        Files.createDirectories(folder.resolve("presets"));
        Files.writeString(folder.resolve("presets/a.json"), "{");
        assertThat(terminal.run(assistant, "organisation", "check", folder.toString())).isOne();
        assertThat(terminal.out()).contains("organisation.json, at language:", "“plain”",
                "logo.png: This is not a picture",
                "presets/a.json: This is not JSON", "4 mistakes");
        terminal.out.reset();
        assertThat(terminal.run(assistant, "organisation", "check", folder.toString(), "--json")).isOne();
        assertThat(terminal.out()).contains("\"place\" : \"language\"");
    }

    @Test
    void withoutAWordWhatToDoItSaysWhichThereIs() {
        assertThat(terminal.run(assistant, "organisation")).isEqualTo(2);
        assertThat(terminal.err()).contains("organisation check DIR");
    }
}
