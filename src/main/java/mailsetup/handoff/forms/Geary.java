package mailsetup.handoff.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mailsetup.core.Message;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.core.ServerSettings;
import mailsetup.handoff.MailAccount;
import mailsetup.handoff.format.Quote;

/**
 * Geary, the mail program of GNOME: one folder for each account, with this file in it. It asks for the password. The words are those that
 * {@code src/client/accounts/accounts-manager.vala} reads (version 1 of the file, Geary 3.32 to 46).
 */
final class Geary extends Snippet {
    @Override
    public String id() {
        return "geary";
    }

    @Override
    public String fileName(MailAccount account) {
        return "geary.ini";
    }

    @Override
    public Optional<Message> hindrance(MailAccount account) {
        return imapOnly(account).or(() -> super.hindrance(account));
    }

    @Override
    List<String> lines(MailAccount account) {
        var address = account.address().toString();
        // A semicolon would begin the next sender.
        var sender = escaped(Quote.sender(account.shownName(), address)).replace(";", "\\;");
        var lines = new ArrayList<>(List.of("[Metadata]", "version=1", "status=enabled", "", "[Account]",
                "service_provider=other", "label=" + escaped(address), "sender_mailboxes=" + sender + ";",
                "prefetch_days=14", "save_sent=true", "save_drafts=true", "", "[Incoming]"));
        lines.addAll(service(account.on(Protocol.IMAP).orElseThrow()));
        lines.addAll(List.of("", "[Outgoing]"));
        lines.addAll(service(account.submission().orElseThrow()));
        return lines;
    }

    private static List<String> service(ServerSettings server) {
        return List.of("login=" + escaped(server.user()), "remember_password=true", "host=" + host(server),
                "port=" + port(server), "transport_security=" + word(server.endpoint().security()),
                "credentials=custom");
    }

    private static String word(Security security) {
        return switch (security) {
            case TLS -> "transport";
            case STARTTLS -> "start-tls";
            case PLAIN -> "none";
        };
    }

    /** In a key file only a backslash means something inside a line (GLib, GKeyFile). */
    private static String escaped(String text) {
        return text.replace("\\", "\\\\");
    }
}
