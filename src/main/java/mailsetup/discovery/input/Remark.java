package mailsetup.discovery.input;

import java.util.Optional;
import mailsetup.core.Message;

/**
 * One thing to say beside a field.
 *
 * @param text in the user's words
 * @param row the row of the fault catalogue it belongs to, for example {@code I-03}
 * @param suggestion what the field should hold instead, if one click can put it there; for a password, the id of a
 *     {@link PasswordOffer}
 */
public record Remark(Kind kind, Message text, String row, Optional<String> suggestion) {
    /** How serious it is, most serious first. */
    public enum Kind {
        /** The value cannot be used as it stands. */
        ERROR,
        /** It can be used, but is probably not what was meant. */
        WARNING,
        /** It was put right without asking, and this says how. */
        CORRECTED
    }

    static Remark error(String row, String key, Object... args) {
        return new Remark(Kind.ERROR, Message.of(key, args), row, Optional.empty());
    }

    static Remark warning(String row, String key, Object... args) {
        return new Remark(Kind.WARNING, Message.of(key, args), row, Optional.empty());
    }

    static Remark corrected(String row, String key, Object... args) {
        return new Remark(Kind.CORRECTED, Message.of(key, args), row, Optional.empty());
    }

    Remark suggesting(String better) {
        return new Remark(kind, text, row, Optional.of(better));
    }
}
