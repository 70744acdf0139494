package mailsetup.ui.kit;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import mailsetup.core.Message;
import mailsetup.discovery.input.Reading;
import mailsetup.discovery.input.Remark;

/** What a person types into one field, and what it comes to. Nobody is interrupted while typing for the first time. */
public final class Field<T> {
    private final Function<String, Reading<T>> reader;
    private final StringProperty text = new SimpleStringProperty("");
    private final BooleanProperty judged = new SimpleBooleanProperty();
    private final ObservableValue<List<Remark>> remarks;

    /** An empty field, read by that function. */
    public Field(Function<String, Reading<T>> reader) {
        this.reader = reader;
        remarks = Bindings.createObjectBinding(() -> judged.get() ? reading().remarks() : List.of(), text, judged);
    }

    /** Exactly what was typed. */
    public StringProperty text() {
        return text;
    }

    /** What to say beside the field; nothing before the field is left for the first time. */
    public ObservableValue<List<Remark>> remarks() {
        return remarks;
    }

    /** The value, when the text is good. */
    public Optional<T> value() {
        return reading().value();
    }

    /** The person leaves the field: what stands there may now be talked about, but an empty field not yet. */
    public void leave() {
        judged.set(judged.get() || !text.get().isEmpty());
    }

    /** The person wants to go on: now an empty field is worth a remark as well. */
    public void judge() {
        judged.set(true);
    }

    /** Puts a text there that the person need not answer for. */
    public void fill(String value) {
        judged.set(false);
        text.set(value);
    }

    /** Puts the better text of a remark into the field. */
    public Optional<Offer> offer(Remark remark) {
        return remark.suggestion()
                .map(better -> new Offer(Message.of("wizard.remark.use", better), () -> text.set(better)));
    }

    private Reading<T> reading() {
        return reader.apply(text.get());
    }
}
