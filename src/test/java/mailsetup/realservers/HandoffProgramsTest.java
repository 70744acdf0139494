package mailsetup.realservers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.handoff.MailAccount;
import mailsetup.testkit.Child;
import mailsetup.testkit.Need;
import mailsetup.testkit.Needs;
import mailsetup.testkit.Waiting;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The lines for msmtp, mbsync, fetchmail, getmail, OfflineIMAP, mutt, neomutt, aerc and curl, run by the programs of Debian. Only the command that prints the
 * password and the authority of the test are put in.
 */
@Waiting
@Needs({Need.DOVECOT, Need.POSTFIX, Need.MAIL_PROGRAMS})
class HandoffProgramsTest extends ProgramRuns {
    // Six mails are there at first; a test may have sent more.
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final String STORE = "secret-tool lookup mail 'hanako@example.test'";
    @AutoClose
    private static Certificates certificates;
    @AutoClose
    private static MailHost host;

    @BeforeAll
    static void startServers() {
        certificates = new Certificates();
        host = MailHost.start(Setup.clean(), certificates);
    }

    @ParameterizedTest
    @EnumSource(names = "PLAIN", mode = EnumSource.Mode.EXCLUDE)
    void msmtpReachesTheServerAndLogsInUpToTheMessage(Security security) throws Exception {
        int before = host.passwords(Protocol.SMTP);
        var file = write(".msmtprc", lines("msmtp", security) + "tls_trust_file " + authority() + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));

        assertThat(run(List.of("msmtp", "-C", file.toString(), "--serverinfo", "-a", "default")))
                .contains("SMTP server")
                .contains("TLS session parameters");
        var told = run(List.of("msmtp", "-C", file.toString(), "--", Account.ADDRESS.toString()), "Subject: x\n\nx\n",
                true);
        assertThat(host.passwords(Protocol.SMTP) - before).as(told).isEqualTo(1);
        assertThat(told).doesNotContain("authentication failed");
    }

    @ParameterizedTest
    @EnumSource(names = "PLAIN", mode = EnumSource.Mode.EXCLUDE)
    void mbsyncFetchesTheWholeMailbox(Security security) throws Exception {
        Files.createDirectories(home.resolve("Mail"));
        var lines = lines("mbsync", security).replace("~/Mail", home.resolve("Mail").toString())
                .replace("IMAPAccount mail", String.join(System.lineSeparator(), "IMAPAccount mail",
                        "CertificateFile " + authority()));
        var told = run(List.of("mbsync", "-c", write(".mbsyncrc", lines).toString(), "mail"));

        assertThat(count(home.resolve("Mail/INBOX"))).as(told).isGreaterThanOrEqualTo(6);
    }

    @ParameterizedTest
    @CsvSource({"mutt,TLS", "mutt,STARTTLS", "neomutt,TLS", "neomutt,STARTTLS"})
    void muttOpensTheInbox(String mutt, Security security) throws Exception {
        int before = host.passwords(Protocol.IMAP);
        var file = write(".muttrc", lines("mutt", security) + "set ssl_ca_certificates_file='" + authority() + "'\n");
        var settings = run(List.of(mutt, "-n", "-F", file.toString(), "-Q", "imap_user", "-Q", "smtp_url", "-Q",
                "folder", "-Q", "ssl_starttls"));
        assertThat(settings).containsPattern("imap_user *= *\"" + Account.ADDRESS + "\"")
                .contains("hanako%40example.test");
        assertThat(run(List.of(mutt, "-n", "-F", file.toString(), "-Q", "imap_pass")))
                .contains(Account.PASSWORD.replace("\\", "\\\\").replace("\"", "\\\""));
        // mutt wants a terminal to show the mailbox in; "script" of Debian's essential packages is one.
        var told = run(List.of("script", "-qec", mutt + " -n -R -F " + file + " -f +INBOX -e 'push q'", "/dev/null"),
                "",
                true);
        assertThat(host.passwords(Protocol.IMAP) - before).as(told).isGreaterThanOrEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(names = "PLAIN", mode = EnumSource.Mode.EXCLUDE)
    void curlAsksForThePasswordAndTriesEachServer(Security security) throws Exception {
        for (var line : lines("curl", security).lines().filter(each -> each.startsWith("curl ")).toList()) {
            // At a terminal curl asks; here the same name with the password comes by its configuration.
            var command = line.replace(" --user 'hanako@example.test'",
                    " --config user.txt --cacert " + authority());
            write("user.txt",
                    "user = \"hanako@example.test:" + Account.PASSWORD.replace("\\", "\\\\").replace("\"", "\\\"")
                            + "\"\n");
            assertThat(run(List.of("sh", "-c", command))).containsAnyOf("a001 OK", "A002 OK", "+OK", "235 2.7.0");
        }
    }

    @ParameterizedTest
    @EnumSource(names = "PLAIN", mode = EnumSource.Mode.EXCLUDE)
    void fetchmailSeesTheWholeMailbox(Security security) throws Exception {
        // At a terminal fetchmail asks for the password.
        var file = write("fetchmailrc", lines("fetchmail", security).replace("  keep",
                "  password \"" + Account.PASSWORD.replace("\\", "\\\\").replace("\"", "\\x22") + "\" sslcertfile \""
                        + authority() + "\" keep"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));

        assertThat(run(List.of("fetchmail", "--check", "-v", "--pidfile", home + "/pid", "-f", file.toString())))
                .containsPattern("([6-9]|1[0-9]) messages .*for " + Account.ADDRESS);
    }

    @Test
    void getmailSeesTheWholeMailbox() throws Exception {
        for (var folder : List.of("cur", "new", "tmp")) {
            Files.createDirectories(home.resolve("Mail/INBOX").resolve(folder));
        }
        Files.createDirectories(home.resolve("getmail"));
        write("getmail/getmailrc", lines("getmail", Security.TLS)
                .replaceAll("password_command = .*", "password_command = (\"/bin/cat\", \"" + password() + "\")")
                .replace("[options]", "[options]\nmax_message_size = 1")
                .replace("[destination]", "ca_certs = " + authority() + "\n\n[destination]")
                .replace("~/Mail", home.resolve("Mail").toString()));
        // Nothing is laid down: the child that it starts for each mail may end before its own handler for that is there (6.18, seen
        // on a busy machine), and then it waits or breaks off.
        assertThat(run(List.of("getmail", "--getmaildir", home.resolve("getmail").toString()), "", true))
                .containsPattern("retrieved, ([6-9]|1[0-9]) skipped").doesNotContain("Configuration error")
                .doesNotContain("Warning");
    }

    @Test
    void offlineimapFetchesTheWholeMailbox() throws Exception {
        Files.createDirectories(home.resolve("Mail"));
        var lines = lines("offlineimap", Security.TLS).replace("~/Mail", home.resolve("Mail").toString())
                .replace("\"secret-tool\", \"lookup\", \"mail\", \"" + Account.ADDRESS + "\"",
                        "\"cat\", \"" + password() + "\"")
                .replace("OS-DEFAULT", authority().toString());
        var told = run(List.of("offlineimap", "-o", "-u", "basic", "-c", write(".offlineimaprc", lines).toString()));

        assertThat(count(home.resolve("Mail/INBOX"))).as(told).isGreaterThanOrEqualTo(6);
    }

    @Test
    void offlineimapTrustsNoStranger() throws Exception {
        Files.createDirectories(home.resolve("Mail"));
        int before = host.passwords(Protocol.IMAP);
        var lines = lines("offlineimap", Security.TLS).replace("~/Mail", home.resolve("Mail").toString());
        var told = run(List.of("offlineimap", "-o", "-u", "basic", "-c", write(".offlineimaprc", lines).toString()), "",
                true);

        assertThat(told).containsIgnoringCase("certificate");
        assertThat(host.passwords(Protocol.IMAP)).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(names = "PLAIN", mode = EnumSource.Mode.EXCLUDE)
    void aercOpensTheInboxAndSends(Security security) throws Exception {
        int received = host.passwords(Protocol.IMAP);
        int sent = host.passwords(Protocol.SMTP);
        long there = arrived();
        Files.createDirectories(home.resolve(".config/aerc"));
        var accounts = write(".config/aerc/accounts.conf", lines("aerc", security));
        Files.setPosixFilePermissions(accounts, PosixFilePermissions.fromString("rw-------"));
        // The editor that the message is written in changes nothing.
        write(".config/aerc/aerc.conf", "[compose]\neditor = true\n");
        var screen = home.resolve("screen");
        try (var aerc = Child.start(aerc("script", "-qfec", "stty rows 30 cols 100; aerc", screen.toString()))) {
            untilShown(screen, "INBOX", () -> {});
            assertThat(Child.run(aerc("aerc", "mailto:" + Account.ADDRESS + "?subject=x"), "").code()).isZero();
            // It has the message, and on a busy machine draws it with the next key only (0.14): this one it does not know.
            untilShown(screen, "Send this email?", () -> aerc.types("\f"));
            aerc.types("y");
            assertThat(mailsetup.realservers.Waiting.within(PATIENCE, () -> arrived() > there))
                    .as(() -> seen(screen)).isTrue();
        }
        assertThat(host.passwords(Protocol.IMAP)).isGreaterThan(received);
        assertThat(host.passwords(Protocol.SMTP)).isGreaterThan(sent);
    }

    private ProcessBuilder aerc(String... words) {
        var builder = program(List.of(words));
        builder.environment().put("SSL_CERT_FILE", authority().toString());
        builder.environment().put("XDG_RUNTIME_DIR", home.toString());
        return builder.redirectErrorStream(true);
    }

    private static void untilShown(Path screen, String words, Runnable meanwhile) {
        boolean came = mailsetup.realservers.Waiting.within(PATIENCE, () -> {
            meanwhile.run();
            return seen(screen).contains(words);
        });
        assertThat(came).as(() -> words + ": " + seen(screen)).isTrue();
    }

    /** How many messages lie in the inbox on the server. */
    private static long arrived() {
        var inbox = Path.of(host.dovecot().mail(), Account.ADDRESS.toString(), "Maildir");
        return Stream.of("new", "cur").map(folder -> inbox.resolve(folder).toFile().list())
                .filter(Objects::nonNull).mapToLong(names -> names.length).sum();
    }

    private static String seen(Path screen) {
        try {
            return Files.exists(screen) ? Files.readString(screen) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void opensslShowsTheGreetingBehindTheEncryption() throws Exception {
        for (var security : List.of(Security.TLS, Security.STARTTLS)) {
            for (var line : lines("curl", security).lines().filter(each -> each.startsWith("openssl ")).toList()) {
                var told = run(
                        List.of("sh", "-c",
                                "(sleep 1; printf 'QUIT\\na LOGOUT\\n') | " + line + " -CAfile " + authority()),
                        "", true);
                assertThat(told).contains("verify return:1").doesNotContain("verify error");
            }
        }
    }

    private String lines(String form, Security security) {
        var account = new MailAccount(Account.ADDRESS, "花子", host.settings(Protocol.IMAP, security),
                Optional.of(host.settings(Protocol.POP3, security)),
                Optional.of(host.settings(Protocol.SMTP, security)), Optional.empty());
        var text = lines(form, account, STORE, "cat " + password());
        assertThat(text).doesNotContain(Account.PASSWORD);
        return text;
    }

    private Path password() {
        return write("password", Account.PASSWORD + "\n");
    }

    private Path authority() {
        return authority(certificates);
    }

    private static long count(Path maildir) throws IOException {
        try (var files = Files.walk(maildir)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches(".*/(cur|new)/[^/]+")).count();
        }
    }
}
