package mailsetup.discovery.input;

import static mailsetup.core.Protocol.IMAP;
import static mailsetup.core.Protocol.POP3;
import static mailsetup.core.Protocol.SMTP;
import static mailsetup.discovery.input.Remark.Kind.CORRECTED;
import static mailsetup.discovery.input.Remark.Kind.ERROR;
import static mailsetup.discovery.input.Remark.Kind.WARNING;
import static mailsetup.discovery.input.Remarks.clean;
import static mailsetup.discovery.input.Remarks.english;
import static mailsetup.discovery.input.Remarks.only;
import static org.assertj.core.api.Assertions.assertThat;

import mailsetup.core.Protocol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PortFieldTest {
    @ParameterizedTest
    @CsvSource({"143,IMAP", "993,IMAP", "110,POP3", "995,POP3", "465,SMTP", "587,SMTP", "2525,SMTP", "40123,IMAP",
            "1,IMAP",
            "65535,POP3"})
    void anOrdinaryPortNeedsNoRemark(String typed, Protocol protocol) {
        clean(PortField.read(typed, protocol));
        assertThat(PortField.read(typed, protocol).value()).contains(Integer.valueOf(typed));
    }

    @Test
    void i01FullWidthDigitsAreTurnedIntoOrdinaryOnes() {
        only(PortField.read("９９３", IMAP), CORRECTED, "I-01");
        assertThat(PortField.read("９９３", IMAP).value()).contains(993);
    }

    @Test
    void i02BlanksAroundThePortGoWithoutAWord() {
        clean(PortField.read(" 993\n", IMAP));
    }

    @ParameterizedTest
    @ValueSource(strings = {":993", "993/", "(993)"})
    void i03SignsAroundTheNumberAreTakenAway(String typed) {
        only(PortField.read(typed, IMAP), CORRECTED, "I-03");
        assertThat(PortField.read(typed, IMAP).value()).contains(993);
    }

    @ParameterizedTest
    @CsvSource({"l43,143", "I43,143"})
    void i07LettersThatLookLikeDigitsAreReplaced(String typed, int port) {
        only(PortField.read(typed, IMAP), CORRECTED, "I-07");
        assertThat(PortField.read(typed, IMAP).value()).contains(port);
    }

    @ParameterizedTest
    @CsvSource({"993,SMTP,465", "110,SMTP,587", "465,IMAP,993", "587,POP3,110", "25,IMAP,993"})
    void i08AReceivingPortInTheSendingFieldAndTheReverseAreNoticed(String typed, Protocol field, String usual) {
        assertThat(only(PortField.read(typed, field), WARNING, "I-08").suggestion()).contains(usual);
    }

    @ParameterizedTest
    @CsvSource({"995,IMAP,993", "110,IMAP,143", "143,POP3,110"})
    void i09APopPortInTheImapFieldIsNoticed(String typed, Protocol field, String usual) {
        assertThat(only(PortField.read(typed, field), WARNING, "I-09").suggestion()).contains(usual);
    }

    @ParameterizedTest
    @CsvSource({"933,IMAP,993", "945,POP3,995", "945,IMAP,993", "578,SMTP,587", "456,SMTP,465", "109,POP3,110",
            "9993,IMAP,993", "99,POP3,995", "443,IMAP,143", "994,IMAP,993"})
    void i10WrongDigitsGetTheStandardPortSuggested(String typed, Protocol field, String meant) {
        var remark = only(PortField.read(typed, field), WARNING, "I-10");
        assertThat(remark.suggestion()).contains(meant);
        assertThat(english(remark)).contains(typed).contains(meant);
        assertThat(PortField.read(typed, field).value()).contains(Integer.valueOf(typed));
    }

    @Test
    void port25IsForMailBetweenServers() {
        var remark = only(PortField.read("25", SMTP), WARNING, "J-01");
        assertThat(remark.suggestion()).contains("465");
        assertThat(english(remark)).contains("OP25B");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "65536", "999999999", "abc", "9.93", "993/143", "٩٩٣", "九九三", "-"})
    void whatIsNoPortIsAnError(String typed) {
        only(new Reading<>(PortField.read(typed, POP3).value(), PortField.read(typed, POP3).remarks().subList(0, 1)),
                ERROR,
                "I-15");
    }
}
