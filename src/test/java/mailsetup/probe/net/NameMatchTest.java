package mailsetup.probe.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mailsetup.core.Hostname;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameMatchTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
                           mail.example.jp, mail.example.jp, true
                           mail.example.jp, MAIL.Example.JP, true
                           mail.example.jp, *.example.jp,    true
                           example.jp,      *.example.jp,    false
                           a.b.example.jp,  *.example.jp,    false
                           mail.example.jp, *.jp,            false
                           example.jp,      *.jp,            false
                           mail.example.jp, ma*.example.jp,  false
                           mail.example.jp, other.jp,        false
                           192.0.2.7,       192.0.2.7,       true
                           192.0.2.7,       192.0.2.8,       false
                           192.0.2.7,       mail.example.jp, false
                           2001:db8::7,     2001:db8:0:0:0:0:0:7, true
                           """)
    void namesMatchAsTheStandardSays(String wanted, String name, boolean matches) {
        assertThat(NameMatch.any(Hostname.of(wanted), List.of("unrelated.example", name))).isEqualTo(matches);
    }
}
