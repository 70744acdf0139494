package mailsetup.probe.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import mailsetup.core.Protocol;
import mailsetup.core.Secret;
import mailsetup.probe.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TranscriptTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            IMAP | A1 CAPABILITY                        | C: A1 CAPABILITY
                                            IMAP | A1 EXAMINE INBOX                     | C: A1 EXAMINE INBOX
                                            IMAP | A1 LOGIN hanako geheim               | C: A1 LOGIN …
                                            IMAP | A1 LOGIN {6}                         | C: A1 LOGIN …
                                            IMAP | A1 AUTHENTICATE PLAIN AGEAZ2VoZWlt   | C: A1 AUTHENTICATE PLAIN …
                                            IMAP | A1 AUTHENTICATE geheim               | C: A1 AUTHENTICATE …
                                            IMAP | A1 X-SECRET geheim                   | C: …
                                            IMAP | geheim                               | C: …
                                            POP3 | USER hanako                          | C: USER …
                                            POP3 | PASS geheim                          | C: PASS …
                                            POP3 | APOP hanako 1234                     | C: APOP …
                                            POP3 | STAT                                 | C: STAT
                                            SMTP | AUTH PLAIN AGEAZ2VoZWlt              | C: AUTH PLAIN …
                                            SMTP | auth login aGFuYWtv                  | C: AUTH LOGIN …
                                            SMTP | MAIL FROM:<hanako@example.jp>        | C: MAIL FROM:<hanako@example.jp>
                                            """)
    void onlyVerbsAndHarmlessArgumentsAreWrittenDown(Protocol protocol, String sent, String written) {
        var transcript = new Transcript(protocol);
        said(transcript, sent + "\r\n", protocol == Protocol.IMAP);
        assertThat(transcript.lines()).containsExactly(written);
    }

    @Test
    void theRestOfALoginIsNotWrittenDownEvenIfItLooksLikeACommand() {
        var transcript = new Transcript(Protocol.SMTP);
        said(transcript, "AUTH LOGIN");
        transcript.server("334 VXNlcm5hbWU6");
        said(transcript, "RSET");
        transcript.server("334 UGFzc3dvcmQ6");
        said(transcript, "QUIT");
        transcript.server("535 5.7.8 no");
        said(transcript, "QUIT");
        assertThat(transcript.lines()).containsExactly("C: AUTH LOGIN …", "S: 334 VXNlcm5hbWU6", "C: …",
                "S: 334 UGFzc3dvcmQ6", "C: …", "S: 535 5.7.8 no", "C: QUIT");
        assertThat(transcript.loginsSent()).isEqualTo(1);
    }

    /** Each of two facts holds a half of it. */
    @Test
    void whatHintsAtThePasswordTogetherIsLeftOutTogether() {
        var transcript = new Transcript(Protocol.IMAP);
        transcript.hide(new Secret("Wiesel-7-Lampe".toCharArray()));
        assertThat(transcript.cleaned(new Reply("NO", "Wiesel", "7-Lampe")))
                .isEqualTo(new Reply("••••", "••••", "••••"));
        assertThat(transcript.cleaned(new Reply("NO", "Wiesel", "Lampe")))
                .isEqualTo(new Reply("NO", "Wiesel", "Lampe"));
    }

    @Test
    void aServerThatRepeatsThePasswordIsStruckOut() {
        var transcript = new Transcript(Protocol.POP3);
        transcript.hide(new Secret("geheim".toCharArray()));
        said(transcript, "PASS geheim");
        transcript.server("-ERR GEHEIM is wrong");
        assertThat(transcript.lines()).containsExactly("C: PASS …", "S: -ERR •••• is wrong");
        assertThat(transcript.answer()).containsExactly("-ERR •••• is wrong");
    }

    @Test
    void aPasswordAcrossTheCutIsStruckOutBeforeTheCut() {
        var transcript = new Transcript(Protocol.POP3);
        transcript.hide(new Secret("geheim".toCharArray()));
        transcript.server("x".repeat(997) + "geheim");
        assertThat(transcript.lines().getFirst()).doesNotContain("geh");
    }

    @Test
    void itIsBounded() {
        var transcript = new Transcript(Protocol.IMAP);
        IntStream.range(0, 100_000).forEach(i -> transcript.server("* CAPABILITY X" + i));
        assertThat(transcript.lines()).hasSizeLessThan(500);
        assertThat(transcript.answer()).hasSizeLessThan(500);
    }

    private static void said(Transcript transcript, String line) {
        said(transcript, line, false);
    }

    private static void said(Transcript transcript, String line, boolean tagged) {
        var bytes = line.getBytes(StandardCharsets.UTF_8);
        transcript.client(ClientLine.of(bytes, bytes.length, tagged));
    }
}
