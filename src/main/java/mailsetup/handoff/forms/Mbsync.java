package mailsetup.handoff.forms;

import static mailsetup.handoff.format.Quote.backslashed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mailsetup.core.Message;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.handoff.MailAccount;

/** mbsync (isync): a copy of an IMAP mailbox; these lines only fetch. They use words of isync 1.3 to 1.4. */
final class Mbsync extends Snippet {
    @Override
    public String id() {
        return "mbsync";
    }

    @Override
    public boolean knowsSignIn() {
        return true;
    }

    @Override
    public String fileName(MailAccount account) {
        return "mbsyncrc";
    }

    @Override
    public Optional<Message> hindrance(MailAccount account) {
        return imapOnly(account);
    }

    @Override
    List<String> lines(MailAccount account) {
        var server = account.on(Protocol.IMAP).orElseThrow();
        var lines = new ArrayList<>(List.of("# mkdir -p ~/Mail", "", "IMAPAccount mail", "Host " + host(server),
                "Port " + port(server),
                "User " + backslashed(server.user()), "PassCmd " + backslashed(passwordCommand(account)),
                "SSLType " + word(server.endpoint().security()), "",
                "IMAPStore mail-remote", "Account mail", "",
                "MaildirStore mail-local", "Path ~/Mail/", "Inbox ~/Mail/INBOX", "SubFolders Verbatim", "",
                "Channel mail", "Far :mail-remote:", "Near :mail-local:", "Patterns *", "Sync Pull", "Create Near",
                "Remove None", "Expunge None"));
        // It needs the plugin of that name for Cyrus SASL.
        mechanism(account).ifPresent(way -> lines.add(lines.indexOf("IMAPStore mail-remote") - 1, "AuthMechs " + way));
        return lines;
    }

    private static String word(Security security) {
        return switch (security) {
            case TLS -> "IMAPS";
            case STARTTLS -> "STARTTLS";
            case PLAIN -> "None";
        };
    }
}
