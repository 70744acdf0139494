package mailsetup.discovery.format;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import mailsetup.core.Candidate;
import mailsetup.core.EmailAddress;
import mailsetup.core.Protocol;
import mailsetup.core.Provenance;
import mailsetup.core.PublishedSignIn;
import mailsetup.core.Security;
import mailsetup.core.SignInSettings;
import org.w3c.dom.Element;

/**
 * The file format that Thunderbird brought up (draft-ietf-mailmaint-autoconfig, version 1.1). Unknown elements and
 * values are passed over; a server that cannot be read drops itself alone.
 */
public final class AutoconfigXml {
    private static final int MOST = 20;
    private static final int LONGEST = 100;

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

    /**
     * The servers in the order of the file, but those that a password opens before those that want another login; empty
     * when it is no such file.
     */
    public static Optional<List<Candidate>> read(byte[] bytes, EmailAddress address, Provenance from) {
        var words = new Placeholders(address);
        return servers(bytes).map(all -> all.filter(server -> Access.of(server) != Access.NONE)
                .sorted(Comparator.comparing(Access::of))
                .flatMap(server -> candidate(server, words, from).stream()).distinct().limit(MOST).toList());
    }

    /**
     * The sign-in in the browser that the file tells, by its issuer or by its two places; a client stands there only for
     * every mail program. Whether the file may be believed in this is not known here.
     */
    public static Optional<SignInSettings> signIn(byte[] bytes) {
        return Xml.root(bytes).stream().flatMap(root -> Xml.children(root, "oAuth2"))
                .map(part -> new PublishedSignIn(
                        Xml.text(part, "issuer"), Xml.text(part, "authURL"), Xml.text(part, "tokenURL"),
                        Xml.text(part, "scope"), Xml.text(part, "clientID")))
                .flatMap(part -> part.read().stream()).findFirst();
    }

    /** The servers of the file that cannot be used, as the file names them: kind and host; each once. */
    public static List<Unreadable> unreadable(byte[] bytes, EmailAddress address, Provenance from) {
        var words = new Placeholders(address);
        return servers(bytes).orElse(Stream.of()).filter(server -> candidate(server, words, from).isEmpty())
                .map(server -> new Unreadable(bounded(server.getAttribute("type")),
                        bounded(Xml.text(server, "hostname"))))
                .distinct().limit(MOST).toList();
    }

    /**
     * A server that stands in the file and cannot be used.
     *
     * @param type as in the file, for example {@code exchange}; at most 100 characters
     * @param host as in the file, which may be anything; at most 100 characters
     */
    public record Unreadable(String type, String host) {}

    /** How a server is opened; in the order in which a person with a password can use them. */
    enum Access {
        /** A password is among the ways, or no way is named. */
        PASSWORD,
        /** Sign-in in the browser and nothing else. */
        SIGN_IN,
        /** No login at all: by the network one is in, or by fetching mail before. */
        NONE;

        private static final Set<String> NO_LOGIN = Set.of("none", "client-ip-address", "smtp-after-pop");

        /** What the file says of a server. Most write the words as the draft does, some in other cases. */
        static Access of(Element server) {
            var ways = Xml.children(server, "authentication")
                    .map(way -> way.getTextContent().strip().toLowerCase(Locale.ROOT)).toList();
            boolean outgoing = Xml.localName(server).equals("outgoingServer");
            if (ways.isEmpty() || ways.stream().anyMatch(way -> !way.equals("oauth2") && !NO_LOGIN.contains(way))) {
                return PASSWORD;
            }
            // A mail server for sending without a login is still one; a mailbox without a login is none.
            return ways.contains("oauth2") ? SIGN_IN : outgoing ? PASSWORD : NONE;
        }
    }

    private static Optional<Stream<Element>> servers(byte[] bytes) {
        return providers(bytes).map(all -> all.flatMap(AutoconfigXml::servers));
    }

    /** The providers of the file for a list of many; empty when it is no such file. */
    public static Optional<List<Listed>> listed(byte[] bytes) {
        return providers(bytes).map(providers -> providers.map(provider -> new Listed(
                Xml.text(provider, "displayName"),
                Xml.children(provider, "domain").map(domain -> domain.getTextContent().strip()).toList(),
                servers(provider).flatMap(server -> server(server).stream()).distinct().limit(MOST).toList()))
                .toList());
    }

    private static Optional<Stream<Element>> providers(byte[] bytes) {
        return Xml.root(bytes).filter(root -> Xml.localName(root).equals("clientConfig"))
                .map(root -> Xml.children(root, "emailProvider"));
    }

    private static Stream<Element> servers(Element provider) {
        return Stream.concat(Xml.children(provider, "incomingServer"), Xml.children(provider, "outgoingServer"));
    }

    private static Optional<Server> server(Element server) {
        return protocol(server).flatMap(protocol -> security(Xml.text(server, "socketType"))
                .map(security -> new Server(protocol, Xml.text(server, "hostname"), Xml.text(server, "port"), security,
                        Xml.text(server, "username"), Xml.children(server, "authentication")
                                .map(way -> way.getTextContent().strip()).toList())));
    }

    /** Each value may stand there several times: the first that can be used counts. */
    private static Optional<Candidate> candidate(Element server, Placeholders words, Provenance from) {
        return protocol(server).flatMap(protocol -> Xml.texts(server, "socketType")
                .flatMap(type -> security(type).stream()).findFirst()
                .flatMap(security -> hosts(server, words).flatMap(host -> Xml.texts(server, "port")
                        .flatMap(port -> users(server, words).flatMap(
                                user -> Section.read(protocol, host, port, security, user, from).stream())))
                        .findFirst()));
    }

    private static Stream<String> hosts(Element server, Placeholders words) {
        return Xml.texts(server, "hostname").map(words::host).limit(MOST);
    }

    private static Stream<String> users(Element server, Placeholders words) {
        var named = Xml.texts(server, "username").map(words::fill).filter(user -> !user.isEmpty()).limit(MOST).toList();
        return named.isEmpty() ? Stream.of(words.address().toString()) : named.stream();
    }

    private static String bounded(String text) {
        var line = text.strip();
        return line.length() > LONGEST ? line.substring(0, LONGEST) : line;
    }

    private static Optional<Protocol> protocol(Element server) {
        boolean incoming = Xml.localName(server).equals("incomingServer");
        return switch (server.getAttribute("type").toLowerCase(Locale.ROOT)) {
            case "imap" -> Optional.of(Protocol.IMAP).filter(_ -> incoming);
            case "pop3" -> Optional.of(Protocol.POP3).filter(_ -> incoming);
            case "smtp" -> Optional.of(Protocol.SMTP).filter(_ -> !incoming);
            default -> Optional.empty();
        };
    }

    private static Optional<Security> security(String socketType) {
        return switch (socketType.toUpperCase(Locale.ROOT)) {
            case "SSL" -> Optional.of(Security.TLS);
            case "STARTTLS" -> Optional.of(Security.STARTTLS);
            case "PLAIN" -> Optional.of(Security.PLAIN);
            default -> Optional.empty();
        };
    }
}
