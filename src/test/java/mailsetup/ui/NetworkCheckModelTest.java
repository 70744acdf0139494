package mailsetup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.probe.Failure;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.Stage;
import mailsetup.probe.around.ControlDoor;
import mailsetup.probe.around.ControlHosts;
import mailsetup.testkit.Around;
import mailsetup.testkit.FakeAssistant;
import mailsetup.testkit.Reports;
import mailsetup.ui.results.DiagnosisModel;
import org.junit.jupiter.api.Test;

/** The offer to find out whether it is the network, without a screen. */
class NetworkCheckModelTest {
    @Test
    void independentHostsAreAskedOnlyAfterTheYes() {
        var assistant = FakeAssistant.telling(silent());
        assistant.seen = new Around().door(993, ControlDoor.Outcome.SILENT).open(465, 587).seen();
        var sitting = results(assistant);
        var diagnosis = sitting.model.results().diagnosis();
        assertThat(assistant.controls).containsExactly(Optional.empty());
        assertThat(diagnosis.offer().get().map(ControlHosts::hosts).orElseThrow()).contains("outlook.office365.com");
        assertThat(diagnosis.found().get()).extracting(Diagnosis::id).containsExactly("no-servers-found");
        var shown = diagnosis.offer().get();

        diagnosis.checkNetwork();
        assertThat(sitting.model.busy().get()).as("Cancel is of use").isTrue();
        assertThat(diagnosis.found().get()).as("the cards stay").isNotEmpty();
        sitting.finishWork();

        assertThat(assistant.controls).containsExactly(Optional.empty(), shown);
        assertThat(diagnosis.found().get()).extracting(Diagnosis::id).containsExactly("port-blocked");
        assertThat(diagnosis.offer().get()).as("it is done").isEmpty();
    }

    @Test
    void whereItCouldNotHelpNothingIsOffered() {
        var refused = List.of(Reports.imap().failed(Stage.AUTHENTICATE, Reports.refusal("NO", "no")).report(),
                Reports.pop().report(), Reports.smtp().report());
        assertThat(offerAfter(refused).offer().get()).isEmpty();
        assertThat(offerAfter(Reports.allWork()).offer().get()).isEmpty();
    }

    @Test
    void withoutAnOfferNobodyIsAsked() {
        var assistant = FakeAssistant.telling(Reports.allWork());
        var sitting = results(assistant);
        sitting.model.results().diagnosis().checkNetwork();
        sitting.finishWork();
        assertThat(assistant.controls).containsExactly(Optional.empty());
    }

    private static DiagnosisModel offerAfter(List<ProbeReport> reports) {
        return results(FakeAssistant.telling(reports)).model.results().diagnosis();
    }

    private static List<ProbeReport> silent() {
        return List.of(Reports.imap().failed(Stage.CONNECT, new Failure.TimedOut(Duration.ofSeconds(6))).report(),
                Reports.pop().report(), Reports.smtp().report());
    }

    private static Sitting results(FakeAssistant assistant) {
        var sitting = new Sitting(assistant, () -> {
            throw new IOException("nobody practises here");
        });
        sitting.type("hanako@himawari-tomato.jp", "sakura-2026");
        for (int page = 0; page < 2; page++) {
            sitting.next();
        }
        return sitting;
    }
}
