package mailsetup.handoff.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mailsetup.core.Message;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.core.ServerSettings;
import mailsetup.handoff.MailAccount;
import mailsetup.handoff.format.Hosts;
import mailsetup.handoff.format.Percent;
import mailsetup.handoff.format.Quote;

/**
 * aerc: reads and sends mail in a terminal. The words are those of aerc-accounts(5), aerc-imap(5) and aerc-smtp(5), 0.14; since 0.15
 * {@code smtp-starttls} is what {@code smtp} means anyway.
 */
final class Aerc extends Snippet {
    @Override
    public String id() {
        return "aerc";
    }

    @Override
    public String fileName(MailAccount account) {
        return "accounts.conf";
    }

    @Override
    public Optional<Message> hindrance(MailAccount account) {
        return imapOnly(account);
    }

    @Override
    List<String> lines(MailAccount account) {
        var password = Quote.ini(passwordCommand(account));
        var lines = new ArrayList<>(List.of("[mail]",
                "from = " + Quote.ini(Quote.sender(account.shownName(), account.address().toString())),
                "source = " + url("imap", account.on(Protocol.IMAP).orElseThrow()), "source-cred-cmd = " + password));
        account.submission().ifPresent(server -> {
            lines.add("outgoing = " + url("smtp", server));
            lines.add("outgoing-cred-cmd = " + password);
            if (is(server, Security.STARTTLS)) {
                // Its manual says true, and what it takes is yes (0.14, measured).
                lines.add("smtp-starttls = yes");
            }
            // What its own assistant writes.
            lines.add("copy-to = Sent");
        });
        return lines;
    }

    /** Without a further word the scheme means STARTTLS. */
    private static String url(String scheme, ServerSettings server) {
        var protection = switch (server.endpoint().security()) {
            case TLS -> scheme + "s";
            case STARTTLS -> scheme;
            case PLAIN -> scheme + "+insecure";
        };
        return protection + "://" + Percent.encode(server.user()) + "@" + Hosts.withPort(server.endpoint());
    }
}
