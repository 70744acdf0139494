package mailsetup.realservers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Base64;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.testkit.Need;
import mailsetup.testkit.Needs;
import mailsetup.testkit.Waiting;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** That the servers are what the tests of the probe take them for; spoken by hand, without the probe. */
@Waiting
@Needs({Need.DOVECOT, Need.POSTFIX})
class RealServersTest {
    private static final String QUOTED = "\"" + Account.PASSWORD.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";

    @AutoClose
    private static Certificates certificates;
    @AutoClose
    private static MailHost host;

    @BeforeAll
    static void startCleanServers() {
        certificates = new Certificates();
        host = MailHost.start(Setup.clean(), certificates);
    }

    @Test
    void imapShowsMailFoldersAndQuota() throws Exception {
        try (var imap = open(host, Protocol.IMAP, Security.TLS)) {
            imap.hear("* OK");
            assertThat(imap.ask("a LOGIN " + Account.ADDRESS + " " + QUOTED, "a ").getLast()).startsWith("a OK");
            assertThat(imap.ask("b EXAMINE INBOX", "b ")).contains("* 6 EXISTS");
            assertThat(imap.ask("c GETQUOTAROOT INBOX", "c ")).anyMatch(line -> line.endsWith(" 10240)"));
            assertThat(imap.ask("d LIST \"\" * RETURN (SPECIAL-USE)", "d ")).anyMatch(line -> line.contains("\\Trash"))
                    .anyMatch(line -> line.contains("\\Sent")).anyMatch(line -> line.contains(Maildir.WORK));
        }
    }

    @Test
    void popCountsTheSameMail() throws Exception {
        try (var pop = open(host, Protocol.POP3, Security.STARTTLS)) {
            pop.hear("+OK");
            pop.ask("STLS", "+OK");
            pop.upgrade();
            pop.ask("USER " + Account.ADDRESS, "+OK");
            pop.ask("PASS " + Account.PASSWORD, "+OK");
            assertThat(pop.ask("STAT", "+OK").getFirst()).startsWith("+OK 6 ");
        }
    }

    @ParameterizedTest
    @EnumSource(names = "PLAIN", mode = Mode.EXCLUDE)
    void submissionAcceptsTheOwnAddressAndKeepsNothing(Security security) throws Exception {
        try (var smtp = open(host, Protocol.SMTP, security)) {
            smtp.hear("220 ");
            if (security == Security.STARTTLS) {
                assertThat(smtp.ask("EHLO localhost", "250 ")).noneMatch(line -> line.contains("AUTH"));
                smtp.ask("STARTTLS", "220 ");
                smtp.upgrade();
            }
            assertThat(smtp.ask("EHLO localhost", "250 ")).contains("250-SIZE 20480000", "250-AUTH PLAIN LOGIN");
            smtp.ask("AUTH PLAIN " + plain(Account.PASSWORD), "235 ");
            smtp.ask("MAIL FROM:<" + Account.ADDRESS + ">", "250 ");
            smtp.ask("RCPT TO:<" + Account.ADDRESS + ">", "250 ");
            smtp.ask("RSET", "250 ");
            smtp.ask("QUIT", "221 ");
        }
        host.connections(Protocol.SMTP);
        assertThat(host.postfix().queue()).isEmpty();
    }

    @Test
    void wrongPasswordsAreRefusedWithoutDelayAndCounted() throws Exception {
        int imapBefore = host.passwords(Protocol.IMAP);
        int smtpBefore = host.passwords(Protocol.SMTP);
        try (var imap = open(host, Protocol.IMAP, Security.TLS); var smtp = open(host, Protocol.SMTP, Security.TLS)) {
            imap.hear("* OK");
            assertThat(imap.ask("a LOGIN " + Account.ADDRESS + " wrong", "a ").getLast())
                    .startsWith("a NO [AUTHENTICATIONFAILED]");
            smtp.hear("220 ");
            smtp.ask("EHLO localhost", "250 ");
            smtp.ask("AUTH PLAIN " + plain("wrong"), "535 5.7.8");
        }
        assertThat(host.passwords(Protocol.IMAP) - imapBefore).isEqualTo(1);
        assertThat(host.passwords(Protocol.SMTP) - smtpBefore).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void everyConnectionIsCountedOnceAndOurOwnVisitsNever(Protocol protocol) throws Exception {
        int before = host.connections(protocol);
        open(host, protocol, Security.STARTTLS).close();
        open(host, protocol, Security.TLS).close();
        assertThat(host.connections(protocol) - before).isEqualTo(2);
        assertThat(host.connections(protocol) - before).isEqualTo(2);
    }

    @Test
    void withoutTlsTheServersWouldTakeThePasswordInTheClear() throws Exception {
        try (var bare = MailHost.start(Setup.clean().withoutTls(), certificates);
                var imap = open(bare, Protocol.IMAP, Security.STARTTLS);
                var smtp = open(bare, Protocol.SMTP, Security.STARTTLS)) {
            assertThat(imap.hear("* OK").getLast()).contains("AUTH=PLAIN").doesNotContain("STARTTLS");
            smtp.hear("220 ");
            assertThat(smtp.ask("EHLO localhost", "250 ")).contains("250-AUTH PLAIN LOGIN")
                    .noneMatch(line -> line.contains("STARTTLS"));
        }
    }

    @Test
    void nothingIsLeftOfAServerThatWasClosed() {
        var dovecot = DovecotServer.start(Setup.clean(), certificates);
        var postfix = PostfixServer.start(Setup.clean(), certificates, dovecot);
        var family = new ArrayList<>(dovecot.daemon().family());
        family.addAll(postfix.daemon().family());
        postfix.close();
        dovecot.close();
        assertThat(family).hasSizeGreaterThan(4);
        assertThat(Daemon.anyAlive(family)).isFalse();
        assertThat(dovecot.daemon().directory()).doesNotExist();
        assertThat(postfix.daemon().directory()).doesNotExist();
    }

    private static Conversation open(MailHost host, Protocol protocol, Security security)
            throws IOException, GeneralSecurityException {
        return new Conversation(host.settings(protocol, security).endpoint(), certificates.authority());
    }

    private static String plain(String password) {
        return Base64.getEncoder()
                .encodeToString(("\0" + Account.ADDRESS + "\0" + password).getBytes(StandardCharsets.UTF_8));
    }
}
