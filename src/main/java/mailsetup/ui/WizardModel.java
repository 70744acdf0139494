package mailsetup.ui;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import mailsetup.assistant.Assistant;
import mailsetup.core.EmailAddress;
import mailsetup.core.ledger.Ledger;
import mailsetup.core.network.NumericAddress;
import mailsetup.diagnosis.Change;
import mailsetup.discovery.Question;
import mailsetup.discovery.presets.PresetBook;
import mailsetup.handoff.setupfile.Reading;
import mailsetup.handoff.setupfile.SetupFile;
import mailsetup.practice.PracticeStarter;
import mailsetup.practice.lab.LabFault;
import mailsetup.probe.AcceptedCertificate;
import mailsetup.probe.Deadline;
import mailsetup.probe.Login;
import mailsetup.probe.ProbeReport;
import mailsetup.support.mailreport.MailReport;
import mailsetup.support.organisation.Organisation;
import mailsetup.ui.address.AddressModel;
import mailsetup.ui.address.Practice;
import mailsetup.ui.handover.HandoverModel;
import mailsetup.ui.handover.SetupFileModel;
import mailsetup.ui.kit.Jobs;
import mailsetup.ui.letter.LetterModel;
import mailsetup.ui.migration.MoveModel;
import mailsetup.ui.report.ReplayModel;
import mailsetup.ui.report.SaveModel;
import mailsetup.ui.results.ResultsModel;
import mailsetup.ui.servers.ServersModel;
import mailsetup.ui.test.TestModel;

/** One sitting at the wizard: the models of its pages, and Back, Next and Cancel. Closing it ends everything begun. */
public final class WizardModel implements AutoCloseable {
    private final Assistant assistant;
    private final AddressModel address;
    private final ServersModel servers;
    private final LetterModel letter;
    private final TestModel test;
    private final ResultsModel results;
    private final HandoverModel handover;
    private final MoveModel move;
    private final SetupFileModel setupFile = new SetupFileModel();
    private final SaveModel save;
    private final ReplayModel replay = new ReplayModel();
    private final Navigation navigation = new Navigation();
    private final BooleanBinding busy;
    private final List<AcceptedCertificate> accepted = new ArrayList<>();
    private Installation place = Installation.NONE;

    /** On the first page. */
    public WizardModel(Assistant assistant, PracticeStarter starter, PresetBook presets, Jobs jobs) {
        this.assistant = assistant;
        address = new AddressModel(new Practice(starter, jobs), presets, jobs);
        servers = new ServersModel(jobs);
        letter = new LetterModel(address, servers, jobs);
        test = new TestModel(jobs);
        results = new ResultsModel(jobs);
        handover = new HandoverModel(address::secret);
        move = new MoveModel(address, jobs, this::believing);
        save = new SaveModel(address::secret, NumericAddress::own);
        navigation.onClose(Page.SAVE, save::close);
        navigation.onClose(Page.REPLAY, replay::close);
        results.onAccept(this::accept);
        results.onMove(() -> open(Page.MOVE));
        busy = Bindings.createBooleanBinding(this::isBusy, address.practice().state(), servers.search(),
                test.running(), results.diagnosis().running(), results.choice().selfTest().running(), move.stage());
        address.practice().state().subscribe(now -> {
            if (now == Practice.State.OFF) {
                servers.endPractice();
            }
        });
    }

    /** Where the program runs; told before anything is shown. */
    public void at(Installation where) {
        place = where;
        results.at(where.organisation(), where.baselines());
        move.offering(where.organisation().controlHosts());
    }

    /** For whom it runs. */
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

    /** The page for a server that moves. */
    public MoveModel move() {
        return move;
    }

    /** A report on its way to the support desk. */
    public SaveModel save() {
        return save;
    }

    /** A report from somebody else. */
    public ReplayModel replay() {
        return replay;
    }

    /** What has left this computer. */
    public Ledger ledger() {
        return assistant.ledger();
    }

    /** Shows what has left this computer. */
    void openLedger() {
        open(Page.LEDGER);
    }

    /** Shows a report from somebody else, or why it cannot be read. */
    public void replay(mailsetup.support.mailreport.Reading reading) {
        replay.read(reading);
        open(Page.REPLAY);
    }

    /** Makes a report of the results, to be looked through before it is saved. */
    public void saveReport() {
        var outcome = results.outcome().get();
        outcome.address().ifPresent(own -> {
            save.begin(MailReport.now(own, outcome.reports(), results.diagnosis().examination(),
                    results.choice().selfTest().outcome().get()));
            open(Page.SAVE);
        });
    }

    /** Begins a training run with that fault, on the first page. */
    public void practise(LabFault fault) {
        cancel();
        navigation.go(Page.ADDRESS);
        address.practise(fault);
    }

    /** Ends the training run and leaves nothing of it. */
    public void endPractice() {
        cancel();
        address.endPractice();
        navigation.go(Page.ADDRESS);
    }

    /** The first page. */
    public AddressModel address() {
        return address;
    }

    /** The second page. */
    public ServersModel servers() {
        return servers;
    }

    /** The provider's letter, which fills the first two pages. */
    public LetterModel letter() {
        return letter;
    }

    /** The third page. */
    public TestModel test() {
        return test;
    }

    /** The fourth page. */
    public ResultsModel results() {
        return results;
    }

    /** The last page. */
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

    /** Ends what runs, forgets the password and goes to the first page: what comes next is for another account. */
    public void leave() {
        cancel();
        address.password().set("");
        move.forget();
        navigation.go(Page.ADDRESS);
    }

    /** Goes on without the setup file. */
    public void forgetSetupFile() {
        setupFile.forget();
        servers.forget();
    }

    /** Whether there is a page after this one. */
    public ObservableValue<Boolean> goesOn() {
        return Bindings.createBooleanBinding(() -> page().get().isStep() && page().get() != Page.HANDOVER
                && (page().get() != Page.RESULTS || results.receives()), page(), results.outcome());
    }

    /** The page on the screen. */
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
        switch (page().get()) {
            case ADDRESS -> address.judge();
            case SERVERS -> servers.forms().judge();
            default -> {
            }
        }
        page().get().next(state()).ifPresent(this::enter);
    }

    /** Goes back and ends what runs; everything typed stays. */
    public void back() {
        cancel();
        handover.withPassword().set(false);
        if (!navigation.close()) {
            page().get().previous().ifPresent(navigation::go);
        }
    }

    /** Ends what runs. */
    public void cancel() {
        if (address.practice().state().get() == Practice.State.STARTING) {
            address.practice().close();
        }
        servers.cancel();
        test.cancel();
        move.cancel();
        results.diagnosis().cancel();
        results.choice().selfTest().cancel();
    }

    /** Searches the servers once more; what was entered by hand stays. */
    public void searchAgain() {
        address.address().value().ifPresent(own -> servers.search(question(own), assistant));
    }

    /** Tests once more. */
    public void testAgain(boolean goOnAfterRefusal) {
        address.address().value().ifPresent(own -> test.start(believing(), servers.forms().settings(own),
                new Login(own, address.secret(), servers.forms().plainTextAllowed(), goOnAfterRefusal)));
    }

    /** Uses the changed settings in place of those that failed, and tests again. */
    public void repair(List<Change> changes) {
        cancel();
        address.address().value().ifPresent(own -> {
            changes.forEach(change -> servers.forms().on(change.after().protocol()).repair(change.after(), own));
            enter(Page.TEST);
        });
    }

    /** Lets these certificates of these servers pass until the program ends, and tests again. */
    private void accept(List<AcceptedCertificate> certificates) {
        accepted.addAll(certificates);
        enter(Page.TEST);
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
        var own = address.address().value();
        return new SetupState(address.ready(), own.filter(servers.forms()::ready).isPresent(),
                !test.reports().isEmpty(), results.receives());
    }

    private void enter(Page next) {
        navigation.go(next);
        var own = address.address().value().orElseThrow();
        switch (next) {
            case SERVERS -> find(own);
            case TEST -> testAgain(false);
            case RESULTS -> showResults(own);
            case HANDOVER -> handover.show(own, results.outcome().get().working().stream().map(ProbeReport::settings)
                    .toList(), LocalDate.now(ZoneId.systemDefault()), setupFile.file().get().filter(f -> f.isFor(own)));
            default -> {
            }
        }
    }

    private void showResults(EmailAddress own) {
        results.show(own, test.reports(), believing());
        if (address.practising().isEmpty()) {
            results.baseline().show(own, test.reports());
        }
        results.choice().selfTest().offer(believing(),
                results.outcome().get().working().stream().map(ProbeReport::settings).toList(),
                () -> new Login(own, address.secret(), servers.forms().plainTextAllowed(), false));
    }

    private void find(EmailAddress own) {
        var known = setupFile.candidates(own);
        address.practising().ifPresentOrElse(servers::practise, () -> {
            if (known.isEmpty()) {
                servers.find(question(own), assistant);
            } else {
                servers.take(known, own);
            }
        });
    }

    private Question question(EmailAddress own) {
        return new Question(own, address.asking().consent(), address.provider().answers(),
                Deadline.in(ServersModel.SEARCH));
    }

    /** The practice server's authority is believed for the practice account only. */
    private Assistant believing() {
        var here = address.practising()
                .map(server -> assistant.trusting(List.of(server.authority())).in(server.network())).orElse(assistant);
        return accepted.isEmpty() ? here : here.accepting(accepted);
    }

    private boolean isBusy() {
        return address.practice().state().get() == Practice.State.STARTING
                || servers.search().get() == ServersModel.Search.RUNNING || test.running().get()
                || move.stage().get().isPresent() || results.diagnosis().running().get()
                || results.choice().selfTest().running().get();
    }
}
