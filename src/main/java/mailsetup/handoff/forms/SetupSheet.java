package mailsetup.handoff.forms;

import java.util.Optional;
import mailsetup.core.Message;
import mailsetup.core.text.Messages;
import mailsetup.handoff.MailAccount;
import mailsetup.handoff.Order;
import mailsetup.handoff.format.FileName;
import mailsetup.handoff.sheet.PdfSheet;

/** One A4 page in the words of a program, as PDF with its own font, so that Japanese prints everywhere. */
final class SetupSheet extends ComputerForm {
    @Override
    public String id() {
        return "setup-sheet";
    }

    @Override
    public String fileName(MailAccount account) {
        return FileName.of(account.address(), ".pdf");
    }

    @Override
    public Optional<Message> hindrance(MailAccount account) {
        return Optional.empty();
    }

    @Override
    public boolean isText() {
        return false;
    }

    @Override
    public byte[] write(Order order, Messages messages) {
        return PdfSheet.of(Sheets.of(order, messages));
    }
}
