package mailsetup.support.mailreport;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How a value is written, by its type alone: a record is an object with its components, a kind of a sealed type says in
 * {@code kind} which it is, a list is an array, and what is not known has no key.
 */
final class Form {
    /** The most entries of a list. */
    static final int MOST = 1000;
    /** The key by which the kinds of a sealed type are told. */
    static final String KIND = "kind";

    private Form() {}

    /** {@code BadCertificate} is {@code bad-certificate}. */
    static String word(Class<?> kind) {
        return kind.getSimpleName().replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    static Class<?> raw(Type type) {
        return (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
    }

    static Type argument(Type type) {
        return ((ParameterizedType) type).getActualTypeArguments()[0];
    }

    /** The kinds of a sealed type, those of a sealed kind too. */
    static List<Class<?>> kinds(Class<?> sealed) {
        return Stream.of(sealed.getPermittedSubclasses())
                .<Class<?>>flatMap(kind -> kind.isSealed() ? kinds(kind).stream() : Stream.of(kind)).toList();
    }
}
