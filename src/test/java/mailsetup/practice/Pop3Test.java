package mailsetup.practice;

import static mailsetup.core.Protocol.POP3;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.List;
import mailsetup.testkit.LineClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class Pop3Test {
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
        try (var client = server.clear(POP3)) {
            assertThat(client.hear()).startsWith("+OK");
            assertThat(askLong(client, "CAPA")).contains("STLS", "UIDL").doesNotContain("USER", "SASL PLAIN");
            assertThat(ask(client, "USER someone")).startsWith("-ERR [AUTH]");
            assertThat(ask(client, "PASS at-risk")).startsWith("-ERR [AUTH]");
            assertThat(server.practice.arrivedInClear("at-risk")).isTrue();
        }
    }

    @Test
    void stlsOpensTheWay() throws IOException {
        try (var client = server.clear(POP3)) {
            client.hear();
            assertThat(ask(client, "STLS")).startsWith("+OK");
            server.upgrade(client);
            assertThat(askLong(client, "CAPA")).contains("UIDL", "TOP", "USER", "SASL PLAIN", "EXPIRE NEVER",
                    "PIPELINING", "RESP-CODES").doesNotContain("STLS");
            assertThat(logIn(client)).startsWith("+OK");
        }
    }

    @Test
    void theWrongPasswordIsRefused() throws IOException {
        try (var client = secure()) {
            ask(client, "USER hanako@practice.example");
            assertThat(ask(client, "PASS wrong")).startsWith("-ERR [AUTH]");
            assertThat(ask(client, "STAT")).startsWith("-ERR");
        }
    }

    @Test
    void saslPlainComesWithTheCommandOrAfterIt() throws IOException {
        var message = ServerUnderTest.saslPlain(server.practice.password());
        try (var with = secure(); var after = secure()) {
            assertThat(ask(with, "AUTH PLAIN " + message)).startsWith("+OK");
            assertThat(ask(after, "AUTH PLAIN")).isEqualTo("+ ");
            assertThat(ask(after, message)).startsWith("+OK");
        }
    }

    @Test
    void onlyTheInboxIsSeen() throws IOException {
        try (var client = loggedIn()) {
            assertThat(ask(client, "STAT")).matches("\\+OK 24 \\d+");
            assertThat(askLong(client, "LIST")).hasSize(26).contains(".");
            assertThat(askLong(client, "UIDL")).hasSize(26).contains("1 practice-1", "24 practice-24");
            assertThat(ask(client, "UIDL 3")).isEqualTo("+OK 3 practice-3");
            assertThat(ask(client, "LIST 25")).startsWith("-ERR");
        }
    }

    @Test
    void mailIsReadWholeOrInPart() throws IOException {
        try (var client = loggedIn()) {
            int size = Integer.parseInt(ask(client, "LIST 2").replace("+OK 2 ", ""));
            var whole = askLong(client, "RETR 2");
            assertThat(whole.stream().skip(1).limit(whole.size() - 2).mapToInt(line -> line.length() + 2).sum())
                    .isEqualTo(size);
            assertThat(askLong(client, "TOP 2 0")).contains("Subject: Welcome to your practice mailbox")
                    .endsWith("", ".");
            assertThat(ask(client, "TOP 2")).startsWith("-ERR");
        }
    }

    @Test
    void whatIsDeletedComesBack() throws IOException {
        try (var client = loggedIn()) {
            assertThat(ask(client, "DELE 1")).startsWith("+OK");
            assertThat(ask(client, "STAT")).startsWith("+OK 23 ");
            assertThat(ask(client, "LIST 1")).startsWith("-ERR");
            assertThat(ask(client, "RSET")).startsWith("+OK");
            assertThat(ask(client, "STAT")).startsWith("+OK 24 ");
            ask(client, "DELE 1");
            assertThat(ask(client, "QUIT")).startsWith("+OK");
            assertThat(client.hear()).isNull();
        }
        try (var next = loggedIn()) {
            assertThat(ask(next, "STAT")).startsWith("+OK 24 ");
        }
    }

    private static LineClient secure() throws IOException {
        var client = server.tls(POP3);
        client.hear();
        return client;
    }

    private static LineClient loggedIn() throws IOException {
        var client = secure();
        logIn(client);
        return client;
    }

    private static String logIn(LineClient client) throws IOException {
        ask(client, "USER hanako@practice.example");
        return ask(client, "PASS " + server.practice.password());
    }

    private static String ask(LineClient client, String command) throws IOException {
        return String.valueOf(client.say(command).hear());
    }

    private static List<String> askLong(LineClient client, String command) throws IOException {
        return client.say(command).hearUntil(line -> line.equals("."));
    }
}
