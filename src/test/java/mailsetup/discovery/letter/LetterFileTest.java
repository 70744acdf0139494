package mailsetup.discovery.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Random;
import mailsetup.core.Protocol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterFileTest {
    private static final String LETTER = "受信メールサーバー: imap.himawari.test ポート 993\n送信メールサーバー: smtp.himawari.test ポート 465\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "Shift_JIS", "ISO-2022-JP"})
    void aTextIsReadInTheCharacterSetsOfJapan(String set) {
        assertThat(LetterFile.text(LETTER.getBytes(Charset.forName(set)))).isEqualTo(LETTER);
    }

    @Test
    void aWebPageMayNameItsOwn() {
        var page = "<html><meta charset=\"EUC-JP\"><p>" + LETTER + "</p></html>";
        assertThat(LetterFile.text(page.getBytes(Charset.forName("EUC-JP")))).isEqualTo(page);
    }

    @Test
    void ofAMailThePlainPartCounts() {
        var mail = """
                   From: support@himawari.test
                   MIME-Version: 1.0
                   Content-Type: multipart/alternative;
                    boundary="=_b"

                   --=_b
                   Content-Type: text/html; charset=utf-8

                   <p>pop.wrong.test</p>
                   --=_b
                   Content-Type: text/plain; charset=utf-8
                   Content-Transfer-Encoding: base64

                   %s
                   --=_b--
                   """.formatted(Base64.getMimeEncoder().encodeToString(LETTER.getBytes(StandardCharsets.UTF_8)));
        var text = LetterFile.text(mail.getBytes(StandardCharsets.UTF_8));
        assertThat(text).isEqualTo(LETTER);
        try (var reading = Letter.read(text)) {
            assertThat(reading.servers()).containsKey(Protocol.IMAP);
        }
    }

    @Test
    void quotedPrintableAndJisAreUndone() {
        var quoted = """
                     Subject: x
                     Message-ID: <1@x>
                     Content-Transfer-Encoding: Quoted-Printable

                     imap.himawari=
                     .test =E3=81=82 a=b
                     """.replace("\n", "\r\n");
        assertThat(LetterFile.text(quoted.getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("imap.himawari.test あ a=b\r\n");
        var jis = ("Subject: x\nMessage-ID: <1@x>\nContent-Type: text/plain; charset=iso-2022-jp\n\n" + LETTER)
                .getBytes(Charset.forName("ISO-2022-JP"));
        assertThat(LetterFile.text(jis)).isEqualTo(LETTER);
    }

    @Test
    void aMailWithinAMailWithoutEndIsGivenUp() {
        var deep = "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\n".repeat(500);
        assertThat(LetterFile.text(deep.getBytes(StandardCharsets.US_ASCII))).isNotNull();
    }

    @Test
    void nothingThatIsDroppedMakesItFail() {
        var random = new Random(19);
        for (int i = 0; i < 200; i++) {
            var bytes = new byte[random.nextInt(2000)];
            random.nextBytes(bytes);
            var mail = ("Content-Type: text/plain; charset=" + (i % 2 == 0 ? "x-" + i : "utf-16")
                    + "\nContent-Transfer-Encoding: base64\n\n").getBytes(StandardCharsets.US_ASCII);
            System.arraycopy(mail, 0, bytes, 0, Math.min(mail.length, bytes.length));
            assertThat(LetterFile.text(bytes)).isNotNull();
        }
    }
}
