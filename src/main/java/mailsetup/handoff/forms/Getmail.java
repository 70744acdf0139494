package mailsetup.handoff.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mailsetup.core.Message;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.core.TokenMechanism;
import mailsetup.handoff.MailAccount;
import mailsetup.handoff.format.Quote;

/** getmail6: fetches mail into a Maildir and leaves it on the server. It knows TLS from the first byte only, and of the ways to show a token XOAUTH2. */
final class Getmail extends Snippet {
    @Override
    public String id() {
        return "getmail";
    }

    @Override
    public boolean knowsSignIn() {
        return true;
    }

    @Override
    public String fileName(MailAccount account) {
        return "getmailrc";
    }

    @Override
    public Optional<Message> hindrance(MailAccount account) {
        if (is(account.incoming(), Security.STARTTLS)) {
            return Optional.of(Message.of("handoff.no-starttls"));
        }
        return mechanism(account).filter(TokenMechanism.OAUTHBEARER::equals)
                .map(_ -> Message.of("handoff.no-oauthbearer"));
    }

    @Override
    List<String> lines(MailAccount account) {
        var server = account.incoming();
        var kind = (server.protocol() == Protocol.POP3 ? "SimplePOP3" : "SimpleIMAP")
                + (is(server, Security.TLS) ? "SSL" : "") + "Retriever";
        var lines = new ArrayList<>(List.of("# mkdir -p ~/Mail/INBOX/cur ~/Mail/INBOX/new ~/Mail/INBOX/tmp", "",
                "[retriever]",
                "type = " + kind, "server = " + host(server), "port = " + port(server),
                "username = " + server.user(),
                "password_command = (" + command(account) + ", " + Quote.backslashed(account.address().toString())
                        + ")",
                "", "[destination]", "type = Maildir", "path = ~/Mail/INBOX/", "", "[options]", "delete = false",
                "read_all = false"));
        account.signIn().ifPresent(_ -> lines.add(lines.indexOf("[destination]") - 1, "use_xoauth2 = true"));
        return lines;
    }

    private static String command(MailAccount account) {
        return account.signIn().isPresent() ? "\"oama\", \"access\"" : "\"secret-tool\", \"lookup\", \"mail\"";
    }
}
