package mailsetup.support.baseline.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import mailsetup.core.EmailAddress;
import mailsetup.probe.Finding;
import mailsetup.probe.Stage;
import mailsetup.support.baseline.Baseline;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BaselineStoreTest {
    private static final EmailAddress HANAKO = EmailAddress.of("hanako@example.jp");
    private static final Instant DAY = Instant.parse("2026-05-12T03:00:00Z");

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit does it
    private Path folder;

    @Test
    void whatIsKeptComesBackAsItWas() throws Exception {
        store().keep(HANAKO, baseline());
        assertThat(store().find(HANAKO)).contains(baseline());
        assertThat(store().find(EmailAddress.of("taro@example.jp"))).isEmpty();
    }

    @Test
    void aNewerOneTakesThePlaceOfTheOlder() throws Exception {
        store().keep(HANAKO, baseline());
        var newer = new Baseline(DAY.plusSeconds(60), baseline().servers());
        store().keep(HANAKO, newer);
        assertThat(store().find(HANAKO)).contains(newer);
        assertThat(file()).exists();
    }

    @Test
    void whatIsForgottenIsGone() throws Exception {
        assertThat(store().forget(HANAKO)).isFalse();
        store().keep(HANAKO, baseline());
        assertThat(store().forget(HANAKO)).isTrue();
        try (var left = Files.list(store().folder())) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void nobodyElseCanReadIt() throws Exception {
        store().keep(HANAKO, baseline());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file()))).isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(store().folder())))
                .isEqualTo("rwx------");
    }

    @Test
    void neitherUserNorAddressNorMailIsInIt() throws Exception {
        store().keep(HANAKO, baseline());
        assertThat(Files.readString(file())).doesNotContainIgnoringCase("hanako", "user", "password", "仕事", "Sent")
                .contains("Example Trust", "192.0.2.1", "1767315600");
        assertThat(file().getFileName().toString()).doesNotContain("hanako", "example").matches("[0-9a-f]{64}\\.json");
    }

    @Test
    void oddWordsOfAServerAreKeptHarmlessAndComeBack() throws Exception {
        var odd = Reports.imap().passed(Stage.GREET, new Finding.Greeting("\u001B[2J\u202E"))
                .passed(Stage.NEGOTIATE,
                        new Finding.Capabilities(List.of("\u0000X", "", " ", "Y".repeat(5000), "𠮷".repeat(300))))
                .report();
        var baseline = Baseline.of(List.of(odd), DAY).orElseThrow();
        store().keep(HANAKO, baseline);
        assertThat(store().find(HANAKO)).contains(baseline);
        assertThat(Files.size(file())).isLessThan(10_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null",
            "{\"baseline\": 2, \"taken\": \"2026-05-12T03:00:00Z\", \"servers\": []}",
            "{\"baseline\": 1, \"taken\": \"yesterday\", \"servers\": []}", "{\"baseline\": 1}"})
    void aFileThatIsNoneCountsAsNone(String content) throws Exception {
        write(content);
        assertThat(store().find(HANAKO)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            "imap"                | "gopher"
                                            993                   | 70000
                                            "tls"                 | "none"
                                            imap.example.jp       | imap..example.jp
                                            192.0.2.1             | \\u001B[2J
                                            "mechanism"           | "password"
                                            1767315600            | -5
                                            "host"                | "port" : 1, "host"
                                            """)
    void aFileThatIsNotExactlyAsWrittenCountsAsNone(String was, String now) throws Exception {
        store().keep(HANAKO, baseline());
        var kept = Files.readString(file());
        assertThat(kept).contains(was);
        Files.writeString(file(), kept.replace(was, now));
        assertThat(store().find(HANAKO)).isEmpty();
    }

    @Test
    void aHugeFileIsNotRead() throws Exception {
        write("{\"baseline\": 1, \"taken\": \"" + "x".repeat(300_000) + "\"}");
        assertThat(store().find(HANAKO)).isEmpty();
    }

    @Test
    void aDiskThatSaysNoIsTold() throws Exception {
        Files.writeString(folder.resolve("baselines"), "a file where the folder should be");
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> store().keep(HANAKO, baseline()));
        assertThat(store().find(HANAKO)).isEmpty();
    }

    private void write(String content) throws IOException {
        store().keep(HANAKO, baseline());
        Files.write(file(), content.getBytes(StandardCharsets.UTF_8));
    }

    private BaselineStore store() {
        return new BaselineStore(folder.resolve("baselines"));
    }

    private Path file() throws IOException {
        try (var files = Files.list(store().folder())) {
            return files.toList().getFirst();
        }
    }

    private static Baseline baseline() {
        return Baseline.of(Reports.allWorkInDetail(), DAY).orElseThrow();
    }
}
