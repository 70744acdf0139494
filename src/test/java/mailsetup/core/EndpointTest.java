package mailsetup.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EndpointTest {
    private static final Hostname HOST = Hostname.of("mail.firm.jp");

    @ParameterizedTest
    @CsvSource({"IMAP,TLS,993", "IMAP,STARTTLS,143", "IMAP,PLAIN,143", "POP3,TLS,995", "POP3,STARTTLS,110",
            "POP3,PLAIN,110",
            "SMTP,TLS,465", "SMTP,STARTTLS,587", "SMTP,PLAIN,587"})
    void theRegisteredPortBelongsToProtocolAndSecurity(Protocol protocol, Security security, int port) {
        assertThat(Endpoint.standard(protocol, HOST, security)).isEqualTo(new Endpoint(protocol, HOST, port, security));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 65535})
    void everyPortOfTcpIsPossible(int port) {
        assertThat(new Endpoint(Protocol.IMAP, HOST, port, Security.TLS).port()).isEqualTo(port);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 65536, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void noOtherPortIs(int port) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Endpoint(Protocol.IMAP, HOST, port, Security.TLS));
    }
}
