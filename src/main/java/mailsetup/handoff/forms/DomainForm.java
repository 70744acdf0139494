package mailsetup.handoff.forms;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import mailsetup.core.Message;
import mailsetup.core.text.Messages;
import mailsetup.handoff.Exporter;
import mailsetup.handoff.Group;
import mailsetup.handoff.MailAccount;
import mailsetup.handoff.Order;
import mailsetup.handoff.UserTemplate;

/** A text with which the administrator of a domain hands over the settings of all its addresses. */
abstract class DomainForm implements Exporter {
    /** The whole text, for an account without hindrance. */
    abstract String text(Order order, Messages messages);

    @Override
    public Group group() {
        return Group.ADMINISTRATOR;
    }

    @Override
    public boolean knowsSignIn() {
        return true;
    }

    @Override
    public final byte[] write(Order order, Messages messages) {
        return text(order, messages).getBytes(StandardCharsets.UTF_8);
    }

    /** A user name of its own cannot be the rule for others. */
    static Optional<Message> ownUserName(MailAccount account) {
        boolean ruled = account.servers()
                .allMatch(server -> UserTemplate.of(account.address(), server.user()).isPresent());
        return ruled ? Optional.empty() : Optional.of(Message.of("handoff.own-user-name"));
    }

    /** The domain of the address as part of the name of a file, also where it is a numeric address. */
    static String domain(MailAccount account) {
        return account.address().domain().ascii().replace(':', '_');
    }
}
