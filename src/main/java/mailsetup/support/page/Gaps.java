package mailsetup.support.page;

import java.util.List;
import mailsetup.core.Keyword;
import mailsetup.core.Message;
import mailsetup.core.Protocol;
import mailsetup.probe.Finding;
import mailsetup.probe.Gap;
import mailsetup.probe.ProbeReport;

/** What could not be measured of the mailboxes, and why. */
final class Gaps {
    private Gaps() {}

    static List<Message> of(List<ProbeReport> reports) {
        return reports.stream().flatMap(report -> gaps(report).stream()
                .map(gap -> line(report.settings().protocol(), gap))).toList();
    }

    private static List<Gap> gaps(ProbeReport report) {
        return report.found(Finding.ImapMailbox.class).map(found -> found.facts().details().gaps())
                .or(() -> report.found(Finding.PopMaildrop.class).map(found -> found.facts().details().gaps()))
                .orElse(List.of());
    }

    private static Message line(Protocol protocol, Gap gap) {
        return Message.of("advice.gap", protocol, Message.of("advice.gap.fact." + Keyword.of(gap.fact())),
                Message.of("advice.gap.why." + Keyword.of(gap.why())));
    }
}
