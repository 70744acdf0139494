package mailsetup.ui.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import mailsetup.core.EmailAddress;
import mailsetup.core.Message;
import mailsetup.core.Protocol;
import mailsetup.core.Secret;
import mailsetup.core.ServerSettings;
import mailsetup.core.SignInSettings;
import mailsetup.core.drawing.Drawing;
import mailsetup.core.text.Messages;
import mailsetup.handoff.Clean;
import mailsetup.handoff.Code;
import mailsetup.handoff.Exporter;
import mailsetup.handoff.MailAccount;
import mailsetup.handoff.Order;
import mailsetup.handoff.Program;
import mailsetup.handoff.Secrecy;
import mailsetup.handoff.setupfile.SetupFile;
import mailsetup.ui.desktop.Programs;
import mailsetup.ui.kit.Jobs;

/** What is handed over and how. The password joins in only while its box is ticked. */
public final class HandoverModel {
    private final Supplier<Secret> password;
    private final ObjectProperty<List<ServerSettings>> servers = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<Protocol> preferred = new SimpleObjectProperty<>(Protocol.IMAP);
    private final StringProperty name = new SimpleStringProperty("");
    private final ObjectProperty<Optional<Way>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Program> program = new SimpleObjectProperty<>(Program.GENERIC);
    private final BooleanProperty passwordLine = new SimpleBooleanProperty();
    private final BooleanProperty withPassword = new SimpleBooleanProperty();
    private final ObjectBinding<Optional<MailAccount>> account;
    private final ObjectProperty<List<String>> found = new SimpleObjectProperty<>(List.of());
    private final Jobs jobs;
    private Programs programs = Programs.NONE;
    private Optional<EmailAddress> address = Optional.empty();
    private Optional<LocalDate> tested = Optional.empty();
    private Optional<SetupFile> source = Optional.empty();
    private Optional<SignInSettings> signIn = Optional.empty();
    private Function<Protocol, List<Drawing>> drawings = _ -> List.of();
    private Supplier<String> desk = () -> "";
    private Supplier<String> supportCode = () -> "";

    /**
     * Nothing to hand over yet.
     *
     * @param password a fresh copy of the password, asked for only when it is wanted
     * @param jobs look for programs of this computer
     */
    public HandoverModel(Supplier<Secret> password, Jobs jobs) {
        this.password = password;
        this.jobs = jobs;
        account = Bindings.createObjectBinding(this::make, servers, preferred, name);
        chosen.subscribe(_ -> withPassword.set(false));
    }

    /** The mail programs of this computer, told before anything is shown. */
    public void at(Programs here) {
        programs = here;
    }

    /** What is drawn on the setup sheet for an account of that protocol. */
    public void drawing(Function<Protocol, List<Drawing>> pictures) {
        drawings = pictures;
    }

    /**
     * Whom to call, and what to read out there.
     *
     * @param telephone of the organisation; empty where there is none
     * @param code of the test, asked for when it is wanted; empty before there is one
     */
    public void supported(Supplier<String> telephone, Supplier<String> code) {
        desk = telephone;
        supportCode = code;
    }

    Programs programs() {
        return programs;
    }

    /** The ways to programs that were found on this computer. */
    ObservableValue<List<String>> found() {
        return found;
    }

    /**
     * Begins with these servers, which work.
     *
     * @param file where they came from, if it was a setup file
     * @param by the sign-in by which they were tested; empty where it was a password
     */
    public void show(EmailAddress own, List<ServerSettings> working, LocalDate today, Optional<SetupFile> file,
            Optional<SignInSettings> by) {
        signIn = by;
        address = Optional.of(own);
        tested = Optional.of(today);
        source = file;
        chosen.set(Optional.empty());
        if (name.get().isEmpty()) {
            file.ifPresent(given -> name.set(given.name()));
        }
        file.ifPresent(given -> preferred.set(given.preferred()));
        servers.set(List.of());
        servers.set(List.copyOf(working));
        jobs.start(programs::found, found::set, _ -> {});
    }

    /** The account as it is handed over; empty before a receiving server works. */
    public ObjectBinding<Optional<MailAccount>> account() {
        return account;
    }

    /** Which of the two to use. */
    public ObjectProperty<Protocol> preferred() {
        return preferred;
    }

    public StringProperty name() {
        return name;
    }

    public ObjectProperty<Optional<Way>> chosen() {
        return chosen;
    }

    /** Whose words the sheet uses where a way leaves it open. */
    public ObjectProperty<Program> program() {
        return program;
    }

    /** Whether the sheet has a line for the password. */
    public BooleanProperty passwordLine() {
        return passwordLine;
    }

    /** Whether somebody wants the password in the code; off again for every form. */
    public BooleanProperty withPassword() {
        return withPassword;
    }

    /** Why the account cannot be handed over in this form. */
    public Optional<Message> hindrance(Exporter form) {
        return account.get().flatMap(form::obstacle);
    }

    /** Whether the form can be made now: one that holds the password always needs the yes first. */
    public boolean ready(Exporter form) {
        return account.get().isPresent() && hindrance(form).isEmpty()
                && (form.secrecy() != Secrecy.ALWAYS || withPassword.get());
    }

    /** Whether there is a password that could be handed over. */
    boolean hasPassword() {
        return signIn.isEmpty();
    }

    /** Whether what is made now holds the password. */
    public boolean secret(Exporter form) {
        return form.secrecy() != Secrecy.NEVER && withPassword.get() && hasPassword();
    }

    /** The file, in the language of the messages. */
    public byte[] write(Exporter form, Messages messages) {
        return made(form, order -> form.write(order, messages));
    }

    /** The text in a code. */
    public String payload(Code form) {
        return made(form, form::payload);
    }

    /** The account in the words that were chosen, without the password. The organisation is called before a stranger. */
    public Order order() {
        var made = account.get().orElseThrow();
        var order = Order.of(made).inWordsOf(chosen.get().flatMap(Way::program).orElseGet(program::get))
                .withPasswordLine(passwordLine.get())
                .showing(drawings.apply(made.incoming().protocol()));
        var own = desk.get();
        return order.from(source.map(SetupFile::maker).orElse(""),
                own.isEmpty() ? source.map(SetupFile::contact).orElse("") : own).toldBy(supportCode.get());
    }

    private <T> T made(Exporter form, Function<Order, T> maker) {
        if (!secret(form)) {
            return maker.apply(order());
        }
        try (var secret = password.get()) {
            return maker.apply(order().with(secret));
        }
    }

    private Optional<MailAccount> make() {
        return address.flatMap(
                own -> MailAccount.of(own, Clean.of(name.get()), servers.get(), preferred.get(), tested))
                .map(made -> made.signingIn(signIn));
    }
}
