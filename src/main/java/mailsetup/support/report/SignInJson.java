package mailsetup.support.report;

import static mailsetup.support.report.Node.line;
import static mailsetup.support.report.Node.lines;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import mailsetup.core.EmailAddress;
import mailsetup.core.ServerSettings;
import mailsetup.probe.TokenFacts;

/**
 * A sign-in in the browser, without anything that opens something.
 *
 * @param client whose registration it was, in one word
 * @param account whether that of the mailbox signed in: same, other or unknown
 * @param revoked what became of giving the permission back, in one word
 */
public record SignInJson(String client, TokenFacts token, String account, String revoked) {
    /**
     * The one by which these servers were tested.
     */
    public static SignInJson of(String client, TokenFacts token, EmailAddress address, List<ServerSettings> servers,
            String revoked) {
        var account = token.account().map(who -> TokenFacts.isOwn(who, address, servers) ? "same" : "other")
                .orElse("unknown");
        return new SignInJson(client, token, account, revoked);
    }

    ObjectNode json() {
        var json = Node.object();
        token.issuer().ifPresent(issuer -> json.put("issuer", line(issuer)));
        json.put("client", client);
        json.set("scopesAsked", lines(token.asked()));
        json.set("scopesGranted", lines(token.granted()));
        json.put("account", account);
        token.expires().flatMap(end -> token.issued().map(made -> Duration.between(made, end).toSeconds()))
                .ifPresent(seconds -> json.put("lasts", seconds));
        return json.put("revoked", revoked);
    }
}
