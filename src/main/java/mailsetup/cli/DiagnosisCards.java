package mailsetup.cli;

import java.util.List;
import java.util.Optional;
import mailsetup.core.Message;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.DiagnosisTexts;
import mailsetup.probe.ProbeReport;

/** What is wrong and what to do, one card for each cause; nothing when nothing is wrong. Each says whom to call. */
record DiagnosisCards(Paper paper, Optional<Message> helpLine) {
    void print(List<Diagnosis> diagnoses, List<ProbeReport> reports) {
        if (!diagnoses.isEmpty()) {
            paper.heading(Message.of("diagnosis.heading"));
        }
        diagnoses.forEach(diagnosis -> card(diagnosis, reports));
    }

    private void card(Diagnosis diagnosis, List<ProbeReport> reports) {
        paper.hanging(paper.marks().failed() + " ", paper.text(DiagnosisTexts.title(diagnosis)));
        paper.labelled(DiagnosisTexts.card(diagnosis, reports).stream()
                .map(line -> new Paper.Label(line.label().key(), line.text())).toList());
        helpLine.ifPresent(line -> paper.hanging("  ", paper.text(line)));
        paper.blank();
    }
}
