package mailsetup.ui.letter;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import mailsetup.core.Candidate;
import mailsetup.core.EmailAddress;
import mailsetup.core.Message;
import mailsetup.core.Protocol;
import mailsetup.core.Provenance;
import mailsetup.core.Secret;
import mailsetup.core.ServerSettings;
import mailsetup.discovery.letter.Found;
import mailsetup.discovery.letter.Letter;
import mailsetup.discovery.letter.LetterAccount;
import mailsetup.discovery.letter.LetterReading;
import mailsetup.discovery.letter.LetterRow;
import mailsetup.discovery.letter.LetterServer;
import mailsetup.ui.address.AddressModel;
import mailsetup.ui.kit.Jobs;
import mailsetup.ui.servers.ServersModel;

/** The letter as pasted and what was found in it; nothing is taken over before the person says so. */
public final class LetterModel implements AutoCloseable {
    private final AddressModel address;
    private final ServersModel servers;
    private final Jobs jobs;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final StringProperty text = new SimpleStringProperty("");
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final BooleanProperty withPassword = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<LetterReading> reading = new ReadOnlyObjectWrapper<>(Letter.nothing());
    private final ObjectProperty<LetterAccount> account = new SimpleObjectProperty<>(LetterAccount.NONE);
    private final ReadOnlyObjectWrapper<List<Protocol>> taken = new ReadOnlyObjectWrapper<>(List.of());
    private final ObservableValue<Optional<Message>> obstacle;
    private final ObservableValue<Boolean> usable;
    private final ObservableValue<List<LetterRow>> rows;

    /** An empty letter, for those two pages. */
    public LetterModel(AddressModel address, ServersModel servers, Jobs jobs) {
        this.address = address;
        this.servers = servers;
        this.jobs = jobs;
        text.addListener((_, _, now) -> read(now));
        obstacle = Bindings.createObjectBinding(this::missing, reading, account, address.address().text());
        usable = Bindings.createBooleanBinding(() -> !reading.get().isEmpty() && own().isPresent(), reading, account,
                address.address().text());
        rows = Bindings.createObjectBinding(() -> LetterRow.of(account.get(), reading.get().servers()), reading,
                account);
    }

    /** What was pasted; it stays when the letter is folded away, and is forgotten at the end. */
    public StringProperty text() {
        return text;
    }

    public BooleanProperty open() {
        return open;
    }

    /** Whether the password that was found is to be taken over as well; no to begin with. */
    public BooleanProperty withPassword() {
        return withPassword;
    }

    /** Whether a letter is being read; until then nothing is found in it. */
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<LetterReading> reading() {
        return reading.getReadOnlyProperty();
    }

    public ObjectProperty<LetterAccount> account() {
        return account;
    }

    /** The servers that were taken over last. */
    public ReadOnlyObjectProperty<List<Protocol>> taken() {
        return taken.getReadOnlyProperty();
    }

    /** Why the settings cannot be used yet, or what is left as it is. */
    public ObservableValue<Optional<Message>> obstacle() {
        return obstacle;
    }

    /** Whether there is something to take over, and an address for it. */
    public ObservableValue<Boolean> usable() {
        return usable;
    }

    /** Everything found for the chosen account, in the order of a form. */
    public ObservableValue<List<LetterRow>> rows() {
        return rows;
    }

    /** Says to which server something belongs that was not understood. */
    void assign(String left, Protocol protocol) {
        // The passwords are the same ones: nothing is closed.
        var chosen = account.get();
        reading.set(reading.get().assigning(left, protocol, text.get()));
        account.set(chosen);
    }

    /** The server to receive from that the letter names as the old one. */
    public Optional<String> formerIncoming() {
        return reading.get().former().stream().filter(name -> !name.startsWith("smtp")).findFirst();
    }

    /** The server to receive from that it names. */
    public Optional<String> incoming() {
        return Protocol.INCOMING.stream().map(reading.get().servers()::get).filter(server -> server != null)
                .flatMap(server -> server.endpoint().stream()).map(door -> door.host().ascii()).findFirst();
    }

    /** Fills the forms; what was typed as the address stays. */
    public void use() {
        own().ifPresent(own -> {
            if (typed().isEmpty()) {
                address.address().fill(own.toString());
            }
            var brought = reading.get().servers().values().stream().flatMap(server -> candidate(server, own)).sorted(
                    (a, b) -> a.settings().protocol().compareTo(b.settings().protocol())).toList();
            servers.bring(brought, own);
            taken.set(brought.stream().map(each -> each.settings().protocol()).toList());
            account.get().password().flatMap(Found::value).filter(_ -> withPassword.get()).ifPresent(this::fill);
            open.set(false);
        });
    }

    @Override
    public void close() {
        text.set("");
        reading.get().close();
    }

    private void fill(Secret secret) {
        address.password().set(secret.use(String::new));
    }

    /** What was found in the text before is forgotten at once, because its places are no longer those of this one. */
    private void read(String now) {
        reading.get().close();
        withPassword.set(false);
        show(Letter.nothing());
        if (!busy.get() && !now.isBlank()) {
            start(now);
        }
    }

    private void start(String now) {
        busy.set(true);
        jobs.start(() -> Letter.read(now), next -> finish(now, next), _ -> finish(now, Letter.nothing()));
    }

    /** One text is read at a time; where another stands there by now, that one is read next. */
    private void finish(String read, LetterReading next) {
        var now = text.get();
        if (now.equals(read)) {
            show(next);
            busy.set(false);
            return;
        }
        next.close();
        if (now.isBlank()) {
            busy.set(false);
        } else {
            start(now);
        }
    }

    private void show(LetterReading next) {
        reading.set(next);
        account.set(next.account(typed()).orElse(LetterAccount.NONE));
    }

    private Optional<EmailAddress> typed() {
        return address.address().value();
    }

    /** Whose settings these will be. */
    private Optional<EmailAddress> own() {
        return typed().or(this::written);
    }

    private Optional<EmailAddress> written() {
        return account.get().address().flatMap(Found::value).filter(_ -> address.address().text().get().isBlank());
    }

    private Optional<Message> missing() {
        if (reading.get().isEmpty()) {
            return Optional.empty();
        }
        if (own().isEmpty()) {
            var several = reading.get().accounts().size() > 1 && address.address().text().get().isBlank();
            return Optional.of(Message.of(several ? "letter.choose" : "letter.address-needed"));
        }
        return account.get().address().flatMap(Found::value).filter(letters -> !Objects.equals(letters, own().get()))
                .map(letters -> Message.of("letter.other-address", letters.toString()));
    }

    private static Stream<Candidate> candidate(LetterServer server, EmailAddress own) {
        var user = server.user().flatMap(Found::value).map(rule -> rule.of(own)).orElse(own.toString());
        return server.endpoint().stream()
                .map(endpoint -> new Candidate(new ServerSettings(endpoint, user), Provenance.LETTER));
    }
}
