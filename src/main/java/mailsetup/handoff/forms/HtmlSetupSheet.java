package mailsetup.handoff.forms;

import java.util.Optional;
import mailsetup.core.Message;
import mailsetup.core.text.Messages;
import mailsetup.handoff.MailAccount;
import mailsetup.handoff.Order;
import mailsetup.handoff.format.FileName;
import mailsetup.handoff.sheet.HtmlSheet;
import mailsetup.handoff.sheet.SheetWriter;

/** The setup sheet as a web page that loads nothing. */
final class HtmlSetupSheet extends DomainForm {
    @Override
    public String id() {
        return "setup-sheet-html";
    }

    @Override
    public String fileName(MailAccount account) {
        return FileName.of(account.address(), ".html");
    }

    @Override
    public Optional<Message> hindrance(MailAccount account) {
        return Optional.empty();
    }

    @Override
    String text(Order order, Messages messages) {
        return HtmlSheet.of(SheetWriter.write(order, Optional.empty(), messages));
    }
}
