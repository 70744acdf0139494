package mailsetup.realservers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import mailsetup.Wiring;
import mailsetup.core.Protocol;
import mailsetup.core.Secret;
import mailsetup.core.Security;
import mailsetup.probe.Login;
import mailsetup.probe.ProbeReport;
import mailsetup.testkit.Beside;
import mailsetup.testkit.Need;
import mailsetup.testkit.Needs;
import org.junit.jupiter.api.Test;

/** Looking at a mailbox marks, moves and deletes nothing: its files before and after, and what the server says it gave. */
@Beside
@Needs(Need.DOVECOT)
class NothingChangesTest {
    private static final int LARGE = 9 << 20;
    private static final Pattern BODY = Pattern.compile("body_count=(\\d+) body_bytes=(\\d+)");

    @Test
    void aProbeMarksMovesAndDeletesNothingAndTakesAPieceOfOneMailAtMost() {
        var setup = new Setup(CertificateKind.GOOD, true, NothingChangesTest::fill, 20_480);
        try (var certificates = new Certificates(); var dovecot = DovecotServer.start(setup, certificates)) {
            var before = mails(dovecot);
            assertThat(probe(dovecot, certificates)).hasSize(2).allMatch(ProbeReport::works);

            var imap = dovecot.farewells("imap");
            assertThat(imap).singleElement().asString().contains("deleted=0 expunged=0 trashed=0");
            var body = BODY.matcher(imap.getFirst());
            assertThat(body.find()).isTrue();
            assertThat(Integer.parseInt(body.group(1))).as("pieces").isBetween(1, 2);
            assertThat(Integer.parseInt(body.group(2))).isBetween(4096, 256 * 1024);
            assertThat(dovecot.farewells("pop3")).singleElement().asString().contains("top=0/0, retr=0/0, del=0/");
            assertThat(mails(dovecot)).isEqualTo(before).hasSize(6);
        }
    }

    private static void fill(Maildir maildir) {
        maildir.fill(3);
        maildir.addLarge(LARGE);
    }

    /** Every mail by its place, whose name holds its flags, and its size. */
    private static Map<String, Long> mails(DovecotServer dovecot) {
        var root = Path.of(dovecot.mail());
        var all = new TreeMap<String, Long>();
        try (var files = Files.walk(root)) {
            for (var file : files.filter(each -> each.toString().matches(".*/(cur|new)/[^/]+")).toList()) {
                all.put(root.relativize(file).toString(), Files.size(file));
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<ProbeReport> probe(DovecotServer dovecot, Certificates certificates) {
        var servers = Protocol.INCOMING.stream().map(protocol -> dovecot.settings(protocol, Security.TLS)).toList();
        try (var secret = new Secret(Account.PASSWORD.toCharArray());
                var run = Wiring.assistant().trusting(List.of(certificates.authority())).probe(servers,
                        Optional.of(Login.careful(Account.ADDRESS, secret)), Duration.ofSeconds(30), _ -> {})) {
            return run.await();
        }
    }
}
