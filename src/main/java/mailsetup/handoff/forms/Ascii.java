package mailsetup.handoff.forms;

import java.util.Optional;
import mailsetup.core.Message;
import mailsetup.handoff.MailAccount;

/** Forms that have no room for a local part outside ASCII (RFC 6531). */
final class Ascii {
    private Ascii() {}

    static Optional<Message> hindrance(MailAccount account) {
        return account.address().local().chars().allMatch(c -> c < 128)
                ? Optional.empty()
                : Optional.of(Message.of("handoff.ascii-only"));
    }
}
