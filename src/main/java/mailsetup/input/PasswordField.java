package mailsetup.input;

import java.util.List;
import java.util.Optional;
import mailsetup.core.Message;

/** Stand-in until branch input is merged. */
public final class PasswordField {
    private PasswordField() {}

    /** Reads. */
    public static List<Remark> remarks(char[] password) {
        return password.length > 0
                ? List.of()
                : List.of(new Remark(Remark.Kind.ERROR, Message.of("input.bad"), "I-01", Optional.empty()));
    }
}
