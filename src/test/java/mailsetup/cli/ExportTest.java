package mailsetup.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mailsetup.core.Secret;
import mailsetup.core.text.Language;
import mailsetup.core.text.Messages;
import mailsetup.handoff.Exporter;
import mailsetup.handoff.MailAccount;
import mailsetup.handoff.Secrecy;
import mailsetup.handoff.forms.Forms;
import mailsetup.testkit.Accounts;
import mailsetup.testkit.FakeAssistant;
import mailsetup.testkit.Reports;
import mailsetup.testkit.SigningKeys;
import mailsetup.ui.handover.HandoverModel;
import mailsetup.ui.kit.Jobs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Handing an account over on the command line. */
class ExportTest {
    private static final MailAccount HANAKO = Accounts.hanako();
    private static final String[] OPTIONS = {"hanako@example.jp", "--imap", "imap.example.jp", "--pop",
            "pop.example.jp", "--smtp", "smtp.example.jp:587/starttls", "--name", "山田 花子", "--tested",
            "2026-11-24", "--lang", "ja"};
    private final CommandLineFixture terminal = new CommandLineFixture();
    private final FakeAssistant assistant = new FakeAssistant(Reports.allWork());
    @TempDir
    private Path folder = Path.of(".");

    static Stream<Exporter> formsForThisAccount() {
        return Forms.all().stream().filter(form -> form.hindrance(HANAKO).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("formsForThisAccount")
    void theCommandLineWritesTheBytesOfTheWizard(Exporter form) {
        var wizard = new HandoverModel(() -> new Secret("sakura".toCharArray()),
                new Jobs(Runnable::run, Runnable::run));
        wizard.show(HANAKO.address(), HANAKO.servers().toList(), LocalDate.of(2026, 11, 24), Optional.empty(),
                Optional.empty());
        wizard.name().set("山田 花子");
        wizard.withPassword().set(form.secrecy() == Secrecy.ALWAYS);
        terminal.stdin = "sakura\n".getBytes(StandardCharsets.UTF_8);
        var more = form.secrecy() == Secrecy.ALWAYS
                ? new String[]{"--with-password", "--password-stdin"}
                : new String[0];

        assertThat(export(form.id(), more)).as(terminal.err()).isZero();
        assertThat(masked(terminal.out.toByteArray()))
                .isEqualTo(masked(wizard.write(form, Messages.in(Language.JA))));
    }

    @Test
    void theSheetWithWhomToCallIsThatOfTheWizard() {
        var wizard = new HandoverModel(() -> Secret.of("sakura"), new Jobs(Runnable::run, Runnable::run));
        wizard.show(HANAKO.address(), HANAKO.servers().toList(), LocalDate.of(2026, 11, 24), Optional.empty(),
                Optional.empty());
        wizard.name().set("山田 花子");
        wizard.supported(() -> "03-0000-0000", () -> "AAJ-RC3-C9Y");

        assertThat(export("setup-sheet", "--contact", "03-0000-0000", "--code", "aajrc3c9y")).as(terminal.err())
                .isZero();
        assertThat(terminal.out.toByteArray())
                .isEqualTo(wizard.write(Forms.find("setup-sheet").orElseThrow(), Messages.in(Language.JA)));
        assertThat(export("setup-sheet", "--contact", "03-0000-0000", "--code", "AAJ-RC3-C9X")).isEqualTo(2);
    }

    @Test
    void aSetupFileGivesTheSameBytesAsItsOptions() throws IOException {
        var file = folder.resolve("hanako.mailsetup");
        assertThat(export("setup-file", "--out", file.toString())).isZero();
        var again = new CommandLineFixture();

        assertThat(again.run(assistant, "export", "setup-file", "--from", file.toString())).isZero();
        assertThat(again.out.toByteArray()).isEqualTo(Files.readAllBytes(file));
    }

    @Test
    void aFileIsNotReplacedWithoutForce() throws IOException {
        var file = Files.writeString(folder.resolve("rc"), "mine");

        assertThat(export("msmtp", "--out", file.toString())).isEqualTo(2);
        assertThat(terminal.err()).contains("--force");
        assertThat(file).hasContent("mine");
        assertThat(export("msmtp", "--out", file.toString(), "--force")).isZero();
        assertThat(Files.readString(file)).contains("smtp.example.jp");
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void aFileWithAPasswordIsTheOwnersAlone() throws IOException {
        var file = folder.resolve("code.png");
        terminal.stdin = "sakura\n".getBytes(StandardCharsets.UTF_8);

        assertThat(export("delta-chat", "--with-password", "--password-stdin", "--out", file.toString())).isZero();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        assertThat(terminal.err()).doesNotContain("sakura");
    }

    @Test
    void theTextOfACodeCanBeAskedFor() {
        assertThat(export("thunderbird-android", "--text")).isZero();
        assertThat(terminal.out()).startsWith("[1,[1,1],").endsWith("]\n");
    }

    @Test
    void aSignedProfileIsNoPlainText() throws IOException {
        var key = Files.write(folder.resolve("key.p12"), SigningKeys.file("EC"));
        terminal.environment.put("PASS", SigningKeys.PASSPHRASE);

        assertThat(export("iphone", "--sign-with", key.toString(), "--passphrase-env", "PASS")).isZero();
        assertThat(terminal.out.toByteArray()[0]).isEqualTo((byte) 0x30);
        terminal.environment.put("PASS", "wrong");
        assertThat(export("iphone", "--sign-with", key.toString(), "--passphrase-env", "PASS")).isEqualTo(2);
    }

    @Test
    void theListNamesEveryForm() {
        assertThat(terminal.run(assistant, "export", "--list", "--lang", "ja")).isZero();
        assertThat(terminal.out()).contains(Forms.all().stream().map(Exporter::id).toList());
        assertThat(terminal.out()).contains("設定シート");
    }

    @Test
    void whatAnAccountCannotBecomeIsSaidAndEndsWithOne() {
        assertThat(
                terminal.run(assistant, "export", "mbsync", "a@example.jp", "--pop", "pop.example.jp", "--lang", "en"))
                .isEqualTo(1);
        assertThat(terminal.err()).contains("IMAP only");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            export                                                        | Say which form
                                            export dance a@example.jp                                     | no form of that name
                                            export msmtp                                                  | Say which account
                                            export msmtp a@example.jp --smtp x                            | Say which account
                                            export msmtp a@example.jp --imap x --prefer nntp              | imap or pop
                                            export msmtp a@example.jp --imap x --tested today             | not a date
                                            export msmtp a@example.jp --imap x --program pine             | --program is one of
                                            export msmtp a@example.jp --imap x --smtp x --with-password   | holds no password
                                            export delta-chat a@example.jp --imap x --smtp x              | --with-password
                                            export msmtp a@example.jp --imap x --smtp x --text            | QR codes
                                            export msmtp a@example.jp --imap x --sign-with k              | cannot be signed
                                            export msmtp --from /no/such/file                             | cannot be read
                                            export msmtp a@example.jp --from x --imap x                   | cannot be read
                                            export msmtp a@example.jp --imap x --smtp x --out /no/such/f  | cannot be written""")
    void aMistakeIsExplainedAndEndsWithTwo(String command, String explanation) {
        assertThat(terminal.run(assistant, command.split(" "))).isEqualTo(2);
        assertThat(terminal.err()).contains(explanation);
        assertThat(terminal.out()).isEmpty();
    }

    private int export(String form, String... more) {
        var args = new ArrayList<>(List.of("export", form));
        args.addAll(List.of(OPTIONS));
        args.addAll(List.of(more));
        return terminal.run(assistant, args.toArray(String[]::new));
    }

    /** The identifiers of a profile are new each time. */
    private static byte[] masked(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1)
                .replaceAll("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", "id")
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}
