package mailsetup.support.organisation.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import mailsetup.core.Hostname;
import mailsetup.core.files.SystemFolders;
import mailsetup.core.text.Language;
import mailsetup.core.text.Messages;
import mailsetup.support.organisation.Organisation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PackTest {
    private static final String NAME = "\"organisation\": 1, \"name\": {\"en\": \"Kiku\", \"ja\": \"きく\"}";
    private static final SystemFolders NOWHERE = new SystemFolders("Windows 11", Map.of());

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit does it
    private Path folder;

    @Test
    void aNameIsEnough() throws Exception {
        var organisation = read("");
        assertThat(organisation.mistake()).isEmpty();
        assertThat(organisation.name().orElseThrow().in(Language.JA)).isEqualTo("きく");
        assertThat(organisation.helpLine()).isEmpty();
        assertThat(organisation.presets().all()).isEmpty();
    }

    @Test
    void theHelpDeskIsOneLineInBothLanguages() throws Exception {
        var line = read(", \"telephone\": \"03-1234-5678\", \"hours\": {\"en\": \"9–17\", \"ja\": \"9～17時\"}")
                .helpLine()
                .orElseThrow();
        assertThat(Messages.in(Language.EN).text(line)).isEqualTo("Help desk: 03-1234-5678 (9–17)");
        assertThat(Messages.in(Language.JA).text(line)).isEqualTo("お問い合わせ窓口：03-1234-5678（9～17時）");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            "allowPlainLogin": true                        | There is no entry called
                                            "trustedCertificates": ["x"]                   | There is no entry called
                                            "goOnAfterRefusal": 1                          | There is no entry called
                                            "telephone": "call me"                         | not a telephone number
                                            "telephone": "03-1234\u202E"                   | cannot be seen
                                            "hours": {"en": "9", "ja": "9"}                | at telephone: This entry is missing
                                            "language": "de"                               | one of ja and en
                                            "links": [{"title": {"en": "A", "ja": "B"}, "address": "http://a.example/"}] | begins with https
                                            "links": [{"title": {"en": "A", "ja": "B"}, "address": "https://a.example/\\" x"}] | begins with https
                                            "links": [{"title": {"en": "A", "ja": "B"}, "address": "file:///etc"}] | begins with https
                                            "links": [1,2,3,4,5,6,7]                       | at most 6
                                            "controlHosts": {"ports": {"22": ["a.example"]}, "web": {"host": "a.example"}} | There is no entry called
                                            "controlHosts": {"ports": {"25": ["A b"]}, "web": {"host": "a.example"}} | not the name of a host
                                            "controlHosts": {"ports": {}, "web": {"host": "a.example", "path": "x"}} | begin with a slash
                                            "controlHosts": {"ports": {}, "web": {"host": "a.example"}, "resolver": "a.example"} | numeric
                                            "name": {"en": "A", "ja": "B"}                 | stands twice
                                            """)
    void aMistakeLeavesTheFolderOutAndIsNamedInOneSentence(String entry, String why) throws Exception {
        var organisation = read(", " + entry);
        assertThat(organisation.name()).isEmpty();
        assertThat(Messages.in(Language.EN).text(organisation.mistake().orElseThrow()))
                .startsWith("The organisation’s folder is not used because of a mistake in organisation.json")
                .contains(why);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{}", "null", "{\"organisation\": 1}", "{\"organisation\": 2"})
    void whatIsNoSuchFileIsAMistake(String content) throws Exception {
        Files.writeString(folder.resolve(Pack.FILE), content);
        assertThat(Pack.read(folder).organisation().mistake()).isPresent();
    }

    @Test
    void aFolderThatIsNotThereIsAMistakeOnlyIfSomebodyNamedIt() {
        assertThat(Packs.find(Optional.of(folder.resolve("no").toString()), NOWHERE).mistake()).isPresent();
        assertThat(Packs.find(Optional.of("\0"), NOWHERE).mistake()).isPresent();
        assertThat(Packs.find(Optional.empty(), NOWHERE)).isSameAs(Organisation.NONE);
    }

    @Test
    void theFolderOfTheComputerIsUsedWhereNobodyNamesAnother() throws Exception {
        var shared = Files.createDirectories(folder.resolve("mail-setup-assistant/organisation"));
        Files.writeString(shared.resolve(Pack.FILE), "{" + NAME + "}");
        var here = new SystemFolders("Windows 11", Map.of("ProgramData", folder.toString()));
        assertThat(Packs.find(Optional.empty(), here).name()).isPresent();
        assertThat(Packs.find(Optional.of(folder.resolve("no").toString()), here).name()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "..", "organisation.json", "presets", "presets/kiku.json"})
    void aFolderForEverybodyThatOthersCanChangeIsNotUsed(String open) throws Exception {
        var shared = folder.resolve("shared/organisation");
        Files.createDirectories(shared.resolve("presets"));
        Files.writeString(shared.resolve("presets/kiku.json"), "{}");
        Files.writeString(shared.resolve(Pack.FILE), "{" + NAME + "}");
        assertThat(Packs.shared(shared, Optional.of(Path.of("/"))).mistake()).isEmpty();
        Files.setPosixFilePermissions(shared.resolve(open), PosixFilePermissions.fromString("rwxrwxr-x"));
        assertThat(
                Messages.in(Language.EN).text(Packs.shared(shared, Optional.of(Path.of("/"))).mistake().orElseThrow()))
                .contains("people other than its owner can change it");
    }

    @Test
    void thePresetsOfTheFolderAreThere() throws Exception {
        Files.createDirectories(folder.resolve("presets"));
        Files.copy(Path.of("src/example/organisation/presets/himawari.json"),
                folder.resolve("presets/himawari.json"));
        Files.writeString(folder.resolve("presets/broken.json"), "{");
        assertThat(read("").presets().ofDomain(Hostname.of("himawari.example"))).isPresent();
    }

    @Test
    void theIndependentHostsAreThoseOfTheFolder() throws Exception {
        var control = read(
                ", \"controlHosts\": {\"ports\": {\"993\": [\"a.example\"]}, \"web\": {\"host\": \"b.example\"},"
                        + " \"resolver\": \"192.0.2.53\"}")
                .controlHosts();
        assertThat(control.hosts()).containsExactly("a.example", "b.example");
        assertThat(control.resolverName()).isEqualTo("192.0.2.53");
    }

    @Test
    void aLogoIsLookedAtBeforeItIsDrawn() throws Exception {
        var good = Files.readAllBytes(Path.of("src/example/organisation/logo.png"));
        assertThat(logo(good).logo()).isPresent();
        assertThat(logo(good).darkLogo()).as("the only one there is").isPresent();
        assertThat(mistake("GIF89a".getBytes(StandardCharsets.US_ASCII))).contains("PNG");
        assertThat(mistake(new byte[0])).contains("PNG");
        assertThat(mistake(new byte[300 * 1024])).contains("larger than 256 KB");
        var bomb = good.clone();
        ByteBuffer.wrap(bomb).putInt(16, 60_000);
        assertThat(mistake(bomb)).contains("1,024 pixels");
        ByteBuffer.wrap(bomb).putInt(16, -1);
        assertThat(mistake(bomb)).contains("1,024 pixels");
    }

    private String mistake(byte[] picture) throws IOException {
        return Messages.in(Language.EN).text(logo(picture).mistake().orElseThrow());
    }

    private Organisation logo(byte[] picture) throws IOException {
        Files.write(folder.resolve("logo.png"), picture);
        return read("");
    }

    private Organisation read(String more) throws IOException {
        Files.writeString(folder.resolve(Pack.FILE), "{" + NAME + more + "}");
        return Pack.read(folder).organisation();
    }
}
