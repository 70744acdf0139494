package mailsetup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import mailsetup.cli.CommandLineApp;
import mailsetup.practice.lab.LabFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningTest {
    @Test
    void nothingTypedOpensTheWindow() {
        assertThat(opening("")).hasValueSatisfying(opening -> assertThat(opening.practice()).isFalse());
        assertThat(opening("--practice")).hasValueSatisfying(opening -> assertThat(opening.practice()).isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--lab expired", "--practice --lab expired", "--lab=expired"})
    void aFaultOfTheLabOpensTheWindowWithIt(String typed) {
        assertThat(opening(typed).flatMap(Opening::fault)).map(LabFault::fault).contains("expired");
    }

    @Test
    void aReportAloneOpensTheWindow() {
        assertThat(opening("a.mailreport").flatMap(Opening::reportFile)).contains("a.mailreport");
        assertThat(opening("a.mailreport").flatMap(Opening::setupFile)).isEmpty();
        assertThat(opening("a.mailsetup").flatMap(Opening::setupFile)).contains("a.mailsetup");
        assertThat(opening("mailsetup:e30").flatMap(Opening::setupFile)).contains("mailsetup:e30");
        assertThat(opening("report a.mailreport")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--lab nonsense", "--lab", "--lab expired more", "--lab=nonsense", "probe a@example.jp",
            "--help", "practice --lab expired", "--version", "dance", "mailto:a@example.jp",
            "mailsetup:e30 probe a@example.jp", "a.mailsetup probe a@example.jp"})
    void everythingElseGoesToTheCommandLine(String typed) {
        assertThat(opening(typed)).isEmpty();
    }

    private static Optional<Opening> opening(String typed) {
        return Opening.of(CommandLineApp.read(Stream.of(typed.split(" ")).filter(word -> !word.isEmpty())
                .toArray(String[]::new)));
    }
}
