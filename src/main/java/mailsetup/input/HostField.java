package mailsetup.input;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import mailsetup.core.Hostname;
import mailsetup.core.Message;
import mailsetup.core.Protocol;

/** Stand-in until branch input is merged. */
public final class HostField {
    private HostField() {}

    /** Reads. */
    public static Reading<HostAndPort> read(String text, Protocol protocol) {
        try {
            return new Reading<>(Optional.of(new HostAndPort(Hostname.of(text), OptionalInt.empty())), List.of());
        } catch (IllegalArgumentException e) {
            return new Reading<>(Optional.empty(),
                    List.of(new Remark(Remark.Kind.ERROR, Message.of("input.bad"), "I-01",
                            Optional.empty())));
        }
    }
}
