package mailsetup.probe.net;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Changes every text in a record, however deep it lies; so a field that is added later cannot be forgotten. */
public final class EveryText {
    private EveryText() {}

    /** The same value with each of its texts changed; itself where none was. */
    @SuppressWarnings("unchecked")
    public static <T> T of(T value, UnaryOperator<String> change) {
        return (T) changed(value, change);
    }

    private static Object changed(Object value, UnaryOperator<String> change) {
        return switch (value) {
            case String text -> change.apply(text);
            case List<?> list -> list.stream().map(each -> changed(each, change)).toList();
            case Optional<?> some -> some.map(each -> changed(each, change));
            case Record part -> record(part, change);
            default -> value;
        };
    }

    private static Object record(Record part, UnaryOperator<String> change) {
        try {
            var components = part.getClass().getRecordComponents();
            var types = Stream.of(components).map(component -> component.getType()).toArray(Class<?>[]::new);
            var values = new ArrayList<Object>();
            for (var component : components) {
                values.add(changed(component.getAccessor().invoke(part), change));
            }
            var made = part.getClass().getDeclaredConstructor(types).newInstance(values.toArray());
            return made.equals(part) ? part : made;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
