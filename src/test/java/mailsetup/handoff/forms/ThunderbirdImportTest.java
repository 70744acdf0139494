package mailsetup.handoff.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import mailsetup.core.text.Language;
import mailsetup.core.text.Messages;
import mailsetup.testkit.Accounts;
import mailsetup.testkit.Beside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Thunderbird of this computer imports the profile with its own importer, without a window. */
@Beside
class ThunderbirdImportTest {
    private static final Path PROGRAM = Path.of("/usr/bin/thunderbird");
    private static final String IMPORT = """
                                         const [path, done] = arguments;
                                         (async () => {
                                           const { ThunderbirdProfileImporter } = ChromeUtils.importESModule(
                                             "resource:///modules/ThunderbirdProfileImporter.sys.mjs");
                                           const zip = Cc["@mozilla.org/file/local;1"].createInstance(Ci.nsIFile);
                                           zip.initWithPath(path);
                                           const importer = new ThunderbirdProfileImporter();
                                           if (!importer.validateSource(zip)) throw new Error("not a profile");
                                           await importer.startImport(await importer.extractZipFile(zip, () => {}),
                                             { accounts: true, addressBooks: true, calendars: true, mailMessages: true });
                                           const prefs = Services.prefs;
                                           const read = { 32: "getStringPref", 64: "getIntPref", 128: "getBoolPref" };
                                           return Object.fromEntries(prefs.getChildList("mail.").filter(name => prefs.prefHasUserValue(name))
                                             .map(name => [name, String(prefs[read[prefs.getPrefType(name)]](name))]));
                                         })().then(done, problem => done({ problem: String(problem) }));
                                         """;

    @Test
    void everyValueArrivesInTheNewAccount(@TempDir Path folder) throws IOException, InterruptedException {
        if (!Files.isExecutable(PROGRAM)) {
            System.err.println("!!! " + getClass().getSimpleName() + " IS SKIPPED: there is no " + PROGRAM);
        }
        assumeTrue(Files.isExecutable(PROGRAM));
        var account = Accounts.hanako();
        var zip = Files.write(folder.resolve("profile.zip"),
                new ThunderbirdProfile().write(Accounts.order(account), Messages.in(Language.JA)));

        var imported = imported(zip, Files.createDirectory(folder.resolve("home")));

        assertThat(imported.path("problem").asText()).isEmpty();
        ThunderbirdProfileTest.settings(account).forEach(
                (name, value) -> assertThat(imported.path(name).asText()).as(name).isEqualTo(value));
    }

    private static JsonNode imported(Path zip, Path home) throws IOException, InterruptedException {
        Files.writeString(home.resolve("user.js"), "user_pref(\"marionette.port\", 0);");
        var start = new ProcessBuilder(PROGRAM.toString(), "--headless", "--marionette", "-remote-allow-system-access",
                "--no-remote", "--profile", home.toString()).redirectErrorStream(true)
                .redirectOutput(home.resolve("said").toFile());
        start.environment().put("HOME", home.toString());
        var thunderbird = start.start();
        try (var marionette = Marionette.of(thunderbird, home, Duration.ofSeconds(60))) {
            return marionette.run(IMPORT, zip.toString());
        } finally {
            thunderbird.descendants().forEach(ProcessHandle::destroyForcibly);
            thunderbird.destroyForcibly().waitFor(20, TimeUnit.SECONDS);
        }
    }
}
