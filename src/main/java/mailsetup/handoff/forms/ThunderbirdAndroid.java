package mailsetup.handoff.forms;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.Optional;
import mailsetup.core.Message;
import mailsetup.core.Protocol;
import mailsetup.core.Secret;
import mailsetup.core.Security;
import mailsetup.core.ServerSettings;
import mailsetup.core.json.Json;
import mailsetup.handoff.Code;
import mailsetup.handoff.Group;
import mailsetup.handoff.MailAccount;
import mailsetup.handoff.Order;
import mailsetup.handoff.Secrecy;
import mailsetup.handoff.format.FileName;

/**
 * The code that Thunderbird for Android scans under "Import settings" (Thunderbird's "Export for Mobile", format
 * version 1). The reader throws the whole code away for one {@code null}, so what is unknown is left out.
 */
final class ThunderbirdAndroid implements Code {
    private static final int VERSION = 1;
    private static final int PASSWORD_AUTHENTICATION = 1;
    private static final int OAUTH_AUTHENTICATION = 6;

    @Override
    public String id() {
        return "thunderbird-android";
    }

    @Override
    public Group group() {
        return Group.PHONE;
    }

    @Override
    public boolean knowsSignIn() {
        return true;
    }

    @Override
    public String fileName(MailAccount account) {
        return FileName.of(account.address(), "-thunderbird.png");
    }

    @Override
    public Secrecy secrecy() {
        return Secrecy.ON_REQUEST;
    }

    @Override
    public Optional<Message> hindrance(MailAccount account) {
        return Code.super.hindrance(account).or(() -> Ascii.hindrance(account)).or(() -> account.signIn()
                .filter(_ -> account.incoming().protocol() == Protocol.POP3)
                .map(_ -> Message.of("handoff.android-pop-sign-in")));
    }

    @Override
    public String payload(Order order) {
        var account = order.account();
        var incoming = server(account.incoming(), account);
        // The account's name comes before the password; the empty one means the address.
        order.password().ifPresent(secret -> incoming.add("").add(text(secret)));
        var outgoing = server(account.submission().orElseThrow(), account);
        order.password().ifPresent(secret -> outgoing.add(text(secret)));
        var identity = Json.array().add(account.address().toString()).add(account.shownName());
        var code = Json.array().add(VERSION);
        code.add(Json.array().add(1).add(1)).add(incoming)
                .add(Json.array().add(Json.array().add(outgoing).add(identity)));
        return Json.compact(code);
    }

    private static ArrayNode server(ServerSettings server, MailAccount account) {
        int way = account.signIn().isPresent() ? OAUTH_AUTHENTICATION : PASSWORD_AUTHENTICATION;
        var endpoint = server.endpoint();
        return Json.array().add(server.protocol() == Protocol.POP3 ? 1 : 0).add(endpoint.host().ascii())
                .add(endpoint.port()).add(word(endpoint.security())).add(way).add(server.user());
    }

    /** One is reserved. */
    private static int word(Security security) {
        return switch (security) {
            case PLAIN -> 0;
            case STARTTLS -> 2;
            case TLS -> 3;
        };
    }

    private static String text(Secret secret) {
        return secret.use(String::new);
    }
}
