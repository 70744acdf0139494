package mailsetup.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ScriptedServerTest {
    @Test
    void aConversationGoesAsWritten() throws IOException {
        try (var server = ScriptedServer.plain(s -> s.says("* OK ready").hears("A0 CAPABILITY")
                .says("* CAPABILITY IMAP4rev1", "$tag OK").hearsMatching("A\\d+ LOGIN .*").says("$tag NO").hangsUp());
                var client = LineClient.plain(server.port())) {
            assertThat(client.hear()).isEqualTo("* OK ready");
            client.say("a0 capability");
            assertThat(client.hear()).isEqualTo("* CAPABILITY IMAP4rev1");
            assertThat(client.hear()).isEqualTo("a0 OK");
            client.say("A1 LOGIN me secret");
            assertThat(client.hear()).isEqualTo("A1 NO");
            assertThat(client.hear()).isNull();
            assertThat(server.heard()).containsExactly("a0 capability", "A1 LOGIN me secret");
            assertThat(server.receivedInClear()).contains("secret\r\n");
        }
    }

    @Test
    void aWrongLineFailsTheTestWithTheConversation() throws IOException {
        var server = ScriptedServer.plain(s -> s.says("hello").hears("GOOD"));
        try (var client = LineClient.plain(server.port())) {
            client.hear();
            client.say("BAD");
            assertThat(client.hear()).isNull();
        }
        assertThatThrownBy(server::close).isInstanceOf(AssertionError.class).hasMessageContaining("S: hello\nC: BAD");
    }

    @Test
    void aLineThatNeverComesFailsTheTest() throws IOException {
        var server = ScriptedServer.plain(s -> s.says("hello").hearsAnything());
        try (var client = LineClient.plain(server.port())) {
            client.hear();
            assertThatThrownBy(server::close).isInstanceOf(AssertionError.class).hasMessageContaining("any line");
        }
    }

    @Test
    void eachConnectionHasItsScriptAndTheLastOneStays() throws IOException {
        try (var server = ScriptedServer.plain(s -> s.says("first"), s -> s.says("other"));
                var one = LineClient.plain(server.port())) {
            assertThat(one.hear()).isEqualTo("first");
            try (var two = LineClient.plain(server.port()); var three = LineClient.plain(server.port())) {
                assertThat(two.hear()).isEqualTo("other");
                assertThat(three.hear()).isEqualTo("other");
            }
            assertThat(server.connections()).isEqualTo(3);
        }
    }

    @Test
    void whatComesEncryptedIsNotInClear() throws IOException {
        var context = TestCertificates.good().serverContext();
        try (var server = ScriptedServer.plain(s -> s.hears("STARTTLS").says("OK").startsTls(context).hears("SECRET")
                .says("heard"));
                var client = LineClient.plain(server.port()).say("STARTTLS")) {
            client.hear();
            client.startTls(TestCertificates.authority().clientContext()).say("SECRET");
            assertThat(client.hear()).isEqualTo("heard");
            assertThat(server.received()).contains("SECRET");
            assertThat(server.receivedInClear()).isEqualTo("STARTTLS\r\n");
        }
    }

    @Test
    void tlsMayComeFirst() throws IOException {
        try (var server = ScriptedServer.tls(TestCertificates.good().serverContext(), s -> s.says("hello"));
                var client = LineClient.tls(server.port(), TestCertificates.authority().clientContext())) {
            assertThat(client.hear()).isEqualTo("hello");
        }
    }

    @Test
    void drippingFloodingAndSilenceEndWithTheTest() throws IOException {
        var dripping = ScriptedServer.plain(s -> s.drips("ab", Duration.ofMillis(1)).drips("z", Duration.ofHours(1)));
        var flooding = ScriptedServer.plain(s -> s.floods("* OK again"));
        var silent = ScriptedServer.plain(s -> s.staysSilent());
        try (dripping;
                flooding;
                silent;
                var drops = LineClient.plain(dripping.port());
                var flood = LineClient.plain(flooding.port());
                var silence = LineClient.plain(silent.port())) {
            assertThat(flood.hear()).isEqualTo("* OK again");
            dripping.close();
            assertThat(drops.hear()).isIn("ab", "a", null);
            untilTaken(silent);
            silent.close();
            assertThat(silence.hear()).isNull();
        }
    }

    /** A connection still waiting to be taken would be reset, not closed. */
    private static void untilTaken(ScriptedServer server) {
        var end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (server.connections() == 0 && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }
}
