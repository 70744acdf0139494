package mailsetup.handoff.forms;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import mailsetup.core.Message;
import mailsetup.core.text.Messages;
import mailsetup.handoff.Exporter;
import mailsetup.handoff.Group;
import mailsetup.handoff.MailAccount;
import mailsetup.handoff.Order;
import mailsetup.handoff.setupfile.SetupFile;
import mailsetup.handoff.setupfile.SetupFileWriter;

/** The setup file for every address of the domain. */
final class DomainSetupFile implements Exporter {
    @Override
    public String id() {
        return "setup-file-domain";
    }

    @Override
    public Group group() {
        return Group.ADMINISTRATOR;
    }

    @Override
    public boolean knowsSignIn() {
        return true;
    }

    @Override
    public String fileName(MailAccount account) {
        return account.address().domain().ascii().replace(':', '_') + SetupFile.ENDING;
    }

    @Override
    public Optional<Message> hindrance(MailAccount account) {
        return Domains.hindrance(account);
    }

    @Override
    public boolean canBeSigned() {
        return true;
    }

    @Override
    public byte[] write(Order order, Messages messages) {
        return SetupFileWriter.write(SetupFile.forDomain(order)).getBytes(StandardCharsets.UTF_8);
    }
}
