package mailsetup.handoff.forms;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;
import mailsetup.core.Keyword;
import mailsetup.core.Message;
import mailsetup.core.Security;
import mailsetup.core.ServerSettings;
import mailsetup.core.text.Messages;
import mailsetup.handoff.MailAccount;
import mailsetup.handoff.Order;

/**
 * Lines for the zone of the domain (RFC 1035 master file): SRV of RFC 6186 and RFC 8314, the names that Autoconfig and
 * Autodiscover ask for, and the TXT record that pins the PACC file.
 */
final class DnsLines extends DomainForm {
    private static final int SECOND = 10;
    private final Pacc pacc = new Pacc();

    @Override
    public String id() {
        return "dns";
    }

    @Override
    public String fileName(MailAccount account) {
        return "dns-" + account.address().domain().ascii() + ".txt";
    }

    @Override
    public Optional<Message> hindrance(MailAccount account) {
        boolean named = account.servers().noneMatch(server -> server.endpoint().host().isAddress())
                && !account.address().domain().isAddress();
        return super.hindrance(account)
                .or(() -> named ? Optional.empty() : Optional.of(Message.of("handoff.names-only")));
    }

    @Override
    String text(Order order, Messages messages) {
        var account = order.account();
        var domain = account.address().domain().ascii() + ".";
        var out = new StringBuilder();
        comment(out, messages, "handoff.dns.srv");
        var other = account.other();
        account.servers().forEach(server -> srv(out, messages, domain, server,
                other.filter(server::equals).isPresent() ? SECOND : 0));
        comment(out, messages, "handoff.dns.web");
        out.append("autoconfig.").append(domain).append("\tIN CNAME\t").append(domain).append('\n');
        // The target of an SRV record must not be an alias (RFC 2782).
        out.append("_autodiscover._tcp.").append(domain).append("\tIN SRV\t0 0 443 ").append(domain)
                .append('\n');
        out.append("autodiscover.").append(domain).append("\tIN CNAME\t").append(domain).append('\n');
        if (pacc.hindrance(account).isEmpty()) {
            comment(out, messages, "handoff.dns.pacc");
            out.append("ua-auto-config.").append(domain).append("\tIN CNAME\t").append(domain).append('\n');
            out.append("_ua-auto-config.").append(domain).append("\tIN TXT\t\"v=UAAC1; a=sha256; d=")
                    .append(digest(pacc.write(order, messages))).append("\"\n");
        }
        return out.toString();
    }

    /** The smaller number is the one preferred, also between IMAP and POP (RFC 6186 section 3.3). */
    private static void srv(StringBuilder out, Messages messages, String domain, ServerSettings server, int priority) {
        var endpoint = server.endpoint();
        if (endpoint.security() == Security.PLAIN) {
            comment(out, messages, "handoff.dns.plain");
            return;
        }
        out.append('_').append(service(server)).append("._tcp.").append(domain).append("\tIN SRV\t").append(priority)
                .append(" 1 ").append(endpoint.port()).append(' ').append(endpoint.host().ascii()).append(".\n");
    }

    private static String service(ServerSettings server) {
        var name = server.protocol().receives() ? Keyword.of(server.protocol()) : "submission";
        return server.endpoint().security() == Security.TLS ? name + "s" : name;
    }

    private static void comment(StringBuilder out, Messages messages, String key) {
        out.append("; ").append(messages.text(key)).append('\n');
    }

    private static String digest(byte[] bytes) {
        try {
            return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
