package mailsetup.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class KeywordTest {
    @Test
    void aConstantIsSpelledAsKeysAndFilesSpellIt() {
        assertThat(Keyword.of(Preparation.Kind.APP_PASSWORD)).isEqualTo("app-password");
    }

    @Test
    void aTurkishComputerSpellsItTheSameWay() {
        var before = Locale.getDefault();
        Locale.setDefault(Locale.of("tr", "TR"));
        try {
            assertThat(Keyword.of(Protocol.IMAP)).isEqualTo("imap");
        } finally {
            Locale.setDefault(before);
        }
    }
}
