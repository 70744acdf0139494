package mailsetup.support.batch;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import mailsetup.core.EmailAddress;
import mailsetup.core.Endpoint;
import mailsetup.core.Protocol;
import mailsetup.core.Secret;
import mailsetup.core.ServerSettings;

/**
 * One line of the list.
 *
 * @param number its place in the list, from 1
 * @param user the user name, where it is not the address
 * @param secret the password; empty to test without a login. It is wiped when the account was tested.
 * @param servers empty where they are to be found from the address
 */
public record BatchAccount(int number, EmailAddress address, Optional<String> user, Optional<Secret> secret,
        Map<Protocol, Endpoint> servers) {
    public BatchAccount {
        servers = Map.copyOf(servers);
    }

    /** The settings that the list names, in the order IMAP, POP3, SMTP. */
    public List<ServerSettings> settings() {
        return Stream.of(Protocol.values()).flatMap(protocol -> Optional.ofNullable(servers.get(protocol)).stream())
                .map(endpoint -> new ServerSettings(endpoint, user.orElse(address.toString()))).toList();
    }

    /** Accounts with the same key go to the same server, as far as the list tells. */
    String lane() {
        return settings().stream().findFirst().map(settings -> settings.endpoint().host().ascii())
                .orElse(address.domain().ascii());
    }

    /** Everything about it but the password. */
    String open() {
        return number + " " + address + " " + user.orElse("") + " " + settings();
    }
}
