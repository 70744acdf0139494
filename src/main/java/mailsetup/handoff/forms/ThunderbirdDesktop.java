package mailsetup.handoff.forms;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import mailsetup.core.Message;
import mailsetup.core.text.Messages;
import mailsetup.handoff.MailAccount;
import mailsetup.handoff.Order;
import mailsetup.handoff.Program;
import mailsetup.handoff.format.FileName;
import mailsetup.handoff.sheet.SheetWriter;
import mailsetup.handoff.sheet.TextSheet;

/** The entries for Thunderbird's own account set-up, in its words and order, for whoever wants to see each of them. */
final class ThunderbirdDesktop extends ComputerForm {
    @Override
    public String id() {
        return "thunderbird";
    }

    @Override
    public String fileName(MailAccount account) {
        return FileName.of(account.address(), "-thunderbird.txt");
    }

    @Override
    public Optional<Message> hindrance(MailAccount account) {
        return Optional.empty();
    }

    @Override
    public byte[] write(Order order, Messages messages) {
        return TextSheet.of(SheetWriter.write(order.inWordsOf(Program.THUNDERBIRD), Optional.empty(), messages))
                .getBytes(StandardCharsets.UTF_8);
    }
}
