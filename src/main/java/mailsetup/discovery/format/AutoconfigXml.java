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

    /** The servers in the order of the file; empty when it is no such file. */
    public static Optional<List<Candidate>> read(byte[] bytes, EmailAddress address, Provenance from) {
        return Xml.root(bytes).filter(root -> Xml.localName(root).equals("clientConfig"))
                .map(root -> Xml.children(root, "emailProvider")
                        .flatMap(provider -> Stream.concat(Xml.children(provider, "incomingServer"),
                                Xml.children(provider, "outgoingServer")))
                        .flatMap(server -> candidate(server, new Placeholders(address), from).stream()).distinct()
                        .limit(MOST).toList());
    }

    private static Optional<Candidate> candidate(Element server, Placeholders words, Provenance from) {
        var user = words.fill(Xml.text(server, "username"));
        return protocol(server).flatMap(protocol -> security(Xml.text(server, "socketType"))
                .flatMap(security -> Section.read(protocol, words.host(Xml.text(server, "hostname")),
                        Xml.text(server, "port"), security, user.isEmpty() ? words.address().toString() : user,
                        from)));
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
