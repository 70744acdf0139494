package mailsetup.handoff.forms;

import java.util.Optional;
import mailsetup.core.Message;
import mailsetup.handoff.MailAccount;
import mailsetup.handoff.UserTemplate;

/** What the forms for a whole domain have in common. */
final class Domains {
    private Domains() {}

    /** A user name of its own cannot be the rule for others. */
    static Optional<Message> hindrance(MailAccount account) {
        boolean ruled = account.servers()
                .allMatch(server -> UserTemplate.of(account.address(), server.user()).isPresent());
        return ruled ? Optional.empty() : Optional.of(Message.of("handoff.own-user-name"));
    }
}
