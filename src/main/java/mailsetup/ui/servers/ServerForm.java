package mailsetup.ui.servers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import mailsetup.core.Candidate;
import mailsetup.core.EmailAddress;
import mailsetup.core.Endpoint;
import mailsetup.core.Hostname;
import mailsetup.core.Message;
import mailsetup.core.Protocol;
import mailsetup.core.Provenance;
import mailsetup.core.Security;
import mailsetup.core.ServerSettings;
import mailsetup.discovery.DiscoveryTexts;
import mailsetup.discovery.Found;
import mailsetup.discovery.Proof;
import mailsetup.discovery.input.HostAndPort;
import mailsetup.discovery.input.HostField;
import mailsetup.discovery.input.PortField;
import mailsetup.ui.kit.Field;

/** What is typed and chosen for one server. */
public final class ServerForm {
    private final Protocol protocol;
    private Map<Security, Integer> ownPorts = Map.of();
    private final BooleanProperty wanted = new SimpleBooleanProperty(true);
    private final Field<HostAndPort> host;
    private final Field<Integer> port;
    private final ObjectProperty<Security> security = new SimpleObjectProperty<>(Security.TLS);
    private final UserName user = new UserName();
    private final PlainConsent consent;
    private Optional<EmailAddress> owner = Optional.empty();
    private final ObjectProperty<Provenance> from = new SimpleObjectProperty<>(Provenance.TYPED);
    private final ObservableList<Found> choices = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<Found>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Entries> untouched;
    private final BooleanBinding edited;
    private final BooleanBinding complains;

    /** An empty form with the usual port. */
    public ServerForm(Protocol protocol) {
        this.protocol = protocol;
        host = new Field<>(text -> HostField.read(text, protocol));
        port = new Field<>(text -> PortField.read(text, protocol));
        consent = new PlainConsent(security, host.text());
        port.fill(usualPort(Security.TLS));
        security.addListener((_, before, now) -> follow(before, now));
        host.text().addListener((_, _, _) -> from.set(Provenance.TYPED));
        untouched = new SimpleObjectProperty<>(Entries.of(this));
        edited = Bindings.createBooleanBinding(() -> !Entries.of(this).equals(untouched.get()), untouched, wanted,
                host.text(), port.text(), security, user.style(), user.other().text());
        complains = Bindings.createBooleanBinding(
                () -> Stream.of(host, port, user.other()).anyMatch(field -> !field.remarks().getValue().isEmpty())
                        || consent.missed().get(),
                host.remarks(), port.remarks(), user.other().remarks(), consent.missed());
    }

    public Protocol protocol() {
        return protocol;
    }

    /** Whether this server is to be tested. */
    public BooleanProperty wanted() {
        return wanted;
    }

    public Field<HostAndPort> host() {
        return host;
    }

    public Field<Integer> port() {
        return port;
    }

    public ObjectProperty<Security> security() {
        return security;
    }

    public UserName user() {
        return user;
    }

    /** The yes that a connection without protection needs. */
    public PlainConsent consent() {
        return consent;
    }

    public ObjectProperty<Provenance> from() {
        return from;
    }

    /** All settings that were found for this server, best first. */
    public ObservableList<Found> choices() {
        return choices;
    }

    /** The found settings that were last filled in. */
    public ReadOnlyObjectProperty<Optional<Found>> shown() {
        return shown.getReadOnlyProperty();
    }

    /** Whether these settings were last filled in, and still stand there. */
    boolean shows(Found found) {
        return shown.get().equals(Optional.of(found)) && stillThere(found);
    }

    /** What to say of the settings that stand here: where they came from, and what is known of them. */
    List<Message> said() {
        return shown.get().filter(this::stillThere).map(DiscoveryTexts::beside)
                .orElseGet(() -> List.of(DiscoveryTexts.from(Provenance.TYPED)));
    }

    /**
     * What stands here and needs a yes before a password goes there. A name that was touched, or became another one of the
     * same stranger, is not the person's own choice by that.
     */
    Optional<Found> toAsk() {
        return shown.get().filter(Found::needsYes).filter(_ -> wanted.get())
                .flatMap(found -> hostname().filter(found::standsFor).map(found::at));
    }

    /** The host that stands here, if it can be one, and how it was learnt. */
    boolean leadsTo(Hostname name) {
        return hostname().filter(name::equals).isPresent();
    }

    /** Whether a person has changed anything since the form was last cleared or filled. */
    BooleanBinding edited() {
        return edited;
    }

    /** Ports this server uses instead of the registered ones. */
    void usualPorts(Map<Security, Integer> known) {
        ownPorts = known;
    }

    /** Takes over what was found. */
    void fill(Found found, EmailAddress address) {
        enter(found, address);
        untouched.set(Entries.of(this));
    }

    /** Offers these settings, and remembers for whom. */
    void offer(List<Found> found, EmailAddress address) {
        owner = Optional.of(address);
        if (!choices.equals(found)) {
            choices.setAll(found);
        }
    }

    /** Takes over other found settings; like a correction by hand, no search undoes it. */
    public void choose(Found found) {
        owner.ifPresent(address -> enter(found, address));
    }

    /** Takes over settings that answered better, learnt in that way; like a correction by hand, no search undoes it. */
    public void repair(ServerSettings better, Provenance learnt, EmailAddress address) {
        enter(Found.of(new Candidate(better, learnt), List.of(), Proof.ANSWERS, address.domain()), address);
    }

    /** Takes over what the person brought along. */
    void bring(Candidate brought, EmailAddress address) {
        enter(Found.brought(brought, address), address);
    }

    private void enter(Found found, EmailAddress address) {
        var endpoint = found.settings().endpoint();
        wanted.set(true);
        host.fill(endpoint.host().ascii());
        security.set(endpoint.security());
        port.fill(Integer.toString(endpoint.port()));
        user.fill(found.settings().user(), address);
        from.set(found.from());
        shown.set(Optional.of(found));
    }

    private boolean stillThere(Found found) {
        var door = found.settings().endpoint();
        return stillHost(found) && port.text().get().equals(Integer.toString(door.port()))
                && security.get() == door.security();
    }

    private boolean stillHost(Found found) {
        return host.text().get().equals(found.settings().endpoint().host().ascii());
    }

    /** Forgets everything: an empty form with the usual port. */
    void clear(boolean want) {
        ownPorts = Map.of();
        wanted.set(want);
        host.fill("");
        security.set(Security.TLS);
        port.fill(usualPort(Security.TLS));
        user.clear();
        choices.clear();
        shown.set(Optional.empty());
        untouched.set(Entries.of(this));
    }

    /** A name pasted together with its port is taken apart. */
    public void leaveHost() {
        host.leave();
        host.value().ifPresent(pasted -> pasted.port().ifPresent(number -> {
            host.fill(pasted.host().ascii());
            port.text().set(Integer.toString(number));
        }));
    }

    /** Whether a field of it has something to say, or a yes is missing. */
    BooleanBinding complains() {
        return complains;
    }

    /** Shows every remark. */
    void judge() {
        host.judge();
        port.judge();
        user.other().judge();
        consent.judge();
    }

    /** The settings, when every field is good. */
    public Optional<ServerSettings> settings(EmailAddress address) {
        return endpoint().flatMap(place -> user.of(address).map(name -> new ServerSettings(place, name)));
    }

    /** What was found is used as it was found: the reader for typing corrects what people type. */
    private Optional<Hostname> hostname() {
        return shown.get().filter(this::stillHost).map(found -> found.settings().endpoint().host())
                .or(() -> host.value().map(HostAndPort::host));
    }

    private Optional<Endpoint> endpoint() {
        return hostname().flatMap(
                name -> port.value().map(number -> new Endpoint(protocol, name, number, security.get())));
    }

    /** A port follows the protection as long as it is the usual one; a port of somebody's own stays. */
    private void follow(Security before, Security now) {
        if (port.text().get().isBlank() || port.text().get().equals(usualPort(before))) {
            port.text().set(usualPort(now));
        }
    }

    private String usualPort(Security mode) {
        return Integer.toString(ownPorts.getOrDefault(mode, protocol.port(mode)));
    }
}
