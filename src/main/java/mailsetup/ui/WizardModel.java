package mailsetup.ui;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import mailsetup.assistant.Assistant;
import mailsetup.core.ledger.Ledger;
import mailsetup.core.network.NumericAddress;
import mailsetup.discovery.presets.PresetBook;
import mailsetup.handoff.setupfile.Reading;
import mailsetup.handoff.setupfile.SetupFile;
import mailsetup.practice.PracticeStarter;
import mailsetup.practice.lab.LabFault;
import mailsetup.support.code.ShortCode;
import mailsetup.support.guide.Help;
import mailsetup.support.mailreport.MailReport;
import mailsetup.support.organisation.HelpDesk;
import mailsetup.support.organisation.Organisation;
import mailsetup.ui.address.AddressModel;
import mailsetup.ui.address.Practice;
import mailsetup.ui.check.CheckModel;
import mailsetup.ui.handover.HandoverModel;
import mailsetup.ui.handover.SetupFileModel;
import mailsetup.ui.kit.Jobs;
import mailsetup.ui.letter.LetterModel;
import mailsetup.ui.migration.MoveModel;
import mailsetup.ui.report.ReplayModel;
import mailsetup.ui.report.SaveModel;
import mailsetup.ui.results.ResultsModel;
import mailsetup.ui.servers.ServersModel;
import mailsetup.ui.support.SupportModel;
import mailsetup.ui.test.TestModel;

/** One sitting at the wizard: the models of its pages, and Back, Next and Cancel. Closing it ends everything begun. */
public final class WizardModel implements AutoCloseable {
    private final Assistant assistant;
    private final AddressModel address;
    private final LetterModel letter;
    private final CheckModel check;
    private final HandoverModel handover;
    private final MoveModel move;
    private final SetupFileModel setupFile = new SetupFileModel();
    private final SaveModel save;
    private final ReplayModel replay = new ReplayModel();
    private final SupportModel support = new SupportModel();
    private final Navigation navigation = new Navigation();
    private final Arrivals arrivals;
    private final BooleanBinding busy;
    private Installation place = Installation.NONE;

    /** On the first page. */
    public WizardModel(Assistant assistant, PracticeStarter starter, PresetBook presets, Jobs jobs) {
        this.assistant = assistant;
        arrivals = new Arrivals(this, jobs);
        address = new AddressModel(new Practice(starter, jobs), presets, jobs);
        check = new CheckModel(assistant, address, setupFile, jobs);
        letter = new LetterModel(address, check.servers(), jobs);
        handover = new HandoverModel(address::secret, jobs);
        handover.drawing(protocol -> results().choice().drawings(protocol));
        handover.supported(() -> organisation().desk().map(HelpDesk::telephone).orElse(""), this::supportCode);
        move = new MoveModel(address, jobs, check::believing);
        save = new SaveModel(address::secret, NumericAddress::own);
        letter.taken().subscribe(taken -> {
            if (!taken.isEmpty()) {
                letter.formerIncoming().ifPresent(old -> move.know(old, letter.incoming()));
            }
        });
        navigation.onClose(Page.SAVE, save::close);
        navigation.onClose(Page.REPLAY, replay::close);
        busy = Bindings.createBooleanBinding(this::isBusy, address.practice().state(), servers().search(),
                check.browserWay().model().stand(), test().running(), results().diagnosis().running(),
                results().choice().selfTest().running(),
                move.stage());
        address.practice().state().subscribe(now -> {
            if (now == Practice.State.OFF) {
                servers().endPractice();
            }
        });
    }

    private String supportCode() {
        return Optional.ofNullable(results().outcome().get())
                .map(outcome -> ShortCode.of(outcome.reports(), results().diagnosis().found().get()).text()).orElse("");
    }

    /** Where the program runs; told before anything is shown. */
    public void at(Installation where) {
        place = where;
        results().at(where.organisation(), where.baselines());
        results().choice().at(where.free());
        handover.at(where.programs());
        move.offering(where.organisation().controlHosts());
    }

    Installation place() {
        return place;
    }

    public Organisation organisation() {
        return place.organisation();
    }

    /** On the first page, with work beside the screen and its outcome on it. */
    public static WizardModel onScreen(Assistant assistant, PracticeStarter starter, PresetBook presets) {
        return new WizardModel(assistant, starter, presets, new Jobs(Thread::startVirtualThread, Platform::runLater));
    }

    /** Opens a page over the step. */
    public void open(Page page) {
        navigation.open(page);
    }

    public MoveModel move() {
        return move;
    }

    public SaveModel save() {
        return save;
    }

    public SupportModel support() {
        return support;
    }

    public ReplayModel replay() {
        return replay;
    }

    public Ledger ledger() {
        return assistant.ledger();
    }

    Arrivals arrivals() {
        return arrivals;
    }

    /** Shows a report from somebody else, or why it cannot be read. */
    public void replay(mailsetup.support.mailreport.Reading reading) {
        replay.read(reading);
        open(Page.REPLAY);
    }

    /** Makes a report of the results, to be looked through before it is saved. */
    public void saveReport() {
        var outcome = results().outcome().get();
        outcome.address().ifPresent(own -> {
            save.begin(MailReport.now(own, outcome.reports(), results().diagnosis().examination(),
                    results().choice().selfTest().outcome().get()));
            open(Page.SAVE);
        });
    }

    /** Begins a training run with that fault, on the first page. */
    public void practise(LabFault fault) {
        restart();
        address.practise(fault);
    }

    /** Ends the training run and leaves nothing of it. */
    public void endPractice() {
        cancel();
        address.endPractice();
        navigation.go(Page.ADDRESS);
    }

    public AddressModel address() {
        return address;
    }

    public CheckModel check() {
        return check;
    }

    public ServersModel servers() {
        return check.servers();
    }

    public LetterModel letter() {
        return letter;
    }

    public TestModel test() {
        return check.test();
    }

    public ResultsModel results() {
        return check.results();
    }

    public HandoverModel handover() {
        return handover;
    }

    /** The setup file the program was opened with. */
    public SetupFileModel setupFile() {
        return setupFile;
    }

    /** Fills in what a setup file says; the person sees it and types the password. */
    public void open(Reading reading) {
        setupFile.open(reading);
        setupFile.file().get().flatMap(SetupFile::address).ifPresent(own -> address.address().fill(own.toString()));
    }

    /** Ends what runs and goes to the first page; everything typed stays. */
    void restart() {
        cancel();
        navigation.go(Page.ADDRESS);
    }

    /** Ends what runs, forgets the password and goes to the first page: what comes next is for another account. */
    public void leave() {
        restart();
        address.password().set("");
        address.withoutPassword().set(false);
        move.forget();
    }

    /** Goes on without the setup file. */
    public void forgetSetupFile() {
        setupFile.forget();
        servers().forget();
    }

    public ObjectBinding<Page> page() {
        return navigation.shown();
    }

    /** The step that is on the screen or below what is. */
    ReadOnlyObjectProperty<Page> step() {
        return navigation.step();
    }

    /** Whether something runs that Cancel would end. */
    public BooleanBinding busy() {
        return busy;
    }

    /** Goes on if nothing is missing; otherwise the fields say what is. */
    public void next() {
        if (busy.get() || !page().get().isStep()) {
            return;
        }
        var follows = page().get().next(state());
        switch (page().get()) {
            case ADDRESS -> address.judge();
            case CHECK -> check.next();
            case USE -> open(Page.DONE);
            default -> {
            }
        }
        follows.ifPresent(this::enter);
    }

    /** Goes to where a password is typed. */
    void typePassword() {
        address.withoutPassword().set(false);
        revisit(Page.ADDRESS);
    }

    /** What explains what is on the screen. */
    Help help() {
        return page().get() != Page.CHECK ? page().get().help() : switch (check.phase().get()) {
            case SERVERS -> Help.SERVERS;
            case SIGN_IN -> Help.SIGN_IN;
            case TEST -> Help.TEST;
            case VERDICT -> Help.RESULTS;
        };
    }

    /** Goes to a step where one has been already. */
    void revisit(Page step) {
        if (!busy.get() && step.compareTo(step().get()) < 0) {
            handover.withPassword().set(false);
            navigation.go(step);
        }
    }

    /** Goes back and ends what runs; everything typed stays. */
    public void back() {
        cancel();
        handover.withPassword().set(false);
        if (!navigation.close() && !(page().get() == Page.CHECK && check.back())) {
            page().get().previous().ifPresent(navigation::go);
        }
    }

    /** Ends what runs. */
    public void cancel() {
        if (address.practice().state().get() == Practice.State.STARTING) {
            address.practice().close();
        }
        check.cancel();
        move.cancel();
    }

    @Override
    public void close() {
        cancel();
        move.close();
        letter.close();
        address.practice().close();
        address.password().set("");
    }

    private SetupState state() {
        return new SetupState(address.ready() && knowsServers(), check.receives());
    }

    /** Whether no answer is wanted for the servers, or they were brought along. */
    private boolean knowsServers() {
        return address.provider().settled() || !letter.taken().get().isEmpty()
                || address.address().value().filter(own -> !setupFile.candidates(own).isEmpty()).isPresent();
    }

    private void enter(Page next) {
        navigation.go(next);
        var own = address.address().value().orElseThrow();
        switch (next) {
            case CHECK -> check.begin(own);
            case USE -> {
                check.advised().ifPresent(handover.preferred()::set);
                handover.show(own, check.working(), LocalDate.now(ZoneId.systemDefault()),
                        setupFile.file().get().filter(f -> f.isFor(own)), check.browserWay().settings());
            }
            default -> {
            }
        }
    }

    private boolean isBusy() {
        return address.practice().state().get() == Practice.State.STARTING
                || servers().search().get() == ServersModel.Search.RUNNING || test().running().get()
                || check.browserWay().model().running().getValue()
                || move.stage().get().isPresent() || results().diagnosis().running().get()
                || results().choice().selfTest().running().get();
    }
}
