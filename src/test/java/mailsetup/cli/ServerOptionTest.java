package mailsetup.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import mailsetup.core.Endpoint;
import mailsetup.core.Hostname;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServerOptionTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
                           IMAP, imap.example.jp,            imap.example.jp, 993,  TLS
                           POP3, POP.example.jp/starttls,    pop.example.jp,  110,  STARTTLS
                           IMAP, imap.example.jp:143,        imap.example.jp, 143,  STARTTLS
                           SMTP, smtp.example.jp:587,        smtp.example.jp, 587,  STARTTLS
                           SMTP, smtp.example.jp:465,        smtp.example.jp, 465,  TLS
                           IMAP, imap.example.jp:1143/plain, imap.example.jp, 1143, PLAIN
                           IMAP, [::1]:993/tls,              ::1,             993,  TLS
                           IMAP, [::1],                      ::1,             993,  TLS
                           POP3, 127.0.0.1:1110/starttls,    127.0.0.1,       1110, STARTTLS
                           IMAP, メール.example.jp,           メール.example.jp, 993, TLS""")
    void whatIsNotSaidIsWhatIsUsual(Protocol protocol, String text, String host, int port, Security security) {
        var expected = Hostname.of(host);

        assertThat(ServerOption.read(protocol, text)).isEqualTo(new Endpoint(protocol, expected, port, security));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ":993", "host:", "host:0", "host:65536", "host:993/", "host/ssl", "::1:993", "[::1",
            "http://host", "host:993/tls/tls", "a b", "host:-1", "host:９９３", "[imap", "host\n:993"})
    void anythingElseIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> ServerOption.read(Protocol.IMAP, text));
    }
}
