package mailsetup.input;

import java.util.List;
import java.util.Optional;
import mailsetup.core.EmailAddress;
import mailsetup.core.Message;

/** Stand-in until branch input is merged. */
public final class AddressField {
    private AddressField() {}

    /** Reads. */
    public static Reading<EmailAddress> read(String text) {
        try {
            return new Reading<>(Optional.of(EmailAddress.of(text)), List.of());
        } catch (IllegalArgumentException e) {
            return new Reading<>(Optional.empty(),
                    List.of(new Remark(Remark.Kind.ERROR, Message.of("input.bad"), "I-01",
                            Optional.empty())));
        }
    }
}
