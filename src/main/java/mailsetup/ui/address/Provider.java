package mailsetup.ui.address;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import mailsetup.core.EmailAddress;
import mailsetup.core.Hostname;
import mailsetup.discovery.presets.Preset;
import mailsetup.discovery.presets.PresetBook;
import mailsetup.ui.kit.Field;
import mailsetup.ui.kit.Job;
import mailsetup.ui.kit.Jobs;
import org.jspecify.annotations.Nullable;

/** Who the typed address belongs to, as far as that is known without the network. */
public final class Provider {
    private final PresetBook presets;
    private final Jobs jobs;
    private final ReadOnlyObjectWrapper<Optional<Preset>> preset = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper judged = new ReadOnlyBooleanWrapper();
    private final BooleanProperty unanswerable = new SimpleBooleanProperty();
    private Optional<Hostname> domain = Optional.empty();
    private Map<String, String> answers = Map.of();
    private @Nullable Job looking;

    Provider(Field<EmailAddress> address, PresetBook presets, Jobs jobs) {
        this.presets = presets;
        this.jobs = jobs;
        address.text().subscribe(_ -> look(address.value().map(EmailAddress::domain)));
    }

    /** The provider, once its domain is complete; it changes only with the domain. */
    public ReadOnlyObjectProperty<Optional<Preset>> preset() {
        return preset.getReadOnlyProperty();
    }

    /** The provider with what the person answered so far. */
    public Optional<Preset> answered() {
        return preset.get().map(known -> known.knowing(answers));
    }

    /** What the person answered so far, by the ids of the questions. */
    public Map<String, String> answers() {
        return answers;
    }

    /** Notes an answer; an unfit one is as good as none. */
    public void answer(String question, String text) {
        var all = new HashMap<>(answers);
        all.put(question, text.strip());
        answers = Map.copyOf(all);
    }

    /** Whether the person does not know the answers and goes on without them. */
    public BooleanProperty unanswerable() {
        return unanswerable;
    }

    /** Whether the person wanted to go on, so that what is missing is said. */
    ReadOnlyBooleanProperty judged() {
        return judged.getReadOnlyProperty();
    }

    /** Says what is missing: the person wants to go on. */
    void judge() {
        judged.set(true);
    }

    /** Whether nothing is asked any more that the servers or the user name depend on. */
    public boolean settled() {
        return unanswerable.get() || answered()
                .filter(known -> !known.servers().isEmpty() && !known.questions().isEmpty()).isEmpty();
    }

    private void look(Optional<Hostname> now) {
        if (now.equals(domain)) {
            return;
        }
        domain = now;
        if (looking != null) {
            looking.close();
        }
        answers = Map.of();
        judged.set(false);
        unanswerable.set(false);
        preset.set(Optional.empty());
        // The first look-up reads files.
        now.ifPresent(asked -> looking = jobs.start(() -> presets.ofDomain(asked), preset::set, _ -> {}));
    }
}
