package mailsetup.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.layout.Region;
import mailsetup.core.Keyword;
import mailsetup.core.Message;
import mailsetup.support.guide.Help;
import mailsetup.ui.handover.HandoverView;
import mailsetup.ui.lab.LabView;
import mailsetup.ui.ledger.LedgerView;
import mailsetup.ui.migration.MoveView;
import mailsetup.ui.report.ReplayView;
import mailsetup.ui.report.SaveView;
import mailsetup.ui.support.SupportView;

/**
 * What can stand between the head and the foot of the window: the steps of the way in their order, then what is opened
 * over them. A new one is its model, its view, its texts and one line here.
 */
public enum Page {
    /** Who is the mail for? */
    ADDRESS(Help.ADDRESS, "wizard.step.address", AddressPage::of),
    /** Which servers, do they work, and IMAP or POP? */
    CHECK(Help.RESULTS, "wizard.step.check", CheckPage::of),
    /** Into the mail program. */
    USE(Help.HANDOVER, "wizard.step.use", w -> new HandoverView(w.model().handover(), w.outside(), w.ui())),
    /** What is left to do when the mail program is set up. */
    DONE(Help.HANDOVER, "wizard.done.heading", w -> new DoneView(w.ui())),
    /** The list of faults to practise with. */
    FAULTS(Help.LAB, "lab.heading", w -> new LabView(w.model()::practise, w.ui())),
    /** A code, an error message or a report, and what to say to it. */
    SUPPORT(Help.SCRIPT, "support.page.heading",
            w -> new SupportView(w.model().support(), w.incoming()::chooseReport, w.ui())),
    /** The mail server has moved or will move. */
    MOVE(Help.MOVE, "migration.ui.heading",
            w -> new MoveView(w.model().move(), w.outside().clipboard(), w.outside().chooser(), w.ui())),
    /** A report before it is saved. */
    SAVE(Help.REPORT, "mailreport.heading",
            w -> new SaveView(w.model().save(), w.outside().chooser(), w.model()::back, w.ui())),
    /** A report from somebody else. */
    REPLAY(Help.REPORT, "mailreport.title",
            w -> new ReplayView(w.model().replay(), w.outside().clipboard(), w.ui())),
    /** What has left this computer. */
    LEDGER(Help.LEDGER, "ledger.heading",
            w -> new LedgerView(w.model().ledger(), w.outside().clipboard(), w.ui()));

    private final Help help;
    private final String name;
    /** Without state of its own, which the checker cannot know. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Function<Workplace, Region> view;

    Page(Help help, String name, Function<Workplace, Region> view) {
        this.help = help;
        this.name = name;
        this.view = view;
    }

    Help help() {
        return help;
    }

    /** What is on the screen then, for those who hear it. */
    Message title() {
        return Message.of(name);
    }

    /** Its content. */
    Region view(Workplace at) {
        return view.apply(at);
    }

    /** Whether it is a step of the way; everything else stands over one. */
    boolean isStep() {
        return compareTo(USE) <= 0;
    }

    /** The steps in their order. */
    public static List<Page> steps() {
        return Stream.of(values()).filter(Page::isStep).toList();
    }

    /** The step that follows; empty while something is missing, and on the last one. */
    public Optional<Page> next(SetupState state) {
        return switch (this) {
            case ADDRESS -> state.addressReady() ? Optional.of(CHECK) : Optional.empty();
            case CHECK -> state.receives() ? Optional.of(USE) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** The step before; empty on the first. */
    public Optional<Page> previous() {
        return isStep() && this != ADDRESS ? Optional.of(steps().get(steps().indexOf(this) - 1)) : Optional.empty();
    }

    /** How message keys spell it. */
    String word() {
        return Keyword.of(this);
    }
}
