package mailsetup.realservers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import mailsetup.Wiring;
import mailsetup.assistant.Assistant;
import mailsetup.core.Protocol;
import mailsetup.core.Secret;
import mailsetup.core.Security;
import mailsetup.probe.Finding;
import mailsetup.probe.Login;
import mailsetup.probe.SelfMail;
import mailsetup.probe.SelfTestResult.Removal;
import mailsetup.probe.SelfTestResult.Sighting;
import mailsetup.testkit.Beside;
import mailsetup.testkit.Need;
import mailsetup.testkit.Needs;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The mail to oneself goes through Postfix into Dovecot's Maildir, is seen by IMAP and by POP, and is gone again. */
@Beside
@Needs({Need.DOVECOT, Need.POSTFIX})
class SelfTestMailTest {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final int MESSAGES = 7;

    @AutoClose
    private static Certificates certificates;
    @AutoClose
    private static MailHost host;

    @BeforeAll
    static void start() {
        certificates = new Certificates();
        host = MailHost.start(new Setup(CertificateKind.GOOD, true, mail -> {
            mail.fill(MESSAGES - 1);
            mail.addMarked(MESSAGES);
        }, 10_240), certificates);
    }

    @Test
    void oneMailComesAndGoesAndNoOtherIsTouched() {
        var result = withLogin(login -> assistant().selfTest(host.settings(Security.TLS), login, mail(), LIMIT));

        assertThat(result.sightings()).hasSize(2).allMatch(Sighting.Arrived.class::isInstance);
        assertThat(result.removal()).isEqualTo(Removal.REMOVED);
        assertThat(messages()).as("with the one that another program has marked for deletion").isEqualTo(MESSAGES);
        assertThat(host.postfix().queue()).isEmpty();
    }

    @Test
    void withoutPopItIsRemovedAllTheSame() {
        var pop = host.settings(Protocol.POP3, Security.TLS);
        var withoutPop = host.settings(Security.TLS).stream().filter(each -> !each.equals(pop)).toList();
        var result = withLogin(login -> assistant().selfTest(withoutPop, login, mail(), LIMIT));

        assertThat(result.removal()).isEqualTo(Removal.REMOVED);
        assertThat(result.sightings()).contains(new Sighting.NotWatched(Protocol.POP3));
        assertThat(messages()).isEqualTo(MESSAGES);
    }

    private static long messages() {
        var reports = withLogin(login -> {
            var imap = List.of(host.settings(Protocol.IMAP, Security.TLS));
            try (var run = assistant().probe(imap, Optional.of(login), LIMIT, event -> {})) {
                return run.await();
            }
        });
        return reports.getFirst().found(Finding.ImapMailbox.class).orElseThrow().facts().messages();
    }

    private static SelfMail mail() {
        return SelfMail.to(Account.ADDRESS, "テストメール", "This is a test.");
    }

    private static Assistant assistant() {
        return Wiring.assistant().trusting(List.of(certificates.authority()));
    }

    private interface Job<T> {
        T with(Login login);
    }

    private static <T> T withLogin(Job<T> job) {
        try (var secret = new Secret(Account.PASSWORD.toCharArray())) {
            return job.with(Login.careful(Account.ADDRESS, secret));
        }
    }
}
