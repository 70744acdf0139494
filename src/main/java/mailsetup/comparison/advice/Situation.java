package mailsetup.comparison.advice;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mailsetup.comparison.SameMailbox;
import mailsetup.core.Protocol;
import mailsetup.probe.Failure;
import mailsetup.probe.Finding;
import mailsetup.probe.FolderFacts;
import mailsetup.probe.ImapFacts;
import mailsetup.probe.PopFacts;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.Stage;

/** All that advice rests on. */
record Situation(List<ProbeReport> reports, Usage usage) {
    /** Folders whose mail nobody would miss. */
    private static final List<String> UNMISSED = List.of("\\trash", "\\junk", "\\drafts");

    Optional<ProbeReport> on(Protocol protocol) {
        return reports.stream().filter(report -> report.settings().protocol() == protocol).findFirst();
    }

    boolean works(Protocol protocol) {
        return on(protocol).filter(ProbeReport::works).isPresent();
    }

    /** There is no such server: no name, a closed door, or something else behind it. */
    boolean isNotThere(Protocol protocol) {
        return on(protocol).flatMap(ProbeReport::failed).filter(failed -> failed.stage().compareTo(Stage.GREET) <= 0)
                .filter(failed -> failed.failure() instanceof Failure.NameNotFound
                        || failed.failure() instanceof Failure.ConnectionRefused
                        || failed.failure() instanceof Failure.NotThisProtocol)
                .isPresent();
    }

    Optional<ImapFacts> imap() {
        return on(Protocol.IMAP).filter(ProbeReport::works).flatMap(report -> report.found(Finding.ImapMailbox.class))
                .map(Finding.ImapMailbox::facts);
    }

    Optional<PopFacts> pop() {
        return on(Protocol.POP3).filter(ProbeReport::works).flatMap(report -> report.found(Finding.PopMaildrop.class))
                .map(Finding.PopMaildrop::facts);
    }

    boolean mailboxesDiffer() {
        return imap().flatMap(seen -> pop().map(other -> SameMailbox.of(seen, other) == SameMailbox.NO)).orElse(false);
    }

    boolean yes(Question question) {
        return usage.to(question).yes();
    }

    /** Mail that POP would never show and somebody would miss. */
    long missed() {
        return imap().stream().flatMap(facts -> facts.details().folders().stream())
                .filter(folder -> !folder.isInbox() && !UNMISSED.contains(folder.use().toLowerCase(Locale.ROOT)))
                .map(FolderFacts::messages).mapToLong(count -> count.orElse(0)).sum();
    }

    /** Whether fetching the inbox would give back at least half of what is used. */
    boolean inboxFillsTheServer() {
        return imap().filter(facts -> facts.quotaUsed().isPresent() && facts.bytes().isPresent())
                .filter(facts -> facts.bytes().getAsLong() * 2 >= facts.quotaUsed().getAsLong()).isPresent();
    }

    boolean popLeavesMail() {
        return pop().map(PopFacts::leavesMail).orElse(false);
    }
}
