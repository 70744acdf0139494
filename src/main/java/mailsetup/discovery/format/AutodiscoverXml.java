package mailsetup.discovery.format;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import mailsetup.core.Candidate;
import mailsetup.core.EmailAddress;
import mailsetup.core.Protocol;
import mailsetup.core.Provenance;
import mailsetup.core.Security;
import mailsetup.core.format.XmlText;
import org.w3c.dom.Element;

/** Microsoft's "plain old XML" format (MS-OXDSCLI), as far as it describes IMAP, POP and SMTP. */
public final class AutodiscoverXml {
    private AutodiscoverXml() {}

    /** What a reply says. */
    public sealed interface Reply {
        /**
         * Servers, possibly none that this program knows.
         *
         * @param others what other kinds stand there, in the words of Autoconfig: {@code exchange} for those of Outlook
         */
        record Servers(List<Candidate> candidates, List<String> others) implements Reply {
            public Servers {
                candidates = List.copyOf(candidates);
                others = List.copyOf(others);
            }
        }

        /** Ask there instead; the text is as hostile as everything else. */
        record ElsewhereUrl(String url) implements Reply {}

        /** Ask about this address instead. */
        record ElsewhereAddress(String address) implements Reply {}

        /** No such file. */
        record Nonsense() implements Reply {}
    }

    /** The question about an address. */
    public static String request(EmailAddress address) {
        return """
               <?xml version="1.0" encoding="utf-8"?>
               <Autodiscover xmlns="http://schemas.microsoft.com/exchange/autodiscover/outlook/requestschema/2006">
               <Request><EMailAddress>%s</EMailAddress>
               <AcceptableResponseSchema>http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a</AcceptableResponseSchema>
               </Request></Autodiscover>
               """
                .formatted(XmlText.of(address.toString()));
    }

    /** Reads a reply. */
    public static Reply read(byte[] bytes, EmailAddress address, Provenance from) {
        return Xml.root(bytes).filter(root -> Xml.localName(root).equals("Autodiscover"))
                .flatMap(root -> Xml.children(root, "Response").findFirst())
                .flatMap(response -> Xml.children(response, "Account").findFirst())
                .map(account -> reply(account, address, from)).orElseGet(Reply.Nonsense::new);
    }

    private static Reply reply(Element account, EmailAddress address, Provenance from) {
        return switch (Xml.text(account, "Action").toLowerCase(Locale.ROOT)) {
            case "redirecturl" -> new Reply.ElsewhereUrl(Xml.text(account, "RedirectUrl"));
            case "redirectaddr" -> new Reply.ElsewhereAddress(Xml.text(account, "RedirectAddr"));
            default -> new Reply.Servers(Xml.children(account, "Protocol")
                    .flatMap(server -> candidates(server, address, from)).distinct().limit(20).toList(),
                    Xml.children(account, "Protocol").map(server -> Xml.text(server, "Type"))
                            .filter(type -> !type.isBlank() && protocol(type).isEmpty()).map(AutodiscoverXml::kind)
                            .distinct().limit(5).toList());
        };
    }

    private static Stream<Candidate> candidates(Element server, EmailAddress address, Provenance from) {
        var login = Xml.text(server, "LoginName");
        return protocol(Xml.text(server, "Type")).stream().flatMap(protocol -> {
            var port = Xml.text(server, "Port");
            return modes(server, protocol, port).flatMap(mode -> Section.read(protocol, Xml.text(server, "Server"),
                    port.isEmpty() ? Integer.toString(protocol.port(mode)) : port, mode,
                    login.isEmpty() ? address.toString() : login, from).stream());
        });
    }

    private static Optional<Protocol> protocol(String type) {
        return switch (type.toUpperCase(Locale.ROOT)) {
            case "IMAP" -> Optional.of(Protocol.IMAP);
            case "POP3" -> Optional.of(Protocol.POP3);
            case "SMTP" -> Optional.of(Protocol.SMTP);
            default -> Optional.empty();
        };
    }

    /** Exchange stands there under one name for each way to reach it. */
    private static String kind(String type) {
        return type.toUpperCase(Locale.ROOT).startsWith("EX") ? "exchange" : type.toLowerCase(Locale.ROOT);
    }

    /** "On" says nothing of how TLS begins: the registered port tells, and at any other port both are possible. */
    private static Stream<Security> modes(Element server, Protocol protocol, String port) {
        var encryption = Xml.text(server, "Encryption").toLowerCase(Locale.ROOT);
        boolean readable = encryption.isEmpty()
                ? Xml.text(server, "SSL").equalsIgnoreCase("off")
                : encryption.equals("none");
        if (readable) {
            return Stream.of(Security.PLAIN);
        }
        if (port.isEmpty() || port.equals(Integer.toString(protocol.port(Security.TLS)))) {
            return Stream.of(Security.TLS);
        }
        return port.equals(Integer.toString(protocol.port(Security.STARTTLS)))
                ? Stream.of(Security.STARTTLS)
                : Stream.of(Security.TLS, Security.STARTTLS);
    }
}
