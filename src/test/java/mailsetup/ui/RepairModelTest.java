package mailsetup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import mailsetup.core.Protocol;
import mailsetup.core.Provenance;
import mailsetup.core.Security;
import mailsetup.core.ServerSettings;
import mailsetup.testkit.Diagnoses;
import mailsetup.testkit.FakeAssistant;
import mailsetup.testkit.Reports;
import mailsetup.ui.servers.ServerForm;
import org.junit.jupiter.api.Test;

/** From the cause to the repair, without a screen. */
class RepairModelTest {
    private final FakeAssistant assistant = FakeAssistant.telling(Reports.allWork());
    private final Sitting sitting = new Sitting(assistant, () -> {
        throw new IOException("nobody practises here");
    });
    private final WizardModel model = sitting.model;

    @Test
    void aCleanTestNamesNoCause() {
        toResults();

        assertThat(model.busy().get()).isFalse();
        assertThat(model.results().diagnosis().found().get()).isEmpty();
    }

    @Test
    void causesAreLookedForBesideTheScreen() {
        assistant.naming(Diagnoses.expired());
        onTheTest();
        model.next();

        assertThat(model.results().diagnosis().running().get()).isTrue();
        assertThat(model.busy().get()).as("Cancel is of use").isTrue();
        sitting.finishWork();

        assertThat(model.results().diagnosis().found().get()).containsExactly(Diagnoses.expired());
        assertThat(model.busy().get()).isFalse();
    }

    @Test
    void backGivesUpTheSearch() {
        assistant.naming(Diagnoses.expired());
        onTheTest();
        model.next();
        model.back();
        sitting.finishWork();

        assertThat(model.page().get()).isEqualTo(Page.TEST);
        assertThat(model.busy().get()).isFalse();
        assertThat(model.results().diagnosis().found().get()).isEmpty();
    }

    @Test
    void closingGivesUpTheSearch() {
        assistant.naming(Diagnoses.expired());
        onTheTest();
        model.next();
        model.close();
        sitting.finishWork();

        assertThat(model.results().diagnosis().found().get()).isEmpty();
    }

    @Test
    void theChangeGoesIntoTheFormOfItsServerAndIsTested() {
        assistant.naming(Diagnoses.mended());
        toResults();

        model.repair(Diagnoses.mended().changes());
        sitting.finishWork();

        assertThat(model.page().get()).isEqualTo(Page.TEST);
        assertThat(imap().host().text().get()).isEqualTo("imap.example.jp");
        assertThat(imap().port().text().get()).isEqualTo("993");
        assertThat(imap().security().get()).isEqualTo(Security.TLS);
        assertThat(imap().from().get()).isEqualTo(Provenance.REPAIR);
        assertThat(assistant.probes).hasSize(2);
        assertThat(assistant.probes.getLast()).contains(Diagnoses.mended().change().orElseThrow().after())
                .extracting(ServerSettings::protocol).containsExactly(Protocol.values());
        assertThat(assistant.passwords).containsExactly("sakura-2026", "sakura-2026");
    }

    @Test
    void noSearchUndoesARepair() {
        toResults();
        model.repair(Diagnoses.mended().changes());
        sitting.finishWork();

        model.searchAgain();
        sitting.finishWork();

        assertThat(imap().host().text().get()).isEqualTo("imap.example.jp");
    }

    @Test
    void theCausesOfTheTestBeforeAreGone() {
        assistant.naming(Diagnoses.mended());
        toResults();
        model.repair(Diagnoses.mended().changes());
        sitting.finishWork();
        model.next();

        assertThat(model.results().diagnosis().found().get()).isEmpty();
    }

    private void onTheTest() {
        sitting.type("hanako@himawari.test", "sakura-2026");
        sitting.next();
        sitting.next();
    }

    private void toResults() {
        onTheTest();
        sitting.next();
    }

    private ServerForm imap() {
        return model.servers().forms().on(Protocol.IMAP);
    }
}
