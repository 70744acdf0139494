package mailsetup.handoff.forms;

import java.util.Optional;
import mailsetup.core.Message;
import mailsetup.core.text.Messages;
import mailsetup.handoff.MailAccount;
import mailsetup.handoff.Order;
import mailsetup.handoff.setupfile.SetupFile;
import mailsetup.handoff.setupfile.SetupFileWriter;

/** The setup file for every address of the domain. */
final class DomainSetupFile extends DomainForm {
    @Override
    public String id() {
        return "setup-file-domain";
    }

    @Override
    public String fileName(MailAccount account) {
        return domain(account) + SetupFile.ENDING;
    }

    @Override
    public Optional<Message> hindrance(MailAccount account) {
        return ownUserName(account);
    }

    @Override
    public boolean canBeSigned() {
        return true;
    }

    @Override
    String text(Order order, Messages messages) {
        return SetupFileWriter.write(SetupFile.forDomain(order));
    }
}
