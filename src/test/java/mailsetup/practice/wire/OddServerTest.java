package mailsetup.practice.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.ZonedDateTime;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javax.net.ssl.SSLException;
import mailsetup.core.EmailAddress;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.practice.certificate.Identity;
import mailsetup.practice.mailbox.Account;
import mailsetup.practice.mailbox.SampleMailbox;
import mailsetup.practice.pop3.Pop3Conversation;
import mailsetup.testkit.LineClient;
import mailsetup.testkit.TestCertificates;
import org.junit.jupiter.api.Test;

/** The promise to the fault lab: odd servers are made around the good one. */
class OddServerTest {
    private final LoginRecord logins = new LoginRecord();

    @Test
    void aCertificateCanBeBad() throws IOException {
        try (var door = open(Security.TLS, TestCertificates.expired(), odd(Reaction.says("+OK"), good -> good))) {
            assertThatThrownBy(() -> LineClient.tls(door.endpoint().port(),
                    TestCertificates.authority().clientContext())).isInstanceOf(SSLException.class)
                    .hasMessageContaining("validity check failed");
        }
    }

    @Test
    void aGreetingCanRefuse() throws IOException {
        var refusing = odd(Reaction.hangsUp("-ERR POP access is disabled"), good -> good);
        try (var door = open(Security.STARTTLS, TestCertificates.good(), refusing);
                var client = LineClient.plain(door.endpoint().port())) {
            assertThat(client.hear()).isEqualTo("-ERR POP access is disabled");
            assertThat(client.hear()).isNull();
        }
    }

    @Test
    void oneReactionCanBeReplaced() throws IOException {
        var withoutStls = odd(Reaction.says("+OK"), good -> line -> line.equals("STLS")
                ? Reaction.says("-ERR What is that?")
                : good.apply(line));
        try (var door = open(Security.STARTTLS, TestCertificates.good(), withoutStls);
                var client = LineClient.plain(door.endpoint().port())) {
            client.hear();
            assertThat(client.say("STLS").hear()).isEqualTo("-ERR What is that?");
            assertThat(client.say("CAPA").hear()).isEqualTo("+OK");
        }
    }

    @Test
    void aPasswordInDisguiseIsFoundInClearText() {
        logins.heardInClear("a LOGIN \"hanako\" \"with\\\"quote\"");
        logins.heardInClear("AUTH PLAIN AGhhbmFrbwBzYWt1cmE=");
        assertThat(logins.arrivedInClear("with\"quote")).isTrue();
        assertThat(logins.arrivedInClear("sakura")).isTrue();
        assertThat(logins.arrivedInClear("tsubaki")).isFalse();
    }

    private OpenDoor open(Security security, Identity identity, UnaryOperator<Conversation> oddity) throws IOException {
        var address = EmailAddress.of("hanako@practice.example");
        var mailbox = SampleMailbox.fill(address, ZonedDateTime.parse("2026-05-20T09:00:00+09:00"));
        var gate = new Gate(new Account(address, "hanako", "sakura", mailbox), logins);
        var door = new Door(Protocol.POP3, security, identity.serverContext(),
                () -> oddity.apply(new Pop3Conversation(mailbox, gate)));
        return OpenDoor.open(door, logins, Thread.ofVirtual().factory());
    }

    private static UnaryOperator<Conversation> odd(Reaction greeting,
            UnaryOperator<Function<String, Reaction>> hearing) {
        return good -> new Conversation() {
            @Override
            public void secured() {
                good.secured();
            }

            @Override
            public Reaction greeting() {
                return greeting;
            }

            @Override
            public Reaction hear(String line) {
                return hearing.apply(good::hear).apply(line);
            }
        };
    }
}
