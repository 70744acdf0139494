package mailsetup.input;

import java.util.List;
import java.util.Optional;
import mailsetup.core.Message;

/** Stand-in until branch input is merged. */
public final class UserNameField {
    private UserNameField() {}

    /** Reads. */
    public static Reading<String> read(String text) {
        return text.isBlank()
                ? new Reading<>(Optional.empty(), List.of(new Remark(Remark.Kind.ERROR, Message.of("input.bad"), "I-01",
                        Optional.empty())))
                : new Reading<>(Optional.of(text), List.of());
    }
}
