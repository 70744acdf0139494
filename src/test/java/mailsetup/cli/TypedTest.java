package mailsetup.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import mailsetup.core.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTest {
    @ParameterizedTest
    @ValueSource(strings = {"--organisation /pack", "--organisation=/pack", "--organisation /pack --practice",
            "probe a@example.jp --organisation /pack", "--organisation /pack probe a@example.jp",
            "script expired --organisation=/pack --json", "presets check x --organisation /pack"})
    void theFolderOfTheOrganisationIsFoundWhereverItStands(String typed) {
        assertThat(read(typed).organisation()).contains("/pack");
    }

    @Test
    void withoutAFolderThereIsNone() {
        assertThat(read("probe --organisation").organisation()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"discover --dns 127.0.0.1:53", "discover --dns=127.0.0.1:53",
            "probe a@example.jp --dns 127.0.0.1:53 --colour"})
    void theNameServerIsFoundApartAndJoined(String typed) {
        assertThat(read(typed).nameServer()).contains(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 53));
        assertThat(read("discover --dns").nameServer()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--lang ja", "probe --lang=ja", "--lang en probe a --lang ja", "probe --imap= --lang ja",
            "probe a --imap x --imap y --lang ja", "dance now --lang ja"})
    void theLanguageIsFoundBesideMistakes(String typed) {
        assertThat(read(typed).language()).contains(Language.JA);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--practice", "--lab expired", "a.mailsetup", "--lang ja a.mailreport"})
    void whatAWindowCanShowIsForAWindow(String typed) {
        assertThat(read(typed).isForWindow()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "--version", "probe", "--practice probe a@example.jp", "--colour", "--lang de",
            "--password hunter2"})
    void commandsAndMistakesAreForTheTerminal(String typed) {
        assertThat(read(typed).isForWindow()).isFalse();
    }

    private static Typed read(String typed) {
        return CommandLineApp.read(typed.split(" "));
    }
}
