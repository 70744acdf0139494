package mailsetup.input;

import java.util.List;
import java.util.Optional;
import mailsetup.core.Message;
import mailsetup.core.Protocol;

/** Stand-in until branch input is merged. */
public final class PortField {
    private PortField() {}

    /** Reads. */
    public static Reading<Integer> read(String text, Protocol protocol) {
        try {
            return new Reading<>(Optional.of(Integer.parseInt(text)), List.of());
        } catch (IllegalArgumentException e) {
            return new Reading<>(Optional.empty(),
                    List.of(new Remark(Remark.Kind.ERROR, Message.of("input.bad"), "I-01",
                            Optional.of("993"))));
        }
    }
}
