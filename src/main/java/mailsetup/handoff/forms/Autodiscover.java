package mailsetup.handoff.forms;

import static mailsetup.core.format.XmlText.element;

import mailsetup.core.Security;
import mailsetup.core.ServerSettings;
import mailsetup.core.text.Messages;
import mailsetup.handoff.MailAccount;
import mailsetup.handoff.Order;

/**
 * The answer to Outlook's question for one address (Microsoft Autodiscover, POX). Without {@code LoginName} Outlook
 * takes the part before the at sign, so the web server has to fill it in for each question.
 */
final class Autodiscover extends DomainForm {
    private static final String HEAD = """
                                       <?xml version="1.0" encoding="utf-8"?>
                                       <Autodiscover xmlns="http://schemas.microsoft.com/exchange/autodiscover/responseschema/2006">
                                         <Response xmlns="http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a">
                                           <Account>
                                             <AccountType>email</AccountType>
                                             <Action>settings</Action>
                                       """;

    @Override
    public String id() {
        return "autodiscover";
    }

    @Override
    public boolean knowsSignIn() {
        return false;
    }

    /** The name is fixed by the format. */
    @Override
    public String fileName(MailAccount account) {
        return "autodiscover.xml";
    }

    @Override
    String text(Order order, Messages messages) {
        var out = new StringBuilder(HEAD);
        order.account().servers().forEach(server -> server(out, server));
        return out.append("    </Account>\n  </Response>\n</Autodiscover>\n").toString();
    }

    private static void server(StringBuilder out, ServerSettings server) {
        var endpoint = server.endpoint();
        out.append("      <Protocol>\n");
        line(out, element("Type", server.protocol().name()));
        line(out, element("Server", endpoint.host().ascii()));
        line(out, element("Port", Integer.toString(endpoint.port())));
        line(out, element("LoginName", server.user()));
        line(out, element("DomainRequired", "off"));
        line(out, element("SPA", "off"));
        line(out, element("SSL", endpoint.security() == Security.PLAIN ? "off" : "on"));
        // It overrides SSL and is the only place that tells STARTTLS from TLS.
        line(out, element("Encryption", word(endpoint.security())));
        line(out, element("AuthRequired", "on"));
        out.append("      </Protocol>\n");
    }

    private static String word(Security security) {
        return switch (security) {
            case TLS -> "SSL";
            case STARTTLS -> "TLS";
            case PLAIN -> "None";
        };
    }

    private static void line(StringBuilder out, String text) {
        out.append("        ").append(text).append('\n');
    }
}
