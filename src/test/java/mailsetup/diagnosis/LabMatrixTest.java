package mailsetup.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import mailsetup.core.Message;
import mailsetup.core.text.Language;
import mailsetup.core.text.Messages;
import mailsetup.diagnosis.faults.Catalogue;
import mailsetup.practice.PracticeServer;
import mailsetup.practice.lab.Lab;
import mailsetup.practice.lab.LabFault;
import mailsetup.testkit.Beside;
import mailsetup.testkit.LabRuns;
import mailsetup.testkit.ReplayCheck;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fault of the lab, through the whole program: the first diagnosis must be the one that was played. */
@Beside
class LabMatrixTest {
    private static Map<String, LabRuns.Outcome> runs;

    @BeforeAll
    static void playAll() {
        runs = LabRuns.all();
    }

    static Stream<String> faults() {
        return Lab.all().stream().map(LabFault::fault);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void theFaultIsFirstInItsOwnRun(String fault) {
        var outcome = run(fault);
        var diagnoses = outcome.diagnoses();
        assertThat(diagnoses).extracting(Diagnosis::id).as(diagnoses + " of " + outcome.reports())
                .startsWith(fault);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void itsCardIsWholeInBothLanguages(String fault) {
        var outcome = run(fault);
        var diagnosis = outcome.diagnoses().getFirst();
        for (var language : Language.all()) {
            var messages = Messages.in(language);
            var card = DiagnosisTexts.card(diagnosis, outcome.reports()).stream()
                    .map(DiagnosisTexts.Line::whole);
            assertThat(Stream.concat(Stream.of(diagnosis.title(), diagnosis.cause(), diagnosis.remedy()), card)
                    .map((Message text) -> messages.text(text))).as(language.code())
                    .noneMatch(String::isBlank).noneMatch(text -> text.matches("(?s).*(\\[[a-z-]+\\.|[{}]).*"));
        }
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aReportOfItReplaysToTheSameCardsAndHidesThePerson(String fault) {
        var outcome = run(fault);
        ReplayCheck.of(Lab.find(fault).orElseThrow().scene().person(), outcome.reports(), outcome.examination());
    }

    @Test
    void everyFaultOfTheCatalogueIsPlayed() {
        assertThat(faults())
                .containsExactlyInAnyOrderElementsOf(
                        Catalogue.all().stream().map(check -> check.fault().id()).toList());
    }

    @Test
    void theDocumentShowsWhatWasMeasured() throws IOException {
        var wanted = new FaultsDoc(runs).wanted();
        if (FaultsDoc.isToBeWritten()) {
            FaultsDoc.write(wanted);
        }
        assertThat(FaultsDoc.present()).as("refresh it: mvn -Dfaults.write=true -Dtest=LabMatrixTest test")
                .isEqualTo(wanted);
    }

    @Test
    void aCleanRunYieldsNoDiagnosis() throws IOException {
        try (var server = PracticeServer.start()) {
            assertThat(LabRuns.play(server, server.tls()).diagnoses()).isEmpty();
            assertThat(LabRuns.play(server, server.startTls()).diagnoses()).isEmpty();
        }
    }

    private static LabRuns.Outcome run(String fault) {
        return Objects.requireNonNull(runs.get(fault));
    }
}
