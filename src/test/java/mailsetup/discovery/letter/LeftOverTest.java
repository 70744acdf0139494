package mailsetup.discovery.letter;

import static org.assertj.core.api.Assertions.assertThat;

import mailsetup.core.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeftOverTest {
    @Test
    void aSecondServerThatFoundNoPlaceIsNamed() {
        try (var reading = Letter.read("""
                                       IMAP server: imap.a.test, port 993
                                       SMTP server: smtp.a.test, port 465
                                       Backup imap9.b.test
                                       """)) {
            assertThat(reading.leftOver()).containsExactly("imap9.b.test");
            assertThat(reading.missing()).isEmpty();
        }
    }

    @Test
    void whatEverybodyNeedsIsMissedAloud() {
        try (var reading = Letter.read("POP server: pop.a.test, port 995")) {
            assertThat(reading.missing()).extracting(Message::key).containsExactly("letter.missing.outgoing");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Price: 993 EUR", "Call 0421 99 5 587", "Date 25.465.2027", "up to 587 MB", "Room 465号",
            "at 9:465", "$993"})
    void noDatePriceSizeOrTelephoneNumberLooksLikeAPort(String line) {
        try (var reading = Letter.read("IMAP server: imap.a.test\n" + line + "\n")) {
            assertThat(reading.leftOver()).isEmpty();
            assertThat(reading.servers().values()).allSatisfy(server -> assertThat(server.port()).isEmpty());
        }
    }
}
