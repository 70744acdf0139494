package mailsetup.ui.kit;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import mailsetup.core.Message;
import mailsetup.core.text.Language;
import mailsetup.core.text.Messages;

/** The words on the screen; changing the language changes every text that is bound to them. */
public final class Words {
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");

    private final Function<Language, Messages> source;
    private final Map<Language, Messages> loaded = new HashMap<>();
    private final ReadOnlyObjectWrapper<Messages> messages;

    /** Begins with that language. */
    public Words(Language first) {
        this(first, Messages::in);
    }

    /** Begins with that language, whose words come from there. */
    public Words(Language first, Function<Language, Messages> source) {
        this.source = source;
        messages = new ReadOnlyObjectWrapper<>(load(first));
    }

    /** Changes the language of everything at once. */
    public void speak(Language language) {
        messages.set(load(language));
    }

    /** The language in use. */
    public Language language() {
        return messages.get().language();
    }

    /** Changes with the language; for texts that are not one message. */
    public ReadOnlyObjectProperty<Messages> messages() {
        return messages.getReadOnlyProperty();
    }

    /** The text now, in one line and without characters that cannot be seen: parts of it may come from a server. */
    public String now(Message message) {
        return UNSEEN.matcher(messages.get().text(message)).replaceAll("\uFFFD");
    }

    /** The text in whatever language is chosen. */
    public ObservableValue<String> of(Message message) {
        return messages.map(_ -> now(message));
    }

    /** The text of a message that may itself change. */
    public ObservableValue<String> of(ObservableValue<Message> message) {
        return messages.flatMap(_ -> message.map(this::now));
    }

    /** The text with that key. */
    public ObservableValue<String> of(String key, Object... args) {
        return of(Message.of(key, args));
    }

    private Messages load(Language language) {
        return loaded.computeIfAbsent(language, source);
    }
}
