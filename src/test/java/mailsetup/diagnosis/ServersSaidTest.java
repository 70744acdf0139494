package mailsetup.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.diagnosis.faults.Catalogue;
import mailsetup.probe.Failure;
import mailsetup.probe.Stage;
import mailsetup.support.Lines;
import mailsetup.testkit.Cases;
import mailsetup.testkit.Reports;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What real servers said, heard as a line of the conversation only, whatever the failure was taken for. */
class ServersSaidTest {
    static Stream<String> lines() {
        return Lines.of("/mailsetup/diagnosis/said.txt").stream().filter(line -> line.contains("|"));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void theWordsOfTheServerDecide(String line) {
        var parts = List.of(line.split(" \\| ", -1));
        var first = diagnose(parts).getFirst();
        assertThat(first.id()).as(line).isEqualTo(parts.get(3));
        assertThat(first.sureness()).isGreaterThanOrEqualTo(
                parts.get(4).equals("P") ? Sureness.PROVEN : Sureness.LIKELY);
    }

    private static List<Diagnosis> diagnose(List<String> parts) {
        var protocol = Protocol.valueOf(parts.get(1));
        var stage = Stage.valueOf(parts.get(0));
        var security = stage == Stage.UPGRADE ? Security.STARTTLS : Security.TLS;
        var report = Reports.of(protocol, security).failed(stage, failure(stage, parts.get(2)))
                .transcript("C: STARTTLS", "S: " + parts.get(2));
        return Diagnostician.of(Catalogue.all()).diagnose(Cases.of(report));
    }

    /** As the probe takes a line that it cannot read. */
    private static Failure failure(Stage stage, String line) {
        return switch (stage) {
            case SECURE -> new Failure.SpeaksPlainText(line);
            case GREET -> new Failure.NotThisProtocol(line);
            case UPGRADE -> Reports.refusal(line.substring(0, 3), line.substring(4));
            default -> new Failure.Dropped();
        };
    }
}
