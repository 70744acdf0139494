package mailsetup.ui.decoder;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import mailsetup.support.decoder.Cause;
import mailsetup.support.decoder.Decoder;

/** A pasted message, and what it can mean. It stays on this computer. */
public final class DecoderModel {
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<List<Cause>>> causes = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** Nothing pasted yet; an answer stands only as long as the text it belongs to. */
    public DecoderModel() {
        text.subscribe(_ -> causes.set(Optional.empty()));
    }

    /** Whether somebody wants to look something up. */
    public BooleanProperty open() {
        return open;
    }

    /** What was pasted. */
    public StringProperty text() {
        return text;
    }

    /** What it can mean, foremost first, or an empty list when nobody knows; empty before the question. */
    public ReadOnlyObjectProperty<Optional<List<Cause>>> causes() {
        return causes.getReadOnlyProperty();
    }

    /** Looks it up; nothing pasted has no answer. */
    public void explain() {
        causes.set(text.get().isBlank() ? Optional.empty() : Optional.of(Decoder.explain(text.get())));
    }
}
