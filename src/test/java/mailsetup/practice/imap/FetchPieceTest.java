package mailsetup.practice.imap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import mailsetup.practice.mailbox.Mail;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A piece of a mail is that piece of its whole text, however little of the text is made for it. */
class FetchPieceTest {
    private static final Mail MAIL = new Mail(7, ZonedDateTime.parse("2026-11-30T09:00:00+09:00"), true,
            "Subject: picture\r\n\r\n", "--x\r\n\r\n", 10, "--x--\r\n");

    @ParameterizedTest
    @CsvSource({"0, 5", "0, 30", "10, 100", "79, 78", "100, 1", "780, 30", "800, 900", "5000, 10"})
    void ofTheWholeAndOfTheTextBehindTheHeader(int from, int length) {
        assertPiece("", MAIL.text(), from, length);
        assertPiece("TEXT", MAIL.text().substring(MAIL.header().length()), from, length);
        assertPiece("HEADER", MAIL.header(), from, length);
    }

    private static void assertPiece(String section, String text, int from, int length) {
        var begin = Math.min(text.length(), from);
        var piece = text.substring(begin, Math.min(text.length(), begin + length));
        var item = "BODY.PEEK[" + section + "]<" + from + "." + length + ">";
        assertThat(new FetchItems(item).line(1, MAIL, false)).isEqualTo("* 1 FETCH (BODY[" + section + "]<" + from
                + "> {" + piece.length() + "}\r\n" + piece + ")");
    }
}
