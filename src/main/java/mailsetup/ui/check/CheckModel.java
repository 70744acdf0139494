package mailsetup.ui.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import mailsetup.assistant.Assistant;
import mailsetup.core.EmailAddress;
import mailsetup.core.Protocol;
import mailsetup.core.ServerSettings;
import mailsetup.diagnosis.Change;
import mailsetup.discovery.Question;
import mailsetup.probe.AcceptedCertificate;
import mailsetup.probe.Deadline;
import mailsetup.probe.Failure;
import mailsetup.probe.Login;
import mailsetup.probe.ProbeReport;
import mailsetup.signin.SignInQuestion;
import mailsetup.ui.address.AddressModel;
import mailsetup.ui.handover.SetupFileModel;
import mailsetup.ui.kit.Jobs;
import mailsetup.ui.results.ResultsModel;
import mailsetup.ui.servers.ServersModel;
import mailsetup.ui.servers.UserStyle;
import mailsetup.ui.signin.BrowserWay;
import mailsetup.ui.test.TestModel;

/** The one page from the search to the verdict: the servers, their test, and what came of it. */
public final class CheckModel {
    /** What stands on the page. */
    public enum Phase {
        /** The servers, seen and agreed to before the password goes anywhere. */
        SERVERS,
        /** The person signs in at the provider's own page. */
        SIGN_IN,
        /** The test, or what it had come to when it was stopped. */
        TEST,
        /** What came of it. */
        VERDICT
    }

    private final Assistant assistant;
    private final Jobs jobs;
    private final AddressModel address;
    private final SetupFileModel setupFile;
    private final ServersModel servers;
    private final TestModel test;
    private final ResultsModel results;
    private final BrowserWay browserWay;
    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.SERVERS);
    private final List<AcceptedCertificate> accepted = new ArrayList<>();

    /** Nothing searched for yet. */
    public CheckModel(Assistant assistant, AddressModel address, SetupFileModel setupFile, Jobs jobs) {
        this.assistant = assistant;
        this.jobs = jobs;
        this.address = address;
        this.setupFile = setupFile;
        servers = new ServersModel(jobs);
        test = new TestModel(jobs);
        results = new ResultsModel(jobs);
        browserWay = new BrowserWay(address, servers, this::believing, jobs);
        browserWay.model().onSignedIn(this::testSignedIn);
        servers.forms().outside().asked().subscribe((before, now) -> hear(before.isEmpty() && !now.isEmpty()));
        test.onFinish(() -> address.address().value().ifPresent(this::judge));
    }

    public ServersModel servers() {
        return servers;
    }

    public TestModel test() {
        return test;
    }

    public ResultsModel results() {
        return results;
    }

    /** The way in without a password. */
    public BrowserWay browserWay() {
        return browserWay;
    }

    public ReadOnlyObjectProperty<Phase> phase() {
        return phase.getReadOnlyProperty();
    }

    /** Whether the verdict stands there, and mail can be received. */
    public boolean receives() {
        return phase.get() == Phase.VERDICT && results.receives();
    }

    /** Whether what stands there has a button of its own that is what it is about. */
    public boolean hasOwnButton() {
        return switch (phase.get()) {
            case SERVERS -> servers.search().get() != ServersModel.Search.RUNNING && browserWay.wanted()
                    && browserWay.offer().isPresent();
            case SIGN_IN -> true;
            case TEST -> false;
            case VERDICT -> !results.allWork();
        };
    }

    /** The way that is recommended. */
    public Optional<Protocol> advised() {
        return switch (results.choice().advice().get().way()) {
            case IMAP -> Optional.of(Protocol.IMAP);
            case POP -> Optional.of(Protocol.POP3);
            case NONE -> Optional.empty();
        };
    }

    /** The other one, where the verdict stands and both work. */
    public Optional<Protocol> otherWay() {
        var working = working().stream().map(ServerSettings::protocol).toList();
        return phase.get() == Phase.VERDICT && working.containsAll(Protocol.INCOMING)
                ? advised().map(way -> way == Protocol.IMAP ? Protocol.POP3 : Protocol.IMAP)
                : Optional.empty();
    }

    /** Finds the servers of that address, unless they are known. */
    public void begin(EmailAddress own) {
        phase.set(Phase.SERVERS);
        var known = setupFile.candidates(own);
        address.practising().ifPresentOrElse(servers::practise, () -> {
            if (known.isEmpty()) {
                servers.find(question(own), assistant);
            } else {
                servers.take(known, own);
            }
        });
    }

    /** Starts the test if the servers can be used; otherwise the fields say what is missing. */
    public void next() {
        if (phase.get() == Phase.SERVERS || phase.get() == Phase.TEST) {
            servers.forms().judge();
            if (address.withoutPassword().get()) {
                signIn(SignInQuestion.Way.BROWSER, false);
            } else {
                browserWay.leave();
                testAgain(false);
            }
        }
    }

    /**
     * Begins a sign-in at the provider's own page if the servers can be used; the test follows it.
     *
     * @param otherAccount whether the page shall let the person choose another account
     */
    public void signIn(SignInQuestion.Way way, boolean otherAccount) {
        if (address.address().value().filter(servers.forms()::ready).isPresent() && browserWay.offer().isPresent()) {
            results.diagnosis().cancel();
            phase.set(Phase.SIGN_IN);
            browserWay.begin(way, otherAccount);
        }
    }

    /** Whoever signed in has that user name on the servers. */
    public void signedInAs(String account) {
        address.address().value().ifPresent(own -> servers.forms().use(account, own));
        browserWay.model().accept();
    }

    /** From the test or the verdict to the servers; whether there was a way back within the page. */
    public boolean back() {
        boolean inside = phase.get() != Phase.SERVERS;
        phase.set(Phase.SERVERS);
        return inside;
    }

    /** Ends what runs. */
    public void cancel() {
        servers.cancel();
        browserWay.model().cancel();
        test.cancel();
        results.diagnosis().cancel();
        results.choice().selfTest().cancel();
    }

    /** Searches the servers once more; what was entered by hand stays. */
    public void searchAgain() {
        address.address().value().ifPresent(own -> servers.search(question(own), assistant));
    }

    /** Tests once more, on the same page. */
    public void testAgain(boolean goOnAfterRefusal) {
        if (browserWay.taken()) {
            signIn(browserWay.last(), false);
            return;
        }
        address.address().value().filter(servers.forms()::ready).ifPresent(own -> {
            results.diagnosis().cancel();
            phase.set(Phase.TEST);
            test.start(believing(), servers.forms().settings(own),
                    new Login(own, address.secret(), servers.forms().plainTextAllowed(), goOnAfterRefusal));
        });
    }

    /** Tests those servers that the provider names beside its sign-in, with what the person allowed. */
    private void testSignedIn() {
        address.address().value().ifPresent(own -> browserWay.model().login(own).ifPresent(login -> {
            phase.set(Phase.TEST);
            test.start(believing(), browserWay.servers(), login);
        }));
    }

    /**
     * Uses the changed settings in place of those that failed, all of them at once, and tests again; after the question
     * where one is due.
     */
    public void repair(List<Change> changes) {
        cancel();
        address.address().value().ifPresent(own -> {
            servers.forms().repair(changes, own);
            if (!servers.forms().ready(own)) {
                servers.forms().judge();
                phase.set(Phase.SERVERS);
            }
            testAgain(false);
        });
    }

    /** Tries another user name once, on every server. */
    public void tryUser(String user) {
        address.address().value().ifPresent(own -> {
            servers.forms().use(user, own);
            testAgain(false);
        });
    }

    /** The user names that have not been tried: those that are made of the address. */
    public List<String> otherUsers() {
        var tried = results.outcome().get().reports().stream().map(ProbeReport::settings).map(ServerSettings::user)
                .toList();
        return address.address().value().stream()
                .flatMap(own -> List.of(UserStyle.ADDRESS, UserStyle.LOCAL_PART).stream()
                        .flatMap(style -> style.of(own).stream()))
                .filter(user -> !tried.contains(user)).toList();
    }

    /** Lets these certificates of these servers pass until the program ends, and tests again. */
    public void accept(List<AcceptedCertificate> certificates) {
        accepted.addAll(certificates);
        testAgain(false);
    }

    /** The practice server's authority is believed for the practice account only. */
    public Assistant believing() {
        var here = address.practising()
                .map(server -> assistant.trusting(List.of(server.authority())).in(server.network())).orElse(assistant);
        var asking = here.consenting(address.asking().consent());
        return accepted.isEmpty() ? asking : asking.accepting(accepted);
    }

    /** Whether a server was met that has no login by a password at all. */
    public boolean takesNoPassword() {
        return results.outcome().get().reports().stream()
                .flatMap(report -> report.failedWith(Failure.NotOffered.class).stream())
                .anyMatch(missing -> missing.need() == Failure.Need.PASSWORD_LOGIN);
    }

    /** The settings of the servers that work. */
    public List<ServerSettings> working() {
        return working(results.outcome().get().reports());
    }

    private static List<ServerSettings> working(List<ProbeReport> reports) {
        return reports.stream().filter(ProbeReport::works).map(ProbeReport::settings).toList();
    }

    /** A question that is new is shown at once; who else names those hosts comes after it. */
    private void hear(boolean asked) {
        address.address().value().filter(_ -> asked).ifPresent(own -> jobs.start(
                () -> believing().witnesses(question(own)), servers.forms()::hear, _ -> {}));
    }

    private void judge(EmailAddress own) {
        // Before the verdict is drawn: it has a line for the mail to oneself only where that is offered.
        var mail = results.choice().selfTest();
        if (browserWay.taken()) {
            mail.refuse(working(test.reports()));
        } else {
            mail.offer(believing(), working(test.reports()),
                    () -> new Login(own, address.secret(), servers.forms().plainTextAllowed(), false));
        }
        results.show(own, test.reports(), servers.named(own), believing());
        if (address.practising().isEmpty()) {
            results.baseline().show(own, test.reports());
        }
        phase.set(Phase.VERDICT);
        browserWay.model().giveBack();
    }

    private Question question(EmailAddress own) {
        return new Question(own, address.asking().consent(), address.provider().answers(),
                Deadline.in(ServersModel.SEARCH)).patiently();
    }
}
