package mailsetup.discovery;

import java.util.List;
import java.util.stream.Stream;
import mailsetup.core.Endpoint;
import mailsetup.core.Hostname;
import mailsetup.core.Protocol;
import mailsetup.core.Security;

/**
 * The doors that providers most often choose, in the order of their frequency in a public provider database (163
 * providers counted). TLS from the start comes before STARTTLS (RFC 8314); a door without encryption is never guessed,
 * and neither is port 25, which Japanese access providers block.
 */
public final class GuessNames {
    private GuessNames() {}

    /** All doors worth trying for one protocol of a domain, likeliest first. */
    public static List<Endpoint> of(Hostname domain, Protocol protocol) {
        return Stream.of(tls(domain, protocol).map(host -> door(protocol, host, Security.TLS)),
                startTls(domain, protocol).map(host -> door(protocol, host, Security.STARTTLS)),
                rare(domain, protocol)).flatMap(doors -> doors).distinct().toList();
    }

    /** The doors of one host that could serve everything, as the mail exchanger of a small hoster does. */
    public static List<Endpoint> at(Hostname host) {
        return Stream.of(Protocol.values()).flatMap(protocol -> Stream.of(Security.TLS, Security.STARTTLS)
                .map(security -> door(protocol, host, security))).toList();
    }

    private static Stream<Hostname> tls(Hostname domain, Protocol protocol) {
        return hosts(domain, switch (protocol) {
            case IMAP -> Stream.of("imap.", "mail.", "");
            case POP3 ->
                japanese(domain) ? Stream.of("pop.", "mail.", "", "pop3.") : Stream.of("pop.", "mail.", "pop3.", "");
            case SMTP -> Stream.of("smtp.", "mail.");
        });
    }

    /** For sending, the two modes of the two likeliest hosts come before any third host. */
    private static Stream<Hostname> startTls(Hostname domain, Protocol protocol) {
        return hosts(domain, switch (protocol) {
            case IMAP -> Stream.of("imap.", "mail.");
            case POP3 -> Stream.of("pop.", "mail.", "");
            case SMTP -> Stream.of("smtp.", "mail.");
        });
    }

    private static Stream<Endpoint> rare(Hostname domain, Protocol protocol) {
        var parent = parent(domain);
        return switch (protocol) {
            case IMAP -> both(Security.TLS, protocol, Stream.concat(
                    hosts(domain, Stream.of("pop.", "imaps.", "imap4.", "in.", "imap.mail.")),
                    parent.flatMap(above -> hosts(above, Stream.of("imap.", "mail.")))));
            case POP3 -> both(Security.TLS, protocol, Stream.concat(hosts(domain, Stream.of("pops.", "po.")),
                    parent.flatMap(above -> hosts(above, Stream.of("mail.", "pop.")))));
            case SMTP -> Stream.concat(
                    // The incoming host serves sending, too, at 29 of 48 Japanese providers.
                    hosts(domain, Stream.of("imap.", "pop.", "")).flatMap(host -> Stream.of(
                            door(protocol, host, Security.TLS), door(protocol, host, Security.STARTTLS))),
                    Stream.concat(
                            both(Security.TLS, protocol,
                                    hosts(domain, Stream.of("smtps.", "smtpa.", "out.", "smtp.mail."))),
                            Stream.concat(both(Security.STARTTLS, protocol, hosts(domain, Stream.of("smtpauth."))),
                                    both(Security.TLS, protocol,
                                            parent.flatMap(above -> hosts(above, Stream.of("smtp.", "mail.")))))));
        };
    }

    /** Japanese access providers: there mail.D and D come before pop3.D. */
    private static boolean japanese(Hostname domain) {
        return domain.ascii().endsWith(".ne.jp") || domain.ascii().endsWith(".or.jp");
    }

    /** Some providers give each group of customers a sub-domain, and one server above it. */
    private static Stream<Hostname> parent(Hostname domain) {
        int dot = domain.ascii().indexOf('.');
        return PublicSuffixes.base(domain).filter(owner -> !owner.equals(domain)).stream()
                .map(_ -> new Hostname(domain.ascii().substring(dot + 1)));
    }

    private static Stream<Endpoint> both(Security security, Protocol protocol, Stream<Hostname> hosts) {
        return hosts.map(host -> door(protocol, host, security));
    }

    private static Stream<Hostname> hosts(Hostname domain, Stream<String> prefixes) {
        return prefixes.filter(prefix -> prefix.length() + domain.ascii().length() <= 253)
                .map(prefix -> new Hostname(prefix + domain.ascii()));
    }

    private static Endpoint door(Protocol protocol, Hostname host, Security security) {
        return Endpoint.standard(protocol, host, security);
    }
}
