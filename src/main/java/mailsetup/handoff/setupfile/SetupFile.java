package mailsetup.handoff.setupfile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mailsetup.core.EmailAddress;
import mailsetup.core.Endpoint;
import mailsetup.core.Hostname;
import mailsetup.core.Protocol;
import mailsetup.core.ServerSettings;
import mailsetup.handoff.Clean;
import mailsetup.handoff.MailAccount;
import mailsetup.handoff.Order;
import mailsetup.handoff.UserTemplate;

/**
 * Everything but the password, for one address or for every address of some domains.
 *
 * @param maker who says to have made it; may be empty
 * @param contact where to call for help; may be empty
 * @param address of the account; empty in a file for domains
 * @param domains 1 to 20 in a file for domains; empty in one for an address
 * @param name of the sender; may be empty
 * @param preferred the receiving protocol that was chosen
 * @param servers at most one for each protocol, at least one that receives
 */
public record SetupFile(String maker, String contact, Optional<EmailAddress> address, List<Hostname> domains,
        String name, Protocol preferred, List<Server> servers, Optional<LocalDate> tested) {
    /** How the name of such a file ends. */
    public static final String ENDING = ".mailsetup";
    /** The largest file that is read, in bytes. */
    public static final int LARGEST = 65_536;
    private static final int MOST_DOMAINS = 20;

    /**
     * Validates.
     *
     * @throws IllegalArgumentException when something is missing, too much or cannot be
     */
    public SetupFile {
        domains = List.copyOf(domains);
        servers = List.copyOf(servers);
        boolean once = servers.stream().map(server -> server.endpoint().protocol()).distinct().count() == servers
                .size();
        boolean receives = servers.stream().anyMatch(server -> server.endpoint().protocol() == preferred);
        if (address.isPresent() == !domains.isEmpty() || domains.size() > MOST_DOMAINS || !once || !receives
                || !preferred.receives() || !Clean.isText(maker) || !Clean.isText(contact) || !Clean.isText(name)) {
            throw new IllegalArgumentException("not a setup file");
        }
    }

    /**
     * One server.
     *
     * @param user the name; in a file for domains with the placeholders of {@link UserTemplate}
     */
    public record Server(Endpoint endpoint, String user) {
        /**
         * Validates.
         *
         * @throws IllegalArgumentException when this cannot be a user name
         */
        public Server {
            if (!Clean.isUser(user) || !ServerSettings.isUser(user)) {
                throw new IllegalArgumentException("not a user name");
            }
        }
    }

    /** The file for that account. */
    public static SetupFile of(Order order) {
        var account = order.account();
        var servers = account.servers().map(server -> new Server(server.endpoint(), server.user())).toList();
        return new SetupFile(order.maker(), order.contact(), Optional.of(account.address()), List.of(), account.name(),
                account.incoming().protocol(), servers, account.tested());
    }

    /**
     * The file for every address of the account's domain.
     *
     * @throws java.util.NoSuchElementException when a user name follows no rule
     */
    public static SetupFile forDomain(Order order) {
        var account = order.account();
        var servers = account.servers().map(server -> new Server(server.endpoint(),
                UserTemplate.of(account.address(), server.user()).orElseThrow())).toList();
        return new SetupFile(order.maker(), order.contact(), Optional.empty(), List.of(account.address().domain()), "",
                account.incoming().protocol(), servers, account.tested());
    }

    /** Whether it is meant for that address. */
    public boolean isFor(EmailAddress own) {
        return address.map(own::equals).orElseGet(() -> domains.contains(own.domain()));
    }

    /** What it says about the servers of that address; nothing for an address it is not meant for. */
    public List<ServerSettings> settings(EmailAddress own) {
        if (!isFor(own)) {
            return List.of();
        }
        return servers.stream().map(server -> new ServerSettings(server.endpoint(),
                address.isPresent() ? server.user() : UserTemplate.fill(server.user(), own))).toList();
    }

    /** The account of that address; empty for an address it is not meant for. */
    public Optional<MailAccount> account(EmailAddress own) {
        return MailAccount.of(own, name, settings(own), preferred, tested);
    }
}
