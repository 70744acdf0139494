package mailsetup.ui.servers;

import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import mailsetup.core.Candidate;
import mailsetup.core.EmailAddress;
import mailsetup.core.Endpoint;
import mailsetup.core.Hostname;
import mailsetup.core.Protocol;
import mailsetup.core.Provenance;
import mailsetup.core.Security;
import mailsetup.core.ServerSettings;
import mailsetup.input.HostAndPort;
import mailsetup.input.HostField;
import mailsetup.input.PortField;
import mailsetup.input.UserNameField;
import mailsetup.ui.kit.Field;

/** What is typed and chosen for one server. */
public final class ServerForm {
    private final Protocol protocol;
    private Map<Security, Integer> ownPorts = Map.of();
    private final BooleanProperty wanted = new SimpleBooleanProperty(true);
    private final Field<HostAndPort> host;
    private final Field<Integer> port;
    private final ObjectProperty<Security> security = new SimpleObjectProperty<>(Security.TLS);
    private final ObjectProperty<UserStyle> userStyle = new SimpleObjectProperty<>(UserStyle.ADDRESS);
    private final Field<String> otherUser = new Field<>(UserNameField::read);
    private final BooleanProperty plainAgreed = new SimpleBooleanProperty();
    private final BooleanProperty judged = new SimpleBooleanProperty();
    private final BooleanBinding consentMissing = Bindings
            .createBooleanBinding(() -> judged.get() && lacksConsent(), judged, plainAgreed, security);
    private final ObjectProperty<Provenance> from = new SimpleObjectProperty<>(Provenance.TYPED);

    /** An empty form with the usual port. */
    public ServerForm(Protocol protocol) {
        this.protocol = protocol;
        host = new Field<>(text -> HostField.read(text, protocol));
        port = new Field<>(text -> PortField.read(text, protocol));
        port.fill(usualPort(Security.TLS));
        security.addListener((_, before, now) -> follow(before, now));
        host.text().addListener((_, _, _) -> from.set(Provenance.TYPED));
    }

    /** Which protocol. */
    public Protocol protocol() {
        return protocol;
    }

    /** Whether this server is to be tested. */
    public BooleanProperty wanted() {
        return wanted;
    }

    /** The server's name. */
    public Field<HostAndPort> host() {
        return host;
    }

    /** Its port. */
    public Field<Integer> port() {
        return port;
    }

    /** How the connection is protected. */
    public ObjectProperty<Security> security() {
        return security;
    }

    /** What the server takes for a user name. */
    public ObjectProperty<UserStyle> userStyle() {
        return userStyle;
    }

    /** The user name, when it is neither the address nor a part of it. */
    public Field<String> otherUser() {
        return otherUser;
    }

    /** The yes to a password that everybody on the way can read; taken back whenever the protection changes. */
    public BooleanProperty plainAgreed() {
        return plainAgreed;
    }

    /** Whether the person wanted to go on without having given that yes. */
    public BooleanBinding consentMissing() {
        return consentMissing;
    }

    /** Where the settings came from. */
    public ObjectProperty<Provenance> from() {
        return from;
    }

    /** Ports this server uses instead of the registered ones. */
    void usualPorts(Map<Security, Integer> known) {
        ownPorts = known;
    }

    /** Takes over what was found. */
    void fill(Candidate found, EmailAddress address) {
        var endpoint = found.settings().endpoint();
        wanted.set(true);
        host.fill(endpoint.host().display());
        security.set(endpoint.security());
        port.fill(Integer.toString(endpoint.port()));
        var style = UserStyle.of(found.settings().user(), address);
        userStyle.set(style);
        otherUser.fill(style == UserStyle.OTHER ? found.settings().user() : "");
        from.set(found.from());
    }

    /** A name pasted together with its port is taken apart. */
    public void leaveHost() {
        host.leave();
        host.value().ifPresent(pasted -> pasted.port().ifPresent(number -> {
            host.fill(pasted.host().display());
            port.text().set(Integer.toString(number));
        }));
    }

    /** Shows every remark. */
    void judge() {
        host.judge();
        port.judge();
        otherUser.judge();
        judged.set(true);
    }

    /** Whether the password would go out readable and nobody has agreed to that. */
    public boolean lacksConsent() {
        return security.get() == Security.PLAIN && !plainAgreed.get();
    }

    /** The settings, when every field is good. */
    public Optional<ServerSettings> settings(EmailAddress address) {
        return host.value().flatMap(h -> port.value().flatMap(
                p -> user(address).map(user -> new ServerSettings(endpoint(h.host(), p), user))));
    }

    private Endpoint endpoint(Hostname name, int number) {
        return new Endpoint(protocol, name, number, security.get());
    }

    private Optional<String> user(EmailAddress address) {
        return userStyle.get().of(address).or(otherUser::value);
    }

    /** A port follows the protection as long as it is the usual one; a port of somebody's own stays. */
    private void follow(Security before, Security now) {
        plainAgreed.set(false);
        judged.set(false);
        if (port.text().get().isBlank() || port.text().get().equals(usualPort(before))) {
            port.text().set(usualPort(now));
        }
    }

    private String usualPort(Security mode) {
        return Integer.toString(ownPorts.getOrDefault(mode, protocol.port(mode)));
    }
}
