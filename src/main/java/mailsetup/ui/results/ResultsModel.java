package mailsetup.ui.results;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import mailsetup.assistant.Assistant;
import mailsetup.comparison.Comparison;
import mailsetup.core.EmailAddress;
import mailsetup.core.Message;
import mailsetup.core.Protocol;
import mailsetup.diagnosis.DiagnosisTexts;
import mailsetup.diagnosis.Examination;
import mailsetup.diagnosis.Named;
import mailsetup.probe.ProbeReport;
import mailsetup.support.baseline.file.BaselineStore;
import mailsetup.support.organisation.Organisation;
import mailsetup.ui.comparison.ChoiceModel;
import mailsetup.ui.kit.Jobs;

/** What the last test came to. */
public final class ResultsModel {
    /**
     * One test's outcome.
     *
     * @param reports of the servers that were tested, in the order IMAP, POP, SMTP
     */
    public record Outcome(Optional<EmailAddress> address, List<ProbeReport> reports, Comparison comparison) {
        public Outcome {
            reports = List.copyOf(reports);
        }

        /** The report on that protocol, if it was tested. */
        public Optional<ProbeReport> on(Protocol protocol) {
            return reports.stream().filter(report -> report.settings().protocol() == protocol).findFirst();
        }

        /** How many of the servers work, in one sentence, where not every one does. */
        Message shortfall() {
            int working = working().size();
            return Message.of(working == 0 ? "wizard.results.none" : "wizard.results.some", working, reports.size());
        }

        /** The reports of servers that work. */
        public List<ProbeReport> working() {
            return reports.stream().filter(ProbeReport::works).toList();
        }
    }

    private final DiagnosisModel diagnosis;
    private final ChoiceModel choice;
    private final BaselineModel baseline;
    private Optional<Message> helpLine = Optional.empty();
    private final ReadOnlyObjectWrapper<Outcome> outcome = new ReadOnlyObjectWrapper<>(
            new Outcome(Optional.empty(), List.of(), Comparison.of(List.of())));

    /** Nothing tested yet. */
    public ResultsModel(Jobs jobs) {
        diagnosis = new DiagnosisModel(jobs);
        choice = new ChoiceModel(jobs);
        baseline = new BaselineModel(jobs);
    }

    /** For whose people, and where what worked is remembered. */
    public void at(Organisation organisation, Optional<BaselineStore> baselines) {
        helpLine = organisation.helpLine();
        diagnosis.offering(organisation.controlHosts());
        baseline.in(baselines);
    }

    Optional<Message> helpLine() {
        return helpLine;
    }

    public BaselineModel baseline() {
        return baseline;
    }

    public ChoiceModel choice() {
        return choice;
    }

    public DiagnosisModel diagnosis() {
        return diagnosis;
    }

    /** Whether a receiving server works, so that there is something to hand over. */
    public boolean receives() {
        return outcome.get().working().stream().anyMatch(report -> report.settings().protocol().receives());
    }

    /** The verdict in one sentence, for those who hear it. */
    public Message said() {
        return allWork() ? VerdictHero.sentence(choice.advice().get()) : wrong();
    }

    /** What is wrong, as far as it is known. */
    Message wrong() {
        return diagnosis.found().get().stream().findFirst().map(DiagnosisTexts::title)
                .orElseGet(outcome.get()::shortfall);
    }

    /** Whether every tested server works. */
    public boolean allWork() {
        return outcome.get().working().size() == outcome.get().reports().size();
    }

    public ReadOnlyObjectProperty<Outcome> outcome() {
        return outcome.getReadOnlyProperty();
    }

    /** Shows what was seen on another computer: nothing is searched for, and nothing can be changed. */
    public void replay(EmailAddress address, List<ProbeReport> reports, Examination examination) {
        show(address, reports);
        diagnosis.replay(examination);
    }

    /** Shows another test's outcome, and has the assistant search for causes. */
    public void show(EmailAddress address, List<ProbeReport> reports, Named named, Assistant assistant) {
        show(address, reports);
        diagnosis.start(assistant, address, reports, named);
    }

    private void show(EmailAddress address, List<ProbeReport> reports) {
        // Whoever follows the outcome reads the other two.
        choice.show(address, reports);
        baseline.clear();
        outcome.set(new Outcome(Optional.of(address), reports, Comparison.of(reports)));
    }
}
