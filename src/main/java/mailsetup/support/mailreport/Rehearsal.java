package mailsetup.support.mailreport;

import java.util.List;
import mailsetup.comparison.Comparison;
import mailsetup.comparison.advice.Adviser;
import mailsetup.comparison.advice.Usage;
import mailsetup.core.text.Language;
import mailsetup.core.text.Messages;
import mailsetup.diagnosis.DiagnosisTexts;

/** Says everything of a report once before anybody sees it: sizes and words that no test ever came to may not fit our sentences. */
final class Rehearsal {
    private static final List<Messages> LANGUAGES = Language.all().stream().map(Messages::in).toList();

    private Rehearsal() {}

    /**
     * Goes through the report.
     *
     * @throws RuntimeException when it cannot be shown
     */
    static void of(MailReport report) {
        for (var messages : LANGUAGES) {
            Contents.of(report).stream().flatMap(section -> section.lines().stream()).forEach(messages::text);
            report.examination().causes().forEach(cause -> DiagnosisTexts.card(cause, report.servers())
                    .forEach(line -> messages.text(line.whole())));
            Comparison.of(report.servers()).rows().forEach(row -> messages.text(row.title()));
            Adviser.advise(report.servers(), Usage.unknown()).headline();
        }
    }
}
