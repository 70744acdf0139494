package mailsetup.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class MailPortTest {
    @Test
    void theTableIsThatOfTheRegistry() {
        assertThat(MailPort.ALL).extracting(MailPort::number).containsExactly(25, 110, 143, 465, 587, 993, 995);
        assertThat(MailPort.of(995).map(MailPort::protocol)).isEqualTo(Optional.of(Protocol.POP3));
        assertThat(MailPort.of(25).map(MailPort::security)).isEqualTo(Optional.of(Security.STARTTLS));
    }

    @Test
    void aPortOfTheWebIsNoneOfMail() {
        assertThat(MailPort.is(443)).isFalse();
        assertThat(MailPort.isTls(443)).isFalse();
        assertThat(MailPort.isTls(465)).isTrue();
        assertThat(MailPort.isTls(587)).isFalse();
    }
}
