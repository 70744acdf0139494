package mailsetup.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mailsetup.core.text.Language;
import mailsetup.testkit.FakeAssistant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PresetsCommandTest {
    private static final String GOOD = """
                                       { "id": "himawari", "name": { "en": "Himawari", "ja": "ひまわり" },
                                         "country": "JP", "domains": ["himawari.test"], "sources": ["the manual"],
                                         "checked": "2026-11", "confidence": "high" }
                                       """;
    private final CommandLineFixture line = new CommandLineFixture();

    @Test
    void aProviderIsShownWithWhatToPrepareAndItsSources() {
        assertThat(run("presets", "show", "gmail")).isZero();
        assertThat(line.out()).contains("IMAP: imap.gmail.com, port 993", "Prepare first: Gmail does not accept",
                "https://myaccount.google.com/apppasswords", "Sources: ISPDB", "Compared in 2026-08, confidence: high");
    }

    @Test
    void aProviderIsShownInJapanese() {
        line.language = Language.JA;
        assertThat(run("presets", "show", "xserver")).isZero();
        assertThat(line.out()).contains("エックスサーバー", "確認する項目：サーバー番号", "sv123");
    }

    @Test
    void anUnknownProviderIsOneLineAndExitCodeOne() {
        assertThat(run("presets", "show", "himawari")).isEqualTo(1);
        assertThat(line.err()).contains("presets list");
    }

    @Test
    void theListCanBeNarrowed() {
        assertThat(run("presets", "list", "docomo")).isZero();
        assertThat(line.out().lines()).hasSizeBetween(2, 5).anyMatch(text -> text.startsWith("docomo "));
        assertThat(run("presets", "list", "no such provider")).isEqualTo(1);
    }

    @Test
    void aGoodFolderIsGood(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("himawari.json"), GOOD);
        assertThat(run("presets", "check", folder.toString())).isZero();
        assertThat(line.out()).isEqualTo("himawari.json: good\n1 file checked, nothing wrong.\n");
    }

    @Test
    void aBadFileIsToldInASentenceWithItsPlace(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("himawari.json"), GOOD.replace("himawari.test", "HIMAWARI.test"));
        Files.writeString(folder.resolve("broken.json"), GOOD.replace("\"JP\",", "\"JP\""));
        assertThat(run("presets", "check", folder.toString())).isEqualTo(1);
        assertThat(line.out()).contains("himawari.json, domains[0]: “HIMAWARI.test” is not the name of a host.",
                "broken.json: This is not JSON: look at line 2", "2 files checked, 2 of them have to be mended.");
    }

    @Test
    void theOutcomeCanBeJson(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("gmail.json"), GOOD.replace("\"himawari\"", "\"gmail\""));
        assertThat(run("presets", "check", folder.toString(), "--json")).isZero();
        var file = new JsonMapper().readTree(line.out()).get("files").get(0);
        assertThat(file.get("file").textValue()).isEqualTo("gmail.json");
        assertThat(file.get("good").booleanValue()).isTrue();
        assertThat(file.get("notes").get(0).get("place").textValue()).isEqualTo("id");
    }

    @Test
    void anEmptyOrMissingFolderIsNotGood(@TempDir Path folder) {
        assertThat(run("presets", "check", folder.toString())).isEqualTo(1);
        assertThat(run("presets", "check", folder.resolve("not-there").toString())).isEqualTo(2);
        assertThat(run("presets")).isEqualTo(2);
        assertThat(line.err()).contains("The folder cannot be read.", "presets check, presets list or presets show");
    }

    @Test
    void helpKnowsTheCommands() {
        assertThat(run("presets", "--help")).isZero();
        assertThat(line.out()).contains("check", "list", "show");
        assertThat(run("presets", "check", "--help")).isZero();
        assertThat(line.out()).contains("DIR", "--json");
    }

    @Test
    void aProbeTellsWhatToPrepareBeforeThePasswordIsAsked() {
        line.stdin = "secret\n".getBytes(StandardCharsets.US_ASCII);
        run("probe", "hanako@gmail.com", "--password-stdin");
        assertThat(line.err()).contains("Prepare first: Gmail does not accept your usual password");
    }

    private int run(String... args) {
        return line.run(assistant(), args);
    }

    private static FakeAssistant assistant() {
        return new FakeAssistant(List.of());
    }
}
