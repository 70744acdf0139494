package mailsetup.handoff.forms;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import mailsetup.core.Message;
import mailsetup.core.text.Messages;
import mailsetup.handoff.MailAccount;
import mailsetup.handoff.Order;
import mailsetup.handoff.format.FileName;
import mailsetup.handoff.setupfile.SetupFile;
import mailsetup.handoff.setupfile.SetupFileWriter;

/** The file with which this program opens filled in on another computer (docs/handoff.md), for one address. */
final class SetupFileForm extends ComputerForm {
    @Override
    public String id() {
        return "setup-file";
    }

    @Override
    public String fileName(MailAccount account) {
        return FileName.of(account.address(), SetupFile.ENDING);
    }

    @Override
    public Optional<Message> hindrance(MailAccount account) {
        return Optional.empty();
    }

    @Override
    public boolean canBeSigned() {
        return true;
    }

    @Override
    public byte[] write(Order order, Messages messages) {
        return SetupFileWriter.write(SetupFile.of(order)).getBytes(StandardCharsets.UTF_8);
    }
}
