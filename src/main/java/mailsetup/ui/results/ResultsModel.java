package mailsetup.ui.results;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import mailsetup.assistant.Assistant;
import mailsetup.comparison.Comparison;
import mailsetup.core.EmailAddress;
import mailsetup.core.Message;
import mailsetup.core.Protocol;
import mailsetup.probe.AcceptedCertificate;
import mailsetup.probe.ProbeReport;
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
        /** Copies the list. */
        public Outcome {
            reports = List.copyOf(reports);
        }

        /** The report on that protocol, if it was tested. */
        public Optional<ProbeReport> on(Protocol protocol) {
            return reports.stream().filter(report -> report.settings().protocol() == protocol).findFirst();
        }

        /** How many of the servers work, in one sentence. */
        public Message summary() {
            int working = working().size();
            var key = working == reports.size()
                    ? "wizard.results.all"
                    : working == 0 ? "wizard.results.none" : "wizard.results.some";
            return Message.of(key, working, reports.size());
        }

        /** The reports of servers that work. */
        public List<ProbeReport> working() {
            return reports.stream().filter(ProbeReport::works).toList();
        }
    }

    private final DiagnosisModel diagnosis;
    private final ChoiceModel choice;
    private Consumer<List<AcceptedCertificate>> accept = _ -> {};
    private final ReadOnlyObjectWrapper<Outcome> outcome = new ReadOnlyObjectWrapper<>(
            new Outcome(Optional.empty(), List.of(), Comparison.of(List.of())));

    /** Nothing tested yet. */
    public ResultsModel(Jobs jobs) {
        diagnosis = new DiagnosisModel(jobs);
        choice = new ChoiceModel(jobs);
    }

    /** IMAP or POP, and the advice. */
    public ChoiceModel choice() {
        return choice;
    }

    /** Whom to tell that a person has accepted certificates. */
    public void onAccept(Consumer<List<AcceptedCertificate>> listener) {
        accept = listener;
    }

    /** A person has compared the fingerprint of these certificates. */
    void accept(List<AcceptedCertificate> certificates) {
        accept.accept(certificates);
    }

    /** The causes of what went wrong. */
    public DiagnosisModel diagnosis() {
        return diagnosis;
    }

    /** Whether a receiving server works, so that there is something to hand over. */
    public boolean receives() {
        return outcome.get().working().stream().anyMatch(report -> report.settings().protocol().receives());
    }

    /** The outcome to show. */
    public ReadOnlyObjectProperty<Outcome> outcome() {
        return outcome.getReadOnlyProperty();
    }

    /** Shows another test's outcome, and has the assistant search for causes. */
    public void show(EmailAddress address, List<ProbeReport> reports, Assistant assistant) {
        outcome.set(new Outcome(Optional.of(address), reports, Comparison.of(reports)));
        choice.show(address, reports);
        diagnosis.start(assistant, address, reports);
    }
}
