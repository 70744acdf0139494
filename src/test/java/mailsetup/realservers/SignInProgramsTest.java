package mailsetup.realservers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.handoff.MailAccount;
import mailsetup.signin.Grant;
import mailsetup.testkit.Need;
import mailsetup.testkit.Needs;
import mailsetup.testkit.Waiting;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The lines for an account that signs in, run by the programs of Debian with a token of the certified sign-in server:
 * Dovecot and Postfix take no password. Only the command that prints the token and the authority of the test are put in.
 */
@Waiting
@Needs({Need.DOVECOT, Need.POSTFIX, Need.MAIL_PROGRAMS, Need.SIGN_IN})
class SignInProgramsTest extends ProgramRuns {
    private static final String STORE = "oama access 'hanako@example.test'";
    @AutoClose
    private static Certificates certificates;
    @AutoClose
    private static SignInServer server;
    @AutoClose
    private static MailHost host;
    @AutoClose
    private static Grant grant;

    @BeforeAll
    static void start() {
        certificates = new Certificates();
        server = SignInServer.start(certificates, Map.of("LIFE", "3600", "PAD", "0", "REGISTRATION", "true"));
        host = MailHost.start(server.asked(), certificates);
        grant = server.signedIn(server.settings(), Account.ADDRESS.toString());
    }

    @ParameterizedTest
    @EnumSource(names = "PLAIN", mode = EnumSource.Mode.EXCLUDE)
    void curlLogsInToEachServerAndNoWordOfItsCommandIsTheToken(Security security) {
        var lines = lines("curl", security).lines().filter(each -> each.contains("| curl ")).toList();
        assertThat(lines).hasSize(3);
        for (var line : lines) {
            assertThat(line).doesNotContain(token());
            assertThat(run(List.of("sh", "-c", line + " --cacert " + authority())))
                    .containsAnyOf("A002 OK", "+OK Logged in", "235 2.7.0");
        }
    }

    @ParameterizedTest
    @EnumSource(names = "PLAIN", mode = EnumSource.Mode.EXCLUDE)
    void msmtpLogsInAndSends(Security security) throws IOException {
        var file = write(".msmtprc", lines("msmtp", security) + "tls_trust_file " + authority() + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        var told = run(List.of("msmtp", "--debug", "-C", file.toString(), "--", Account.ADDRESS.toString()),
                "Subject: x\n\nx\n", true);
        assertThat(told).contains("235 2.7.0 Authentication successful").doesNotContain("authentication failed");
    }

    @ParameterizedTest
    @EnumSource(names = "PLAIN", mode = EnumSource.Mode.EXCLUDE)
    void muttOpensTheInbox(Security security) {
        var file = write(".muttrc", lines("mutt", security) + "set ssl_ca_certificates_file='" + authority() + "'\n");
        assertThat(run(List.of("mutt", "-n", "-F", file.toString(), "-Q", "imap_oauth_refresh_command")))
                .contains("cat ");
        // mutt wants a terminal to show the mailbox in; "script" of Debian's essential packages is one.
        var told = run(List.of("script", "-qec", "mutt -n -R -d 2 -F " + file + " -f +INBOX -e 'push q'", "/dev/null"),
                "", true);
        assertThat(told).as(told).containsPattern("Msgs:[6-9]").doesNotContain("failed");
    }

    private String lines(String form, Security security) {
        var account = new MailAccount(Account.ADDRESS, "花子", host.settings(Protocol.IMAP, security),
                Optional.of(host.settings(Protocol.POP3, security)),
                Optional.of(host.settings(Protocol.SMTP, security)), Optional.empty(), Optional.of(server.settings()));
        assertThat(lines(form, account, "", "")).contains("oama");
        return lines(form, account, STORE, "cat " + file());
    }

    private static String token() {
        return grant.token().use(String::new);
    }

    private Path file() {
        return write("token", token() + "\n");
    }

    private Path authority() {
        return authority(certificates);
    }
}
