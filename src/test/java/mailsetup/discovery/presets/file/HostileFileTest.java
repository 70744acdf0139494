package mailsetup.discovery.presets.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mailsetup.core.Hostname;
import mailsetup.core.text.Language;
import mailsetup.core.text.Messages;
import mailsetup.discovery.presets.LayeredBook;
import mailsetup.discovery.presets.Preset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that are wrong, by mistake or on purpose: each is refused with its place, and nothing else happens. */
class HostileFileTest {
    private static final String GOOD = """
                                       {
                                         "id": "himawari",
                                         "name": { "en": "Himawari Mail", "ja": "ひまわりメール" },
                                         "country": "JP",
                                         "domains": ["himawari.test"],
                                         "questions": [ { "id": "server", "text": { "en": "Number", "ja": "番号" },
                                                          "example": "sv1", "pattern": "sv[0-9]{1,6}" } ],
                                         "servers": [ { "protocol": "imap", "host": "{server}.himawari.test",
                                                        "port": 993, "security": "tls", "user": "{local}" } ],
                                         "prepare": ["app-password"],
                                         "help": ["https://himawari.test/help"],
                                         "sources": ["the manual"],
                                         "checked": "2026-11",
                                         "confidence": "high"
                                       }
                                       """;

    @Test
    void theGoodFileIsGood() {
        assertThat(places(GOOD)).isEmpty();
        assertThat(read(GOOD).preset()).isPresent();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "\"himawari\"|\"other\"|id|preset.problem.id",
            "\"country\": \"JP\",|\"country\": \"JP\", \"extra\": 1,||preset.problem.unknown-key",
            "\"country\": \"JP\",||country|preset.problem.missing",
            "\"JP\"|\"Japan\"|country|preset.problem.country",
            "\"JP\"|7|country|preset.problem.text",
            "\"ひまわりメール\"|\"\"|name.ja|preset.problem.text",
            "[\"himawari.test\"]|\"himawari.test\"|domains|preset.problem.list",
            "[\"himawari.test\"]|[\"HIMAWARI.test\"]|domains[0]|preset.problem.host",
            "[\"himawari.test\"]|[\"https://himawari.test/\"]|domains[0]|preset.problem.host",
            "[\"himawari.test\"]|[\"../../himawari.test\"]|domains[0]|preset.problem.host",
            "[\"himawari.test\"]|[\"*.test\"]|domains[0]|preset.problem.host",
            "[\"himawari.test\"]|[\"*\"]|domains[0]|preset.problem.host",
            "[\"himawari.test\"]|[\"{other}.himawari.test\"]|questions|preset.problem.gap",
            "\"imap\"|\"imaps\"|servers[0].protocol|preset.problem.protocol",
            "993|\"993\"|servers[0].port|preset.problem.number",
            "993|99300|servers[0].port|preset.problem.number",
            "993|99.5|servers[0].port|preset.problem.number",
            "993|null|servers[0].port|preset.problem.number",
            "\"tls\"|\"ssl\"|servers[0].security|preset.problem.security",
            "{server}.himawari.test|{number}.himawari.test|servers[0].host|preset.problem.gap",
            "{server}.himawari.test|{server}.himawari.test:993|servers[0].host|preset.problem.host",
            "{server}.himawari.test|imap himawari.test|servers[0].host|preset.problem.host",
            "\"{local}\"|\"a\\u0000b\"|servers[0].user|preset.problem.unseen",
            "\"{local}\"|\"a\\u202Eb\"|servers[0].user|preset.problem.unseen",
            "\"id\": \"server\"|\"id\": \"domain\"|questions[0].id|preset.problem.question-id",
            "sv[0-9]{1,6}|(a+)+b|questions[0].pattern|preset.problem.pattern",
            "sv[0-9]{1,6}|[a]{1,9}[a]{1,9}[a]{1,9}[a]{1,9}|questions[0].pattern|preset.problem.pattern",
            "\"sv1\"|\"1\"|questions[0].example|preset.problem.example",
            "[\"app-password\"]|[\"app-passwort\"]|prepare[0]|preset.problem.prepare",
            "[\"app-password\"]|[\"closed\"]|prepare[0]|preset.problem.prepare",
            "\"https://himawari.test/help\"|\"http://himawari.test/help\"|help[0]|preset.problem.help",
            "\"https://himawari.test/help\"|\"javascript:alert(1)\"|help[0]|preset.problem.help",
            "[\"the manual\"]|[]|sources|preset.problem.no-source", "2026-11|2026-13|checked|preset.problem.month",
            "\"high\"|\"certain\"|confidence|preset.problem.confidence",
            "\"country\": \"JP\",|\"closed\": \"soon\", \"country\": \"JP\",|closed|preset.problem.day"})
    void oneMistakeIsToldWithItsPlace(String good, String bad, String place, String problem) {
        assertThat(GOOD).contains(good);
        var read = read(GOOD.replace(good, bad == null ? "" : bad));
        assertThat(read.preset()).isEmpty();
        assertThat(read.problems()).extracting(Problem::place).containsExactly(place == null ? "" : place);
        assertThat(read.problems()).extracting(found -> found.text().key()).containsExactly(problem);
        for (var language : Language.all()) {
            assertThat(Messages.in(language).text(read.problems().getFirst().text())).doesNotContain("[preset.")
                    .doesNotContain("\u202E");
        }
    }

    @Test
    void allMistakesAreToldAtOnce() {
        assertThat(places(GOOD.replace("\"JP\"", "\"Japan\"").replace("993", "0").replace("2026-11", "soon")))
                .containsExactly("country", "servers[0].port", "checked");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"|preset.problem.syntax", "{|preset.problem.syntax",
            "[]|preset.problem.object", "7|preset.problem.object", "{} {}|preset.problem.syntax",
            "{'id': 1}|preset.problem.syntax", "{\"id\": NaN}|preset.problem.syntax",
            "// words|preset.problem.syntax", "{\"id\": 1, \"id\": 2}|preset.problem.twice"})
    void whatIsNotOneObjectIsToldAsSuch(String content, String problem) {
        assertThat(read(content == null ? "" : content).problems()).extracting(found -> found.text().key())
                .containsExactly(problem);
    }

    @Test
    void whatIsTooMuchIsRefusedAtOnce() {
        var huge = "{\"id\": \"" + "x".repeat(70_000) + "\"}";
        var deep = "{\"id\": " + "[".repeat(20_000) + "]".repeat(20_000) + "}";
        var longText = GOOD.replace("the manual", "m".repeat(5000));
        var longNumber = GOOD.replace("993", "9".repeat(10_000));
        long begin = System.nanoTime();
        assertThat(Stream.of(huge, deep, longText, longNumber).map(HostileFileTest::read))
                .allSatisfy(read -> assertThat(read.problems()).extracting(found -> found.text().key())
                        .containsAnyOf("preset.problem.too-large", "preset.problem.too-much"));
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void whatIsNotUtf8IsToldAsSuch() {
        var shiftJis = GOOD.getBytes(Charset.forName("Shift_JIS"));
        assertThat(PresetReader.read("himawari.json", shiftJis).problems()).extracting(found -> found.text().key())
                .containsExactly("preset.problem.not-utf8");
    }

    @Test
    void aFolderGivesNothingFromOutsideOfIt(@TempDir Path folder, @TempDir Path outside) throws IOException {
        var secret = Files.writeString(outside.resolve("secret.json"), GOOD);
        Files.createSymbolicLink(folder.resolve("himawari.json"), secret);
        Files.createDirectory(folder.resolve("inner.json"));
        Files.writeString(folder.resolve("Gross.json"), GOOD);
        Files.writeString(folder.resolve("preset.schema.json"), "{}");
        Files.writeString(folder.resolve("notes.txt"), "words");
        assertThat(Folder.read(folder)).extracting(PresetFile::name, read -> read.problems().getFirst().text().key())
                .containsExactlyInAnyOrder(tuple("Gross.json", "preset.problem.file-name"),
                        tuple("himawari.json", "preset.problem.not-a-file"),
                        tuple("inner.json", "preset.problem.not-a-file"));
        assertThat(Folder.book(folder).all()).isEmpty();
        assertThat(Folder.book(folder.resolve("not-there")).all()).isEmpty();
    }

    @Test
    void anOrganisationsGoodFilesWinAndItsBadOnesAreLeftOut(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("himawari.json"), GOOD.replace("himawari.test\"]", "gmail.com\"]"));
        Files.writeString(folder.resolve("ocn.json"), "{");
        var book = OwnFolder.over(Bundled.book(), Map.of(OwnFolder.VARIABLE, folder.toString()), null);
        assertThat(book.ofDomain(Hostname.of("gmail.com"))).map(Preset::id).contains("himawari");
        assertThat(book.ofDomain(Hostname.of("ocn.ne.jp"))).map(Preset::id).contains("ocn");
        var beside = OwnFolder.over(Bundled.book(), Map.of(), folder.toString());
        assertThat(beside.ofDomain(Hostname.of("gmail.com"))).map(Preset::id).contains("himawari");
        assertThat(OwnFolder.over(Bundled.book(), Map.of(), null)).isNotInstanceOf(LayeredBook.class);
    }

    @Test
    void aDomainInTwoFilesIsAProblemAndOneOfTheProgramANote() {
        var one = PresetReader.read("one.json", bytes(GOOD.replace("\"himawari\"", "\"one\"")));
        var two = PresetReader.read("two.json", bytes(GOOD.replace("\"himawari\"", "\"two\"")));
        var gmail = PresetReader.read("gmail.json", bytes(GOOD.replace("\"himawari\"", "\"gmail\"")
                .replace("[\"himawari.test\"]", "[\"gmail.com\"]")));
        var checked = FolderCheck.of(List.of(one, two, gmail), Bundled.book());
        assertThat(checked).extracting(CheckedFile::good).containsExactly(true, false, true);
        assertThat(checked.get(1).problems()).extracting(found -> found.text().key())
                .containsExactly("preset.problem.claimed");
        assertThat(checked.get(2).notes()).extracting(found -> found.text().key())
                .containsExactly("preset.problem.id-claimed", "preset.problem.overrides");
    }

    private static List<String> places(String content) {
        return read(content).problems().stream().map(Problem::place).toList();
    }

    private static PresetFile read(String content) {
        return PresetReader.read("himawari.json", bytes(content));
    }

    private static byte[] bytes(String content) {
        return content.getBytes(StandardCharsets.UTF_8);
    }
}
