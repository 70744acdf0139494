package mailsetup.discovery.format;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mailsetup.core.Candidate;
import mailsetup.core.EmailAddress;
import mailsetup.core.Protocol;
import mailsetup.core.Provenance;
import mailsetup.core.Security;
import org.w3c.dom.Element;

/**
 * The file format that Thunderbird brought up (draft-ietf-mailmaint-autoconfig, version 1.1). Unknown elements and
 * values are passed over; a server that cannot be read drops itself alone.
 */
public final class AutoconfigXml {
    private static final int MOST = 20;

    private AutoconfigXml() {}

    /**
     * A server as it stands in the file, placeholders and all.
     *
     * @param ways how one signs in there, as the file names it
     */
    public record Server(Protocol protocol, String host, String port, Security security, String user,
            List<String> ways) {}

    /** A provider as it stands in the file. */
    public record Listed(String name, List<String> domains, List<Server> servers) {}

    /** The servers in the order of the file; empty when it is no such file. */
    public static Optional<List<Candidate>> read(byte[] bytes, EmailAddress address, Provenance from) {
        var words = new Placeholders(address);
        return providers(bytes).map(providers -> providers.flatMap(AutoconfigXml::servers)
                .flatMap(server -> Section.read(server.protocol(), words.host(server.host()), server.port(),
                        server.security(), user(words, server), from).stream())
                .distinct().limit(MOST).toList());
    }

    /** The providers of the file for a list of many; empty when it is no such file. */
    public static Optional<List<Listed>> listed(byte[] bytes) {
        return providers(bytes).map(providers -> providers.map(provider -> new Listed(
                Xml.text(provider, "displayName"),
                Xml.children(provider, "domain").map(domain -> domain.getTextContent().strip()).toList(),
                servers(provider).distinct().limit(MOST).toList())).toList());
    }

    private static Optional<Stream<Element>> providers(byte[] bytes) {
        return Xml.root(bytes).filter(root -> Xml.localName(root).equals("clientConfig"))
                .map(root -> Xml.children(root, "emailProvider"));
    }

    private static Stream<Server> servers(Element provider) {
        return Stream.concat(Xml.children(provider, "incomingServer"), Xml.children(provider, "outgoingServer"))
                .flatMap(server -> server(server).stream());
    }

    private static Optional<Server> server(Element server) {
        return protocol(server).flatMap(protocol -> security(Xml.text(server, "socketType"))
                .map(security -> new Server(protocol, Xml.text(server, "hostname"), Xml.text(server, "port"), security,
                        Xml.text(server, "username"), Xml.children(server, "authentication")
                                .map(way -> way.getTextContent().strip()).toList())));
    }

    private static String user(Placeholders words, Server server) {
        var user = words.fill(server.user());
        return user.isEmpty() ? words.address().toString() : user;
    }

    private static Optional<Protocol> protocol(Element server) {
        boolean incoming = Xml.localName(server).equals("incomingServer");
        return switch (server.getAttribute("type")) {
            case "imap" -> Optional.of(Protocol.IMAP).filter(_ -> incoming);
            case "pop3" -> Optional.of(Protocol.POP3).filter(_ -> incoming);
            case "smtp" -> Optional.of(Protocol.SMTP).filter(_ -> !incoming);
            default -> Optional.empty();
        };
    }

    private static Optional<Security> security(String socketType) {
        return switch (socketType) {
            case "SSL" -> Optional.of(Security.TLS);
            case "STARTTLS" -> Optional.of(Security.STARTTLS);
            case "plain" -> Optional.of(Security.PLAIN);
            default -> Optional.empty();
        };
    }
}
