package mailsetup.comparison.advice;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import mailsetup.comparison.SameMailbox;
import mailsetup.core.Protocol;
import mailsetup.probe.Failure;
import mailsetup.probe.Finding;
import mailsetup.probe.ImapFacts;
import mailsetup.probe.PopFacts;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.Stage;

/**
 * All that advice rests on.
 *
 * @param now the month from which is reckoned when the room ends
 */
record Situation(List<ProbeReport> reports, Usage usage, YearMonth now) {
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
        return same(SameMailbox.NO);
    }

    boolean yes(Question question) {
        return usage.to(question).yes();
    }

    /** Mail that POP would never show and somebody would miss. */
    long missed() {
        return imap().map(facts -> facts.outside().missed()).orElse(0L);
    }

    /** Whether POP shows all mail in place of the inbox. */
    boolean popShowsAll() {
        return same(SameMailbox.MORE);
    }

    private boolean same(SameMailbox how) {
        return imap().flatMap(seen -> pop().map(other -> SameMailbox.of(seen, other) == how)).orElse(false);
    }

    /** Whether fetching the inbox would give back at least half of what is used. */
    boolean inboxFillsTheServer() {
        return imap().filter(facts -> facts.quotaUsed().isPresent() && facts.bytes().isPresent())
                .filter(facts -> facts.bytes().getAsLong() * 2 >= facts.quotaUsed().getAsLong()).isPresent();
    }

    /** Whether the whole inbox would not fit on this computer, as far as is known. */
    boolean lacksRoom() {
        return new Figures(this).fits().stream().anyMatch(times -> times < 1);
    }

    boolean littleRoom() {
        return yes(Question.ROOM) || lacksRoom();
    }

    boolean popLeavesMail() {
        return pop().map(PopFacts::leavesMail).orElse(false);
    }
}
