package mailsetup.handoff.forms;

import java.util.Optional;
import mailsetup.core.Keyword;
import mailsetup.core.Message;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.core.ServerSettings;
import mailsetup.handoff.Code;
import mailsetup.handoff.Group;
import mailsetup.handoff.MailAccount;
import mailsetup.handoff.Order;
import mailsetup.handoff.Secrecy;
import mailsetup.handoff.format.FileName;
import mailsetup.handoff.format.Hosts;
import mailsetup.handoff.format.Percent;

/** A {@code dclogin:} code of version 1 for Delta Chat. The format demands the password, so the code is a secret. */
final class DeltaChat implements Code {
    @Override
    public String id() {
        return "delta-chat";
    }

    @Override
    public Group group() {
        return Group.PHONE;
    }

    @Override
    public String fileName(MailAccount account) {
        return FileName.of(account.address(), "-delta-chat.png");
    }

    @Override
    public Secrecy secrecy() {
        return Secrecy.ALWAYS;
    }

    @Override
    public Optional<Message> hindrance(MailAccount account) {
        return account.on(Protocol.IMAP).isEmpty()
                ? Optional.of(Message.of("handoff.imap-only"))
                : Code.super.hindrance(account);
    }

    @Override
    public String payload(Order order) {
        var account = order.account();
        var secret = order.password().orElseThrow().use(String::new);
        var address = account.address();
        // Old versions read 0 as "accept anything": strict is said in both places.
        return "dclogin://" + Percent.encode(address.local()) + "@" + Hosts.inUrl(address.domain()) + "/?p="
                + Percent.encode(secret) + "&v=1" + server("i", account.on(Protocol.IMAP).orElseThrow())
                + server("s", account.submission().orElseThrow()) + "&ic=1&sc=1";
    }

    private static String server(String letter, ServerSettings server) {
        var endpoint = server.endpoint();
        return "&" + letter + "h=" + Percent.encode(Hosts.inUrl(endpoint.host())) + "&" + letter + "p="
                + endpoint.port() + "&" + letter + "u=" + Percent.encode(server.user()) + "&" + letter + "s="
                + word(endpoint.security());
    }

    private static String word(Security security) {
        return security == Security.TLS ? "ssl" : Keyword.of(security);
    }
}
