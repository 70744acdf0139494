package mailsetup.ui.migration;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import mailsetup.assistant.Assistant;
import mailsetup.assistant.migration.Earlier;
import mailsetup.assistant.migration.Move;
import mailsetup.assistant.migration.MoveLogins;
import mailsetup.assistant.migration.MoveQuestion;
import mailsetup.assistant.migration.MoveStage;
import mailsetup.assistant.migration.SideFacts;
import mailsetup.assistant.migration.checklist.ChecklistSheet;
import mailsetup.core.EmailAddress;
import mailsetup.core.Hostname;
import mailsetup.core.Keyword;
import mailsetup.core.Message;
import mailsetup.core.Protocol;
import mailsetup.core.Secret;
import mailsetup.core.files.SafeFile;
import mailsetup.core.text.Messages;
import mailsetup.discovery.consent.AllowedHosts;
import mailsetup.discovery.consent.HostQuestion;
import mailsetup.discovery.input.HostAndPort;
import mailsetup.discovery.input.HostField;
import mailsetup.discovery.input.Reading;
import mailsetup.probe.Login;
import mailsetup.probe.around.ControlHosts;
import mailsetup.ui.address.AddressModel;
import mailsetup.ui.consent.ConsentModel;
import mailsetup.ui.kit.Field;
import mailsetup.ui.kit.Job;
import mailsetup.ui.kit.Jobs;
import org.jspecify.annotations.Nullable;

/** One look at both servers of a move after the other; the second knows what the first has counted. */
public final class MoveModel implements AutoCloseable {
    private final AddressModel address;
    private final Jobs jobs;
    private final Supplier<Assistant> assistant;
    private final Field<HostAndPort> old = new Field<>(MoveModel::read);
    private final Field<HostAndPort> current = new Field<>(MoveModel::read);
    private final StringProperty newPassword = new SimpleStringProperty("");
    private final BooleanProperty logIn = new SimpleBooleanProperty();
    private final BooleanProperty byPop = new SimpleBooleanProperty();
    private final BooleanProperty second = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Optional<MoveStage>> stage = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Move>> move = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Message>> trouble = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Message>> saved = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<List<HostQuestion>> asked = new SimpleObjectProperty<>(List.of());
    private final ConsentModel outside = new ConsentModel(asked);
    private Optional<ControlHosts.Door> resolver = ControlHosts.standard().resolver();
    private @Nullable Job job;

    /**
     * Nothing looked at yet.
     *
     * @param address the first page, whose address and password count here, too
     * @param assistant whom to ask now
     */
    public MoveModel(AddressModel address, Jobs jobs, Supplier<Assistant> assistant) {
        this.address = address;
        this.jobs = jobs;
        this.assistant = assistant;
    }

    AddressModel address() {
        return address;
    }

    /** The old server as typed; may stay empty. */
    public Field<HostAndPort> old() {
        return old;
    }

    /** The new server as typed; may stay empty. */
    Field<HostAndPort> current() {
        return current;
    }

    /** Servers that a letter names as the old and the new one; what was typed stays. */
    public void know(String former, Optional<String> now) {
        if (old.text().get().isBlank() && current.text().get().isBlank()) {
            old.fill(former);
            now.ifPresent(current::fill);
        }
    }

    /** The password of the new server, where it is another one. */
    StringProperty newPassword() {
        return newPassword;
    }

    /** A yes to one login on each side. */
    public BooleanProperty logIn() {
        return logIn;
    }

    /** The yes to hosts that the person did not choose. */
    public ConsentModel outside() {
        return outside;
    }

    /** Whether mail is received by POP. */
    BooleanProperty byPop() {
        return byPop;
    }

    /** The public name server that can be asked, too; for an organisation its own. */
    public void offering(ControlHosts hosts) {
        resolver = hosts.resolver();
    }

    /** The numeric address of that name server; empty for none. */
    Optional<String> resolver() {
        return resolver.map(door -> door.host().ascii());
    }

    /** A yes to asking it. */
    BooleanProperty second() {
        return second;
    }

    /** What the look is busy with; empty when nothing runs. */
    public ReadOnlyObjectProperty<Optional<MoveStage>> stage() {
        return stage.getReadOnlyProperty();
    }

    /** Whether a look is under way. */
    public ObservableValue<Boolean> running() {
        return stage.map(Optional::isPresent);
    }

    public ReadOnlyObjectProperty<Optional<Move>> move() {
        return move.getReadOnlyProperty();
    }

    /** What is under way, or what came of it, in one sentence. */
    public Optional<Message> said() {
        return stage.get().map(now -> Message.of("migration.stage." + Keyword.of(now)))
                .or(() -> move.get().map(MoveModel::summary));
    }

    static Message summary(Move move) {
        var key = move.fine()
                ? "migration.ui.fine"
                : move.causes().isEmpty() ? "migration.ui.nothing" : "migration.ui.causes";
        return Message.of(key, move.causes().size());
    }

    /** Why no look can begin, or why it broke. */
    ReadOnlyObjectProperty<Optional<Message>> trouble() {
        return trouble.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Message>> saved() {
        return saved.getReadOnlyProperty();
    }

    /** Whether a login is possible at all: a password is typed. */
    ObservableValue<Boolean> hasPassword() {
        return Bindings.createObjectBinding(() -> !address.password().get().isEmpty(), address.password());
    }

    /** Looks at both servers, unless a look is under way. */
    public void look() {
        if (stage.get().isPresent()) {
            return;
        }
        try {
            var own = address.address().value().orElseThrow(() -> new IllegalArgumentException("no address"));
            start(question(own), logins(own));
        } catch (IllegalArgumentException _) {
            address.address().judge();
            old.leave();
            current.leave();
            trouble.set(Optional.of(Message.of(address.address().value().isPresent()
                    ? "migration.ui.no-server"
                    : "migration.ui.no-address")));
        }
    }

    /** Ends what runs, at once. */
    public void cancel() {
        if (job != null) {
            job.close();
        }
        stage.set(Optional.empty());
    }

    /** Writes the checklist: a web page where the name ends so, else a PDF. */
    void save(Path file, Messages messages) {
        move.get().ifPresent(found -> {
            try {
                SafeFile.write(file, ChecklistSheet.file(file.toString(), found, messages), false, true);
                saved.set(Optional.of(Message.of("migration.check.written", file.toString())));
            } catch (IOException _) {
                saved.set(Optional.of(Message.of("migration.ui.not-written")));
            }
        });
    }

    /** Forgets the password for the new server. */
    public void forget() {
        newPassword.set("");
    }

    @Override
    public void close() {
        cancel();
        forget();
    }

    private void start(MoveQuestion question, MoveLogins logins) {
        outside.judge();
        trouble.set(Optional.empty());
        saved.set(Optional.empty());
        stage.set(Optional.of(MoveStage.NAMES));
        var assistant = this.assistant.get();
        job = jobs.start(() -> look(assistant, question, logins), found -> show(found, logins),
                this::fail);
    }

    private Move look(Assistant asked, MoveQuestion question, MoveLogins logins) {
        try {
            return asked.move(question, logins, next -> jobs.screen().execute(() -> enter(next)));
        } finally {
            logins.wipe();
        }
    }

    private void enter(MoveStage next) {
        if (stage.get().isPresent()) {
            stage.set(Optional.of(next));
        }
    }

    /** A question that was answered stays, with its answer. */
    private void show(Move found, MoveLogins logins) {
        stage.set(Optional.empty());
        asked.set(logins.allowing(AllowedHosts.NONE).asked(found.both()));
        move.set(Optional.of(found));
    }

    private void fail(Throwable problem) {
        stage.set(Optional.empty());
        trouble.set(Optional.of(Message.of("migration.ui.broken", problem.getClass().getSimpleName())));
    }

    private MoveQuestion question(EmailAddress own) {
        var question = MoveQuestion.of(own).between(host(old), host(current))
                .by(byPop.get() ? Protocol.POP3 : Protocol.IMAP)
                .asking(second.get() ? resolver : Optional.empty()).with(address.asking().consent());
        return move.get().filter(last -> last.both().question().address().equals(own)).flatMap(MoveModel::earlier)
                .map(question::after).orElse(question);
    }

    private static Optional<Earlier> earlier(Move last) {
        Instant at = last.both().now().toInstant();
        return last.both().old().map(SideFacts::messages).filter(count -> count.isPresent())
                .map(count -> new Earlier(at, count.getAsLong()));
    }

    private static Optional<Hostname> host(Field<HostAndPort> typed) {
        return typed.text().get().isBlank()
                ? Optional.empty()
                : Optional.of(typed.value().orElseThrow(() -> new IllegalArgumentException("no server")).host());
    }

    private static Reading<HostAndPort> read(String typed) {
        return HostField.read(typed, Protocol.IMAP);
    }

    private MoveLogins logins(EmailAddress own) {
        var yes = outside.agreed().get() ? asked.get().stream().map(HostQuestion::host) : Stream.<Hostname>empty();
        var allowed = new AllowedHosts(yes.collect(Collectors.toSet()));
        if (!logIn.get() || address.password().get().isEmpty()) {
            return MoveLogins.none().allowing(allowed);
        }
        var first = Login.careful(own, address.secret());
        var second = newPassword.get().isEmpty()
                ? first
                : Login.careful(own, Secret.of(newPassword.get()));
        return new MoveLogins(Optional.of(first), Optional.of(second), allowed);
    }
}
