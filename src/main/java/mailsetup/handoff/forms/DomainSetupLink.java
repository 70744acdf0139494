package mailsetup.handoff.forms;

import java.util.Optional;
import mailsetup.core.Message;
import mailsetup.core.text.Messages;
import mailsetup.handoff.MailAccount;
import mailsetup.handoff.Order;
import mailsetup.handoff.setupfile.SetupFile;
import mailsetup.handoff.setupfile.SetupLink;

/** The setup file for every address of the domain as a link, for the help page of a provider. */
final class DomainSetupLink extends DomainForm {
    @Override
    public String id() {
        return "setup-link";
    }

    @Override
    public String fileName(MailAccount account) {
        return domain(account) + ".link.txt";
    }

    @Override
    public Optional<Message> hindrance(MailAccount account) {
        return ownUserName(account).or(() -> link(Order.of(account)).isPresent()
                ? Optional.empty()
                : Optional.of(Message.of("handoff.link.too-long")));
    }

    /** Without maker and contact where they would make it too long. */
    @Override
    String text(Order order, Messages messages) {
        var link = link(order).or(() -> link(order.from("", ""))).orElseThrow();
        return link + "\n";
    }

    private static Optional<String> link(Order order) {
        return SetupLink.of(SetupFile.forDomain(order));
    }
}
