package mailsetup.handoff.forms;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import mailsetup.core.Message;
import mailsetup.core.text.Messages;
import mailsetup.handoff.Exporter;
import mailsetup.handoff.Group;
import mailsetup.handoff.MailAccount;
import mailsetup.handoff.Order;
import mailsetup.handoff.format.FileName;
import mailsetup.handoff.sheet.HtmlSheet;
import mailsetup.handoff.sheet.SheetWriter;

/** The setup sheet as a web page that loads nothing. */
final class HtmlSetupSheet implements Exporter {
    @Override
    public String id() {
        return "setup-sheet-html";
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
        return FileName.of(account.address(), ".html");
    }

    @Override
    public Optional<Message> hindrance(MailAccount account) {
        return Optional.empty();
    }

    @Override
    public byte[] write(Order order, Messages messages) {
        return HtmlSheet.of(SheetWriter.write(order, messages)).getBytes(StandardCharsets.UTF_8);
    }
}
