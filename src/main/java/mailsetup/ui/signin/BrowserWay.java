package mailsetup.ui.signin;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import mailsetup.assistant.Assistant;
import mailsetup.core.EmailAddress;
import mailsetup.core.PublishedSignIn;
import mailsetup.core.ServerSettings;
import mailsetup.core.SignInSettings;
import mailsetup.discovery.SignInOffer;
import mailsetup.discovery.presets.Preset;
import mailsetup.practice.PracticeServer;
import mailsetup.practice.lab.Person;
import mailsetup.probe.TokenFacts;
import mailsetup.signin.SignInQuestion;
import mailsetup.signin.SignInQuestion.Way;
import mailsetup.ui.address.AddressModel;
import mailsetup.ui.kit.Jobs;
import mailsetup.ui.servers.ServersModel;

/** The way in without a password: which sign-in goes with the servers on the page, and what an expert typed of it. */
public final class BrowserWay {
    private final AddressModel address;
    private final ServersModel servers;
    private final Supplier<Assistant> assistant;
    private final SignInModel model;
    private final StringProperty issuer = new SimpleStringProperty("");
    private final StringProperty scopes = new SimpleStringProperty("");
    private final StringProperty client = new SimpleStringProperty("");
    private Way last = Way.BROWSER;
    private boolean taken;

    /** Nothing typed, nothing begun. */
    public BrowserWay(AddressModel address, ServersModel servers, Supplier<Assistant> assistant, Jobs jobs) {
        this.address = address;
        this.servers = servers;
        this.assistant = assistant;
        model = new SignInModel(jobs);
    }

    public SignInModel model() {
        return model;
    }

    /** The sign-in server as typed; goes before what was found. */
    public StringProperty issuer() {
        return issuer;
    }

    /** What to ask for there, as typed. */
    public StringProperty scopes() {
        return scopes;
    }

    /** A registration of one's own, as typed; goes before all others. */
    public StringProperty client() {
        return client;
    }

    /** Whether the last test went this way. */
    public boolean taken() {
        return taken;
    }

    /** Whether there may be codes for another device. */
    boolean coded() {
        return offer().map(SignInOffer::settings).filter(SignInSettings::deviceCode)
                .filter(known -> known.pages().map(pages -> pages.device().isPresent()).orElse(true)).isPresent();
    }

    /** What the last test was made with; empty where that was a password. */
    public Optional<SignInSettings> settings() {
        return taken ? offer().map(SignInOffer::settings) : Optional.empty();
    }

    /** From now on a password is used. */
    public void leave() {
        taken = false;
    }

    /** Whether there is no other way on this page: nothing was typed, or no password works at this provider. */
    public boolean wanted() {
        return address.withoutPassword().get() || only();
    }

    /** Whether what is known of the provider says that no password works. */
    public boolean only() {
        return address.provider().preset().get().filter(Preset::takesNoPassword).isPresent();
    }

    /** The sign-in that goes with these servers; empty where none is known. */
    public Optional<SignInOffer> offer() {
        return address.address().value().flatMap(own -> typed(own).or(() -> practised(own))
                .or(() -> SignInOffer.of(servers.forms().shown()))
                .or(() -> address.provider().answered().flatMap(preset -> SignInOffer.of(preset, own))))
                .filter(known -> !covered(known).isEmpty());
    }

    /**
     * Begins, if a sign-in is known.
     *
     * @param otherAccount whether the page shall let the person choose another account
     */
    public void begin(Way way, boolean otherAccount) {
        taken = true;
        last = way;
        address.address().value().ifPresent(own -> offer().ifPresent(known -> model.begin(assistant.get(),
                new SignInQuestion(own, known.settings(), way,
                        Optional.of(client.get().strip()).filter(id -> !id.isEmpty()).map(known.settings()::typed),
                        otherAccount),
                account -> isOwn(account, own))));
    }

    /** The way that was chosen last. */
    public Way last() {
        return last;
    }

    /** The servers that get the token. */
    public List<ServerSettings> servers() {
        return offer().map(this::covered).orElse(List.of());
    }

    /** Those that get none, because the provider does not name them beside its sign-in. */
    public List<ServerSettings> uncovered() {
        return tested().filter(server -> !servers().contains(server)).toList();
    }

    private List<ServerSettings> covered(SignInOffer known) {
        return tested().filter(known::covers).toList();
    }

    private Stream<ServerSettings> tested() {
        return address.address().value().stream().flatMap(own -> servers.forms().settings(own).stream());
    }

    private boolean isOwn(String account, EmailAddress own) {
        return TokenFacts.isOwn(account, own, tested().toList());
    }

    private Optional<SignInOffer> typed(EmailAddress own) {
        return new PublishedSignIn(issuer.get(), "", "", scopes.get(), "").read()
                .map(settings -> SignInOffer.of(settings, servers.forms().settings(own)));
    }

    private Optional<SignInOffer> practised(EmailAddress own) {
        return address.practising().flatMap(server -> server.issuer().flatMap(place -> new PublishedSignIn(place, "",
                "", asked(server), "").read())).map(settings -> SignInOffer.of(settings,
                        servers.forms().settings(own)));
    }

    private static String asked(PracticeServer server) {
        return String.join(" ", server.signedIn().map(Person.SignedIn::asked).orElse(List.of()));
    }
}
