package mailsetup.realservers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.core.text.Language;
import mailsetup.core.text.Messages;
import mailsetup.handoff.MailAccount;
import mailsetup.handoff.Order;
import mailsetup.handoff.forms.Forms;
import mailsetup.testkit.Need;
import mailsetup.testkit.Needs;
import mailsetup.testkit.SigningKeys;
import mailsetup.testkit.Waiting;
import org.junit.jupiter.api.Test;

/** The Geary of Debian, with a screen and a keyring of its own, takes the exported file, asks for the password and reads the mailbox. */
@Waiting
@Needs({Need.DOVECOT, Need.POSTFIX})
class GearyTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Path ROOT = Need.machine("geary");

    @Test
    void takesTheFileAndReadsTheMailbox() {
        if (!Files.exists(ROOT)) {
            System.err.println("!!! GearyTest IS SKIPPED: there is no " + ROOT + " (.ci/machines make geary)");
        }
        assumeTrue(Files.exists(ROOT));
        try (var certificates = new Certificates(); var host = MailHost.start(Setup.clean(), certificates)) {
            var scratch = Scratch.create("geary");
            var up = scratch.directory("up");
            scratch.write("up/geary.ini", exported(host));
            scratch.write("up/authority.pem", SigningKeys.pem(certificates.authority()));
            scratch.write("up/password", Account.PASSWORD);
            scratch.fill("up/start", "geary.sh", Map.of());
            try (var _ = new Daemon(scratch, "unshare", "--mount", "--pid", "--fork", "--kill-child", "bash",
                    scratch.fill("enter.sh", Map.of()).toString(), ROOT.toString(), scratch.path().toString())) {
                assertThat(mailsetup.realservers.Waiting.within(PATIENCE, () -> host.passwords(Protocol.IMAP) > 0))
                        .as(() -> String.join("\n", new ServerLog(up.resolve("said")).lines())).isTrue();
            }
        }
    }

    private static String exported(MailHost host) {
        var account = new MailAccount(Account.ADDRESS, "花子", host.settings(Protocol.IMAP, Security.TLS),
                Optional.empty(), Optional.of(host.settings(Protocol.SMTP, Security.TLS)), Optional.empty());
        return new String(Forms.find("geary").orElseThrow().write(Order.of(account), Messages.in(Language.EN)),
                StandardCharsets.UTF_8);
    }
}
