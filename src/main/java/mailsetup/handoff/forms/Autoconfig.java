package mailsetup.handoff.forms;

import static mailsetup.core.format.XmlText.element;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import mailsetup.core.Keyword;
import mailsetup.core.Message;
import mailsetup.core.PublishedSignIn;
import mailsetup.core.Security;
import mailsetup.core.ServerSettings;
import mailsetup.core.format.XmlText;
import mailsetup.core.text.Messages;
import mailsetup.handoff.MailAccount;
import mailsetup.handoff.Order;
import mailsetup.handoff.UserTemplate;

/** The file that Thunderbird and others look for at the domain (Autoconfig 1.1, draft-ietf-mailmaint-autoconfig). */
final class Autoconfig extends DomainForm {
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_SHORT_NAME = 20;

    @Override
    public String id() {
        return "autoconfig";
    }

    /** The name is fixed by the format. */
    @Override
    public String fileName(MailAccount account) {
        return "config-v1.1.xml";
    }

    @Override
    public Optional<Message> hindrance(MailAccount account) {
        return super.hindrance(account).or(() -> ownUserName(account));
    }

    @Override
    String text(Order order, Messages messages) {
        var account = order.account();
        var domain = account.address().domain().ascii();
        var name = order.maker().isEmpty() ? domain : order.maker();
        var out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<clientConfig version=\"1.1\">\n");
        out.append("  <emailProvider id=\"").append(XmlText.of(domain)).append("\">\n");
        line(out, element("domain", domain));
        line(out, element("displayName", cut(name, LONGEST_NAME)));
        line(out, element("displayShortName", cut(name, LONGEST_SHORT_NAME)));
        Stream.of(Optional.of(account.incoming()), account.other()).flatMap(Optional::stream)
                .forEach(server -> server(out, account, "incomingServer", server));
        server(out, account, "outgoingServer", account.submission().orElseThrow());
        out.append("  </emailProvider>\n");
        account.signIn().ifPresent(how -> signIn(out, how.published()));
        return out.append("</clientConfig>\n").toString();
    }

    private static void server(StringBuilder out, MailAccount account, String element, ServerSettings server) {
        var endpoint = server.endpoint();
        out.append("    <").append(element).append(" type=\"").append(Keyword.of(server.protocol())).append("\">\n");
        line(out, "  " + element("hostname", endpoint.host().ascii()));
        line(out, "  " + element("port", Integer.toString(endpoint.port())));
        line(out, "  " + element("socketType", word(endpoint.security())));
        line(out, "  " + element("username", UserTemplate.of(account.address(), server.user()).orElseThrow()));
        line(out, "  " + element("authentication",
                account.signIn().isPresent() ? "OAuth2" : "password-cleartext"));
        out.append("    </").append(element).append(">\n");
    }

    /** As version 1.2 has it; readers of 1.1 pass over it. */
    private static void signIn(StringBuilder out, PublishedSignIn how) {
        out.append("  <oAuth2>\n");
        Stream.of(Map.entry("issuer", how.issuer()), Map.entry("scope", how.scopes()),
                Map.entry("authURL", how.authorization()), Map.entry("tokenURL", how.token()),
                Map.entry("clientID", how.client())).filter(one -> !one.getValue().isEmpty())
                .forEach(one -> line(out, element(one.getKey(), one.getValue())));
        out.append("  </oAuth2>\n");
    }

    private static String word(Security security) {
        return switch (security) {
            case TLS -> "SSL";
            case STARTTLS -> "STARTTLS";
            case PLAIN -> "plain";
        };
    }

    private static void line(StringBuilder out, String text) {
        out.append("    ").append(text).append('\n');
    }

    private static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most)).strip();
    }
}
