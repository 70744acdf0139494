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
import mailsetup.ui.check.CheckModel;
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
        model.back();
        sitting.finishWork();

        assertThat(model.check().phase().get()).isEqualTo(CheckModel.Phase.SERVERS);
        assertThat(model.busy().get()).isFalse();
        assertThat(model.results().diagnosis().found().get()).isEmpty();
    }

    @Test
    void closingGivesUpTheSearch() {
        assistant.naming(Diagnoses.expired());
        onTheTest();
        model.close();
        sitting.finishWork();

        assertThat(model.results().diagnosis().found().get()).isEmpty();
    }

    @Test
    void theChangeGoesIntoTheFormOfItsServerAndIsTested() {
        assistant.naming(Diagnoses.mended());
        toResults();

        model.check().repair(Diagnoses.mended().changes());
        sitting.finishWork();

        assertThat(model.check().phase().get()).isEqualTo(CheckModel.Phase.VERDICT);
        assertThat(imap().host().text().get()).isEqualTo("imap.example.jp");
        assertThat(imap().port().text().get()).isEqualTo("993");
        assertThat(imap().security().get()).isEqualTo(Security.TLS);
        assertThat(imap().from().get()).as("the host is the same, and so is the way by which it was learnt")
                .isEqualTo(Provenance.GUESS);
        assertThat(assistant.probes).hasSize(2);
        assertThat(assistant.probes.getLast()).contains(Diagnoses.mended().changes().getFirst().after())
                .extracting(ServerSettings::protocol).containsExactly(Protocol.values());
        assertThat(assistant.passwords).containsExactly("sakura-2026", "sakura-2026");
    }

    @Test
    void noSearchUndoesARepair() {
        toResults();
        model.check().repair(Diagnoses.mended().changes());
        sitting.finishWork();

        model.check().searchAgain();
        sitting.finishWork();

        assertThat(imap().host().text().get()).isEqualTo("imap.example.jp");
    }

    @Test
    void theCausesOfTheTestBeforeAreGone() {
        assistant.naming(Diagnoses.mended());
        toResults();
        model.check().repair(Diagnoses.mended().changes());
        sitting.finishOne();

        assertThat(model.results().diagnosis().running().get()).isTrue();

        assertThat(model.results().diagnosis().found().get()).isEmpty();
    }

    @Test
    void aChangeThatLeadsToAnotherOwnerIsAskedAboutBeforeThePasswordGoesThere() {
        assistant.naming(Diagnoses.mended());
        onTheTest("hanako@himawari.test");
        sitting.finishWork();

        model.check().repair(Diagnoses.mended().changes());
        sitting.finishWork();

        var asked = model.servers().forms().outside();
        assertThat(model.check().phase().get()).isEqualTo(CheckModel.Phase.SERVERS);
        assertThat(asked.missed().get()).isTrue();
        assertThat(asked.asked().getValue()).extracting(one -> one.host().ascii()).containsExactly("imap.example.jp");
        model.check().next();
        assertThat(assistant.passwords).as("the first test alone").hasSize(1);

        asked.agreed().set(true);
        model.check().next();
        sitting.finishWork();
        assertThat(assistant.probes.getLast()).contains(Diagnoses.mended().changes().getFirst().after());
    }

    /** The test is over, and the search for causes has just begun. */
    private void onTheTest() {
        onTheTest("hanako@example.jp");
    }

    private void onTheTest(String address) {
        sitting.type(address, "sakura-2026");
        sitting.next();
        model.next();
        sitting.finishOne();
    }

    private void toResults() {
        onTheTest();
        sitting.finishWork();
    }

    private ServerForm imap() {
        return model.servers().forms().on(Protocol.IMAP);
    }
}
