package mailsetup.handoff.forms;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import mailsetup.core.Keyword;
import mailsetup.core.Message;
import mailsetup.core.Security;
import mailsetup.core.ServerSettings;
import mailsetup.core.SignInSettings;
import mailsetup.core.json.Json;
import mailsetup.core.text.Messages;
import mailsetup.handoff.MailAccount;
import mailsetup.handoff.Order;

/**
 * The file of draft-ietf-mailmaint-pacc for the domain. It has no ports: the servers speak TLS on the registered ones,
 * and the user name is the address.
 */
final class Pacc extends DomainForm {
    @Override
    public String id() {
        return "pacc";
    }

    /** The name is fixed by the format. */
    @Override
    public String fileName(MailAccount account) {
        return "user-agent-configuration.json";
    }

    @Override
    public Optional<Message> hindrance(MailAccount account) {
        boolean standard = account.servers().allMatch(server -> isStandard(account, server));
        return super.hindrance(account)
                .or(() -> standard ? Optional.empty() : Optional.of(Message.of("handoff.standard-ports-only")))
                .or(() -> account.signIn().filter(how -> how.published().issuer().isEmpty())
                        .map(_ -> Message.of("handoff.no-issuer")));
    }

    @Override
    String text(Order order, Messages messages) {
        var account = order.account();
        var protocols = Json.object();
        account.servers().forEach(server -> protocols.set(Keyword.of(server.protocol()),
                Json.object().put("host", server.endpoint().host().ascii())));
        var name = order.maker().isEmpty() ? account.address().domain().ascii() : order.maker();
        var json = Json.object();
        json.set("protocols", protocols);
        json.set("authentication", authentication(account));
        json.set("info", Json.object().set("provider", Json.object().put("name", name)));
        return Json.readable(json);
    }

    private static ObjectNode authentication(MailAccount account) {
        var way = Json.object();
        account.signIn().map(SignInSettings::published).ifPresentOrElse(
                how -> way.set("oauth-public", Json.object().put("issuer", how.issuer())),
                () -> way.put("password", true));
        return way;
    }

    private static boolean isStandard(MailAccount account, ServerSettings server) {
        var endpoint = server.endpoint();
        return endpoint.security() == Security.TLS && endpoint.port() == server.protocol().port(Security.TLS)
                && server.user().equals(account.address().toString());
    }
}
