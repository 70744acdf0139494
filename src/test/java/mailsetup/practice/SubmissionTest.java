package mailsetup.practice;

import static mailsetup.core.Protocol.SMTP;
import static mailsetup.practice.ServerUnderTest.base64;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.List;
import mailsetup.testkit.LineClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubmissionTest {
    private static ServerUnderTest server;

    @BeforeAll
    static void start() throws IOException, GeneralSecurityException {
        server = new ServerUnderTest();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void beforeTlsThereIsNoWayToLogIn() throws IOException {
        try (var client = server.clear(SMTP)) {
            assertThat(client.hear()).startsWith("220 ");
            assertThat(hello(client)).contains("250-STARTTLS", "250-SIZE 36700160").noneMatch(l -> l.contains("AUTH"));
            assertThat(ask(client, "AUTH PLAIN " + ServerUnderTest.saslPlain("at-risk"))).startsWith("538 5.7.11");
            assertThat(ask(client, "MAIL FROM:<hanako@practice.example>")).startsWith("530 5.7.0");
            assertThat(server.practice.arrivedInClear("at-risk")).isTrue();
        }
    }

    @Test
    void startTlsOpensTheWay() throws IOException {
        try (var client = server.clear(SMTP)) {
            client.hear();
            hello(client);
            assertThat(ask(client, "STARTTLS")).startsWith("220 ");
            server.upgrade(client);
            assertThat(hello(client)).contains("250-AUTH PLAIN LOGIN", "250-SMTPUTF8").doesNotContain("250-STARTTLS");
            assertThat(logIn(client)).startsWith("235 2.7.0");
        }
    }

    @Test
    void theWrongPasswordIsRefused() throws IOException {
        try (var client = secure()) {
            assertThat(ask(client, "AUTH PLAIN " + ServerUnderTest.saslPlain("wrong"))).startsWith("535 5.7.8");
            assertThat(ask(client, "MAIL FROM:<hanako@practice.example>")).startsWith("530 5.7.0");
        }
    }

    @Test
    void authLoginAsksTwice() throws IOException {
        try (var client = secure(); var shorter = secure()) {
            assertThat(ask(client, "AUTH LOGIN")).isEqualTo("334 VXNlcm5hbWU6");
            assertThat(ask(client, base64("hanako@practice.example"))).isEqualTo("334 UGFzc3dvcmQ6");
            assertThat(ask(client, base64(server.practice.password()))).startsWith("235 ");
            ask(shorter, "AUTH LOGIN " + base64("hanako@practice.example"));
            assertThat(ask(shorter, "*")).startsWith("501 ");
            assertThat(ask(shorter, "AUTH CRAM-MD5")).startsWith("504 ");
        }
    }

    @Test
    void theEnvelopeCanBeTriedAndTakenBack() throws IOException {
        try (var client = secure()) {
            logIn(client);
            assertThat(ask(client, "MAIL FROM:<hanako@practice.example> SIZE=1000")).startsWith("250 2.1.0");
            assertThat(ask(client, "RCPT TO:<hanako@practice.example>")).startsWith("250 2.1.5");
            assertThat(ask(client, "RSET")).startsWith("250 ");
            assertThat(ask(client, "DATA")).startsWith("503 ");
        }
    }

    @Test
    void aMessageIsTakenToItsDot() throws IOException {
        try (var client = secure()) {
            logIn(client);
            ask(client, "MAIL FROM:<hanako@practice.example>");
            ask(client, "RCPT TO:<sato@torihiki.example>");
            assertThat(ask(client, "DATA")).startsWith("354 ");
            client.say("Subject: hello", "", "QUIT", "..", ".");
            assertThat(client.hear()).startsWith("250 2.0.0");
            assertThat(ask(client, "QUIT")).startsWith("221 ");
            assertThat(client.hear()).isNull();
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                           RCPT TO:<sato@torihiki.example>,                  503
                           MAIL hanako@practice.example,                     501
                           MAIL FROM:<hanako@practice.example> SIZE=36700161, 552
                           EHLO,                                             501
                           HELP,                                             500
                           """)
    void whatIsOutOfOrderIsSaidSo(String command, String code) throws IOException {
        try (var client = secure()) {
            logIn(client);
            assertThat(ask(client, command)).startsWith(code);
        }
    }

    private static LineClient secure() throws IOException {
        var client = server.tls(SMTP);
        client.hear();
        hello(client);
        return client;
    }

    private static List<String> hello(LineClient client) throws IOException {
        return client.say("EHLO there").hearUntil(line -> line.startsWith("250 "));
    }

    private static String logIn(LineClient client) throws IOException {
        return ask(client, "AUTH PLAIN " + ServerUnderTest.saslPlain(server.practice.password()));
    }

    private static String ask(LineClient client, String command) throws IOException {
        return String.valueOf(client.say(command).hear());
    }
}
