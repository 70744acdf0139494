package mailsetup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mailsetup.cli.CommandLineApp;
import mailsetup.handoff.setupfile.SetupFile;
import org.junit.jupiter.api.Test;

/** What the packages say of the program agrees with the program. */
class PackageTest {
    private static final Path FOLDER = Path.of("src/package");
    private static final Pattern DEPENDENCY = Pattern.compile("<dependency>(.*?)</dependency>", Pattern.DOTALL);
    private static final Pattern ARTIFACT = Pattern.compile("<artifactId>(.*?)</artifactId>");

    @Test
    void everyLibraryHasALicence() throws IOException {
        var parts = lines("licences/parts.txt").map(line -> line.split(" *\\| *")).toList();
        assertThat(parts).allMatch(part -> part.length == 5);
        assertThat(parts.stream().map(part -> part[0]).toList())
                .containsAll(libraries(Files.readString(Path.of("pom.xml"))));
    }

    @Test
    void aDoubleClickedFileReachesTheProgram() throws IOException {
        var entry = lines("linux/mail-setup-assistant.desktop").toList();
        assertThat(entry).contains("Exec=mail-setup-assistant %f",
                "MimeType=application/x-mailsetup;application/x-mailreport;", "Name[ja]=メール設定アシスタント");
        assertThat(Files.readString(FOLDER.resolve("linux/mail-setup-assistant.xml")))
                .contains("type=\"application/x-mailsetup\"", "pattern=\"*" + SetupFile.ENDING + "\"")
                .contains("type=\"application/x-mailreport\"", "pattern=\"*.mailreport\"");
        assertThat(Opening.of(CommandLineApp.read("/home/hanako/my.mailsetup"))).isPresent();
    }

    @Test
    void softwareCentresAreToldOfThisVersion() throws IOException {
        var pom = Files.readString(Path.of("pom.xml"));
        var version = pom.substring(pom.indexOf("<version>") + 9, pom.indexOf("</version>"));
        assertThat(Files.readString(FOLDER.resolve("linux/mailsetup.desktop.assistant.metainfo.xml")))
                .contains("<launchable type=\"desktop-id\">mail-setup-assistant.desktop</launchable>")
                .contains("<release version=\"" + version.replace("-SNAPSHOT", "") + "\"");
    }

    @Test
    void modulesThatAreFoundAsServicesAreNamed() throws IOException {
        assertThat(lines("services.txt")).contains("jdk.naming.dns", "org.slf4j.nop", "org.eclipse.angus.activation");
    }

    private static List<String> libraries(String pom) {
        return DEPENDENCY.matcher(pom.substring(0, pom.indexOf("<build>"))).results().map(match -> match.group(1))
                .filter(dependency -> !dependency.contains("<scope>test</scope>"))
                .flatMap(dependency -> ARTIFACT.matcher(dependency).results().limit(1).map(match -> match.group(1)))
                .collect(Collectors.toList());
    }

    private static Stream<String> lines(String file) throws IOException {
        return Files.readAllLines(FOLDER.resolve(file)).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"));
    }
}
