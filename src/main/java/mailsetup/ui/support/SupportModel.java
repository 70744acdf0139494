package mailsetup.ui.support;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import mailsetup.core.Message;
import mailsetup.support.script.CallAnswer;

/** What was typed or pasted, and what to say to it. It stays on this computer. */
public final class SupportModel {
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<CallAnswer>> answer = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** Nothing typed yet; an answer stands only as long as the text it belongs to. */
    public SupportModel() {
        text.subscribe(_ -> answer.set(Optional.empty()));
    }

    public StringProperty text() {
        return text;
    }

    /** What it comes to; empty before the question. */
    public ReadOnlyObjectProperty<Optional<CallAnswer>> answer() {
        return answer.getReadOnlyProperty();
    }

    /** The first sentence of the answer. */
    public Optional<Message> said() {
        return answer.get().map(CallAnswer::said);
    }

    /** Looks it up; nothing typed has no answer. */
    public void look() {
        answer.set(text.get().isBlank() ? Optional.empty() : Optional.of(CallAnswer.to(text.get())));
    }
}
