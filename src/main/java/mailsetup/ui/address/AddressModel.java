package mailsetup.ui.address;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import mailsetup.core.EmailAddress;
import mailsetup.core.Message;
import mailsetup.core.Secret;
import mailsetup.discovery.input.AddressField;
import mailsetup.discovery.input.PasswordField;
import mailsetup.discovery.input.PasswordOffer;
import mailsetup.discovery.input.Remark;
import mailsetup.discovery.presets.PresetBook;
import mailsetup.practice.PracticeServer;
import mailsetup.practice.lab.LabFault;
import mailsetup.ui.kit.Field;
import mailsetup.ui.kit.Jobs;
import mailsetup.ui.kit.Offer;

/**
 * The mail address and the password as typed. A text field cannot but hold the password as a string; from here it
 * leaves as a {@link Secret} only.
 */
public final class AddressModel {
    private final Field<EmailAddress> address = new Field<>(AddressField::read);
    private final StringProperty password = new SimpleStringProperty("");
    private final BooleanProperty judged = new SimpleBooleanProperty();
    private final BooleanProperty withoutPassword = new SimpleBooleanProperty();
    private final ObservableValue<List<Remark>> passwordRemarks;
    private final Practice practice;
    private final Asking asking = new Asking(address);
    private final Provider provider;

    /** Empty, with a practice server and what is known of providers at hand. */
    public AddressModel(Practice practice, PresetBook presets, Jobs jobs) {
        this.practice = practice;
        provider = new Provider(address, presets, jobs);
        passwordRemarks = Bindings.createObjectBinding(() -> judged.get() ? examine() : List.of(), password, judged,
                withoutPassword);
    }

    public Field<EmailAddress> address() {
        return address;
    }

    /** The password as typed, never trimmed or changed. */
    public StringProperty password() {
        return password;
    }

    /** Whether there is none, because the person signs in at the provider's own page. */
    public BooleanProperty withoutPassword() {
        return withoutPassword;
    }

    public ObservableValue<List<Remark>> passwordRemarks() {
        return passwordRemarks;
    }

    /** What to know of the password before typing it. */
    public Message passwordHint() {
        return PasswordField.hint();
    }

    /** The change to the password that goes with a remark; nothing is changed without it. */
    public Optional<Offer> passwordOffer(Remark remark) {
        return PasswordField.offer(remark).map(offer -> new Offer(offer.label(), () -> apply(offer)));
    }

    public Practice practice() {
        return practice;
    }

    public Provider provider() {
        return provider;
    }

    public Asking asking() {
        return asking;
    }

    /** A fresh copy of the password, which the caller wipes. */
    public Secret secret() {
        return Secret.of(password.get());
    }

    /** Whether both can be used. */
    public boolean ready() {
        return address.value().isPresent() && examine().stream().noneMatch(r -> r.kind() == Remark.Kind.ERROR);
    }

    /** Talks about the password once the person has left its field. */
    public void leavePassword() {
        judged.set(judged.get() || !password.get().isEmpty());
    }

    /** Shows every remark: the person wants to go on. */
    public void judge() {
        address.judge();
        judged.set(true);
        provider.judge();
    }

    /** Starts the practice server and fills in its account. */
    public void practise() {
        practice.start(this::fill);
    }

    /** Starts the practice server with that fault, in place of any other, and fills in its account. */
    public void practise(LabFault fault) {
        endPractice();
        practice.start(fault, this::fill);
    }

    /** Stops the practice server and empties the fields that still show its account. */
    public void endPractice() {
        if (practising().isPresent()) {
            address.fill("");
            withoutPassword.set(false);
        }
        practice.server().filter(server -> server.password().equals(password.get())).ifPresent(_ -> {
            password.set("");
            judged.set(false);
        });
        practice.close();
    }

    /** The practice server, if the typed address is the one of its account. */
    public Optional<PracticeServer> practising() {
        return practice.server().filter(server -> address.value().equals(Optional.of(server.address())));
    }

    private void fill(PracticeServer server) {
        address.fill(server.address().toString());
        boolean signsIn = server.signedIn().isPresent();
        withoutPassword.set(signsIn);
        password.set(signsIn ? "" : server.password());
    }

    private void apply(PasswordOffer offer) {
        var before = password.get().toCharArray();
        var after = offer.apply(before);
        password.set(new String(after));
        Arrays.fill(before, '\0');
        Arrays.fill(after, '\0');
    }

    private List<Remark> examine() {
        if (withoutPassword.get()) {
            return List.of();
        }
        try (var typed = secret()) {
            return typed.use(PasswordField::remarks);
        }
    }
}
