package mailsetup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mailsetup.practice.lab.LabFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningTest {
    @Test
    void nothingTypedOpensTheWindow() {
        assertThat(Opening.read(List.of()).window()).isTrue();
        assertThat(Opening.read(List.of()).practice()).isFalse();
        assertThat(Opening.read(List.of("--practice")).practice()).isTrue();
        assertThat(Opening.read(List.of("--practice")).command()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--lab expired", "--practice --lab expired", "--lab=expired"})
    void aFaultOfTheLabOpensTheWindowWithIt(String typed) {
        var opening = Opening.read(List.of(typed.split(" ")));
        assertThat(opening.window()).isTrue();
        assertThat(opening.fault()).map(LabFault::fault).contains("expired");
        assertThat(opening.command()).containsExactly("practice", "--lab", "expired");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--lab nonsense", "--lab", "--lab expired more", "--lab=nonsense"})
    void aMistakeInItIsExplainedOnTheCommandLine(String typed) {
        var opening = Opening.read(List.of(typed.split(" ")));
        assertThat(opening.window()).isFalse();
        assertThat(opening.command()).startsWith("practice", "--lab");
    }

    @Test
    void aReportAloneOpensTheWindowAndIsPrintedWhereThereIsNone() {
        var opening = Opening.read(List.of("a.mailreport"));
        assertThat(opening.window()).isTrue();
        assertThat(opening.reportFile()).contains("a.mailreport");
        assertThat(opening.setupFile()).isEmpty();
        assertThat(opening.command()).containsExactly("report", "a.mailreport");
        assertThat(Opening.read(List.of("report", "a.mailreport")).window()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"probe a@example.jp", "--help", "practice --lab expired", "--version"})
    void everythingElseGoesToTheCommandLineAsItIs(String typed) {
        var opening = Opening.read(List.of(typed.split(" ")));
        assertThat(opening.window()).isFalse();
        assertThat(opening.command()).containsExactly(typed.split(" "));
    }
}
