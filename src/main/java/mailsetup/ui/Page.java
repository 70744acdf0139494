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
import mailsetup.ui.results.ResultsView;
import mailsetup.ui.servers.ServersView;
import mailsetup.ui.test.TestView;

/**
 * What can stand between the head and the foot of the window: the steps of the way in their order, then what is opened
 * over them. A new one is its model, its view, its texts and one line here.
 */
public enum Page {
    /** Who is the mail for? */
    ADDRESS(Help.ADDRESS, "wizard.step.address", AddressPage::of),
    /** Which servers? */
    SERVERS(Help.SERVERS, "wizard.step.servers",
            w -> new ServersView(w.model().servers(), w.model()::searchAgain, w.ui())),
    /** The live test. */
    TEST(Help.TEST, "wizard.step.test", w -> new TestView(w.model().test(), () -> w.model().testAgain(false),
            () -> w.model().testAgain(true), w.ui())),
    /** What came of it, and IMAP against POP. */
    RESULTS(Help.RESULTS, "wizard.step.results", w -> new ResultsView(w.model().results(), w.model()::repair,
            w.outside().clipboard(), Optional.of(new ResultsView.Further(w.model()::saveReport,
                    w.model()::openLedger)),
            w.ui())),
    /** Into the mail program. */
    HANDOVER(Help.HANDOVER, "wizard.step.handover",
            w -> new HandoverView(w.model().handover(), w.outside(), w.ui())),
    /** The list of faults to practise with. */
    FAULTS(Help.LAB, "lab.heading", w -> new LabView(w.model()::practise, w.ui())),
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
    private final Function<Workplace, Region> view;

    Page(Help help, String name, Function<Workplace, Region> view) {
        this.help = help;
        this.name = name;
        this.view = view;
    }

    /** What explains it. */
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
        return compareTo(HANDOVER) <= 0;
    }

    /** The steps in their order. */
    public static List<Page> steps() {
        return Stream.of(values()).filter(Page::isStep).toList();
    }

    /** The step that follows; empty while something is missing, and on the last one. */
    public Optional<Page> next(SetupState state) {
        return switch (this) {
            case ADDRESS -> state.addressReady() ? Optional.of(SERVERS) : Optional.empty();
            case SERVERS -> state.addressReady() && state.serversReady() ? Optional.of(TEST) : Optional.empty();
            case TEST -> state.tested() ? Optional.of(RESULTS) : Optional.empty();
            case RESULTS -> state.receives() ? Optional.of(HANDOVER) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** The step before; empty on the first. */
    public Optional<Page> previous() {
        return isStep() && this != ADDRESS ? Optional.of(values()[ordinal() - 1]) : Optional.empty();
    }

    /** How message keys spell it. */
    String word() {
        return Keyword.of(this);
    }
}
