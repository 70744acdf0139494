package mailsetup.probe.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mailsetup.core.Protocol;
import mailsetup.probe.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RepliesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            IMAP | A1 NO [AUTHENTICATIONFAILED] Invalid | NO   | AUTHENTICATIONFAILED
                                            IMAP | A1 no wrong                          | NO   | ''
                                            IMAP | A1 BAD what?                         | BAD  | ''
                                            IMAP | * BYE [UNAVAILABLE] too many         | BYE  | UNAVAILABLE
                                            POP3 | -ERR [IN-USE] locked                 | -ERR | IN-USE
                                            POP3 | -ERR                                 | -ERR | ''
                                            SMTP | 535 5.7.8 not accepted               | 535  | 5.7.8
                                            SMTP | 421 go away                          | 421  | ''
                                            """)
    void aNoIsTakenApart(Protocol protocol, String line, String status, String code) {
        assertThat(Replies.negative(protocol, List.of(line))).contains(new Reply(status, code, Replies.words(line)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A1 OK NO problem", "* NO [ALERT] soon full", "+OK", "250 5.0.0 odd", ""})
    void aYesIsNone(String line) {
        assertThat(Replies.negative(Protocol.IMAP, List.of(line))).isEmpty();
        assertThat(Replies.negative(Protocol.POP3, List.of(line))).isEmpty();
        assertThat(Replies.negative(Protocol.SMTP, List.of(line))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            A1 NO [LIMIT] later   | [LIMIT] later
                                            * BYE too many        | too many
                                            * OK [ALERT] full     | [ALERT] full
                                            -ERR [AUTH] no        | [AUTH] no
                                            535-5.7.8 no          | 5.7.8 no
                                            """)
    void theWordsStandBehindTheStatus(String line, String words) {
        assertThat(Replies.words(line)).isEqualTo(words);
    }

    @Test
    void anUntaggedAlertBelongsToTheAnswer() {
        var reply = Replies.negative(Protocol.IMAP,
                List.of("* OK [ALERT] Your account is not enabled for IMAP", "A1 NO Login failed"));
        assertThat(reply.orElseThrow().text()).contains("not enabled for IMAP").contains("Login failed");
    }

    @Test
    void allLinesOfAnSmtpAnswerAreKept() {
        var reply = Replies.negative(Protocol.SMTP,
                List.of("535-5.7.8 Username and Password", "535 5.7.8 not accepted"));
        assertThat(reply.orElseThrow().text()).isEqualTo("5.7.8 Username and Password\n5.7.8 not accepted");
    }
}
