package mailsetup.practice;

import static mailsetup.core.Protocol.IMAP;
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

class ImapTest {
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
        int judged = server.practice.loginsSeen();
        int carried = server.practice.credentialsSeen();
        try (var client = server.clear(IMAP)) {
            assertThat(client.hear()).contains("STARTTLS", "LOGINDISABLED").doesNotContain("AUTH=PLAIN");
            assertThat(ask(client, "LOGIN someone at-risk-1").getLast()).startsWith("t NO [PRIVACYREQUIRED]");
            assertThat(ask(client, "AUTHENTICATE PLAIN " + ServerUnderTest.saslPlain("at-risk-2")).getLast())
                    .startsWith("t NO");
            assertThat(server.practice.loginsSeen()).isEqualTo(judged);
            assertThat(server.practice.credentialsSeen()).isEqualTo(carried + 2);
            assertThat(server.practice.arrivedInClear("at-risk-1")).isTrue();
            assertThat(server.practice.arrivedInClear("at-risk-2")).isTrue();
            assertThat(server.practice.arrivedInClear("at-risk-3")).isFalse();
        }
    }

    @Test
    void startTlsOpensTheWay() throws IOException {
        try (var client = server.clear(IMAP)) {
            client.hear();
            assertThat(ask(client, "STARTTLS").getLast()).startsWith("t OK");
            server.upgrade(client);
            assertThat(ask(client, "CAPABILITY").getFirst()).contains("AUTH=PLAIN").doesNotContain("LOGINDISABLED");
            assertThat(logIn(client).getLast()).startsWith("t OK [CAPABILITY IMAP4rev1 ");
            assertThat(server.practice.arrivedInClear(server.practice.password())).isFalse();
        }
    }

    @Test
    void theWrongPasswordIsRefusedAndCounted() throws IOException {
        try (var client = secure()) {
            int before = server.practice.loginsSeen();
            assertThat(ask(client, "LOGIN hanako@practice.example wrong").getLast())
                    .startsWith("t NO [AUTHENTICATIONFAILED]");
            assertThat(server.practice.loginsSeen()).isEqualTo(before + 1);
            assertThat(ask(client, "STATUS INBOX (MESSAGES)").getLast()).startsWith("t BAD");
        }
    }

    @Test
    void saslPlainComesWithTheCommandOrAfterIt() throws IOException {
        var message = ServerUnderTest.saslPlain(server.practice.password());
        try (var with = secure(); var after = secure()) {
            assertThat(ask(with, "AUTHENTICATE PLAIN " + message).getLast()).startsWith("t OK");
            after.say("t AUTHENTICATE PLAIN");
            assertThat(after.hear()).isEqualTo("+ ");
            after.say(message);
            assertThat(after.hear()).startsWith("t OK");
        }
    }

    @Test
    void theUserNameMayBeALiteral() throws IOException {
        try (var client = secure()) {
            client.say("t LOGIN {23}");
            assertThat(client.hear()).startsWith("+ ");
            client.say("hanako@practice.example {" + server.practice.password().length() + "+}",
                    server.practice.password());
            assertThat(client.hear()).startsWith("t OK");
        }
    }

    @Test
    void foldersHaveTheirUsesAndNamesInModifiedUtf7() throws IOException {
        try (var client = loggedIn()) {
            assertThat(ask(client, "LIST \"\" *")).containsExactly(
                    "* LIST (\\HasNoChildren) \"/\" \"INBOX\"", "* LIST (\\HasNoChildren \\Sent) \"/\" \"Sent\"",
                    "* LIST (\\HasNoChildren \\Drafts) \"/\" \"Drafts\"",
                    "* LIST (\\HasNoChildren \\Trash) \"/\" \"Trash\"",
                    "* LIST (\\HasNoChildren \\Junk) \"/\" \"Junk\"",
                    "* LIST (\\HasNoChildren) \"/\" \"&U9ZfFVFI-\"", "t OK Done");
            assertThat(ask(client, "LIST \"\" S%")).hasSize(2);
            assertThat(ask(client, "LIST \"\" \"\"").getFirst()).isEqualTo("* LIST (\\Noselect) \"/\" \"\"");
            assertThat(ask(client, "NAMESPACE").getFirst()).isEqualTo("* NAMESPACE ((\"\" \"/\")) NIL NIL");
        }
    }

    @Test
    void theMailboxCanBeMeasuredWithoutOpeningIt() throws IOException {
        try (var client = loggedIn()) {
            assertThat(ask(client, "STATUS inbox (MESSAGES UNSEEN UIDNEXT UIDVALIDITY RECENT)").getFirst())
                    .isEqualTo("* STATUS \"INBOX\" (MESSAGES 24 UNSEEN 4 UIDNEXT 25 UIDVALIDITY 1 RECENT 0)");
            assertThat(ask(client, "STATUS \"&U9ZfFVFI-\" (MESSAGES SIZE)").getFirst())
                    .matches(".*\\(MESSAGES 6 SIZE 1\\d{8}\\)");
            assertThat(ask(client, "STATUS Nowhere (MESSAGES)").getLast()).startsWith("t NO [NONEXISTENT]");
        }
    }

    @Test
    void aboutAThirdOfTheQuotaIsUsed() throws IOException {
        try (var client = loggedIn()) {
            assertThat(ask(client, "GETQUOTAROOT INBOX")).startsWith("* QUOTAROOT \"INBOX\" \"\"")
                    .anyMatch(line -> line.matches("\\* QUOTA \"\" \\(STORAGE 38\\d{4} 1048576\\)"));
            assertThat(ask(client, "GETQUOTA \"\"")).hasSize(2);
        }
    }

    @ParameterizedTest
    @CsvSource({"EXAMINE", "SELECT"})
    void anOpenFolderShowsItsMail(String verb) throws IOException {
        try (var client = loggedIn()) {
            assertThat(ask(client, "FETCH 1 FLAGS").getLast()).startsWith("t BAD");
            assertThat(ask(client, verb + " INBOX")).contains("* 24 EXISTS").last().asString()
                    .startsWith("t OK [READ-ONLY]");
            assertThat(ask(client, "FETCH 1 (UID FLAGS INTERNALDATE RFC822.SIZE)").getFirst())
                    .matches(
                            "\\* 1 FETCH \\(UID 1 FLAGS \\(\\\\Seen\\) INTERNALDATE \"[^\"]{26}\" RFC822.SIZE \\d+\\)");
            assertThat(ask(client, "UID FETCH 24:* BODY.PEEK[HEADER]")).anyMatch(line -> line.startsWith("Subject: "))
                    .first().asString().startsWith("* 24 FETCH (UID 24 BODY[HEADER] {");
            assertThat(ask(client, "FETCH 2 BODY.PEEK[HEADER.FIELDS (SUBJECT)]").get(1))
                    .isEqualTo("Subject: Welcome to your practice mailbox");
            assertThat(ask(client, "SEARCH ALL").getFirst()).startsWith("* SEARCH 1 2 3 ").endsWith(" 24");
            assertThat(ask(client, "STORE 1 +FLAGS (\\Deleted)").getLast()).startsWith("t NO");
            assertThat(ask(client, "UNSELECT").getLast()).startsWith("t OK");
            assertThat(ask(client, "CLOSE").getLast()).startsWith("t BAD");
        }
    }

    @Test
    void idleLastsUntilDone() throws IOException {
        try (var client = loggedIn()) {
            client.say("t IDLE");
            assertThat(client.hear()).startsWith("+ ");
            client.say("DONE");
            assertThat(client.hear()).startsWith("t OK");
            assertThat(ask(client, "NOOP")).containsExactly("t OK Done");
            assertThat(ask(client, "LOGOUT").getFirst()).startsWith("* BYE");
            assertThat(client.hear()).isNull();
        }
    }

    private static LineClient secure() throws IOException {
        var client = server.tls(IMAP);
        client.hear();
        return client;
    }

    private static LineClient loggedIn() throws IOException {
        var client = secure();
        logIn(client);
        return client;
    }

    private static List<String> logIn(LineClient client) throws IOException {
        return ask(client, "LOGIN \"hanako@practice.example\" \"" + server.practice.password() + "\"");
    }

    private static List<String> ask(LineClient client, String command) throws IOException {
        return client.say("t " + command).hearUntil(line -> line.startsWith("t "));
    }
}
