package mailsetup.handoff.forms;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mailsetup.core.Message;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.handoff.MailAccount;

/** fetchmail: fetches mail and leaves it on the server. Without a password in the file it asks for it. */
final class Fetchmail extends Snippet {
    @Override
    public String id() {
        return "fetchmail";
    }

    @Override
    public String fileName(MailAccount account) {
        return "fetchmailrc";
    }

    @Override
    public Optional<Message> hindrance(MailAccount account) {
        return Optional.empty();
    }

    @Override
    List<String> lines(MailAccount account) {
        var server = account.incoming();
        var protocol = server.protocol() == Protocol.POP3 ? "pop3" : "imap";
        var protection = switch (server.endpoint().security()) {
            case TLS -> "  ssl sslcertck";
            case STARTTLS -> "  sslproto 'auto' sslcertck";
            case PLAIN -> "  sslproto ''";
        };
        var uidl = server.protocol() == Protocol.POP3 && !is(server, Security.PLAIN) ? " uidl" : "";
        return Stream.of("poll " + host(server) + " protocol " + protocol + " service " + port(server) + uidl,
                "  user " + quoted(server.user()), protection, "  keep").toList();
    }

    /** Its strings end at the next quotation mark, whatever stands before it (fetchmail 6.4, measured). */
    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\x22") + "\"";
    }
}
