package mailsetup.handoff;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mailsetup.core.EmailAddress;
import mailsetup.core.Protocol;
import mailsetup.core.ServerSettings;
import mailsetup.core.SignInSettings;

/**
 * What is handed over: everything a mail program must know, but the password.
 *
 * @param name of the sender as others see it; may be empty
 * @param incoming the receiving server that was chosen
 * @param other the receiving server of the other protocol, if it is known, too
 * @param submission the sending server, if it is known
 * @param tested the day on which these settings were seen to work, if they were
 * @param signIn the sign-in in the browser; empty where the account opens with a password
 */
public record MailAccount(EmailAddress address, String name, ServerSettings incoming, Optional<ServerSettings> other,
        Optional<ServerSettings> submission, Optional<LocalDate> tested, Optional<SignInSettings> signIn) {
    /**
     * Validates.
     *
     * @throws IllegalArgumentException when a server has the wrong protocol, or a text could not be written into every
     *     form unchanged
     */
    public MailAccount {
        boolean receiving = incoming.protocol().receives()
                && other.stream().allMatch(o -> o.protocol().receives() && o.protocol() != incoming.protocol());
        if (!receiving || submission.stream().anyMatch(s -> s.protocol() != Protocol.SMTP)) {
            throw new IllegalArgumentException("servers of the wrong protocols");
        }
        var users = Stream.concat(Stream.of(incoming), Stream.concat(other.stream(), submission.stream()))
                .map(ServerSettings::user);
        if (!Clean.isText(name) || !users.allMatch(Clean::isUser)) {
            throw new IllegalArgumentException("not a text for every form");
        }
    }

    /** One that opens with a password. */
    public MailAccount(EmailAddress address, String name, ServerSettings incoming, Optional<ServerSettings> other,
            Optional<ServerSettings> submission, Optional<LocalDate> tested) {
        this(address, name, incoming, other, submission, tested, Optional.empty());
    }

    /** The same, which opens by that sign-in, if there is one. */
    public MailAccount signingIn(Optional<SignInSettings> how) {
        return new MailAccount(address, name, incoming, other, submission, tested, how);
    }

    /**
     * The account made of servers that work; empty where none of them receives, or none can be handed over.
     *
     * @param preferred the receiving protocol to choose if both are there
     */
    public static Optional<MailAccount> of(EmailAddress address, String name, List<ServerSettings> servers,
            Protocol preferred, Optional<LocalDate> tested) {
        var usable = servers.stream().filter(server -> Clean.isUser(server.user())).toList();
        var receiving = usable.stream().filter(server -> server.protocol().receives())
                .sorted((a, b) -> Boolean.compare(b.protocol() == preferred, a.protocol() == preferred)).toList();
        return receiving.stream().findFirst().map(chosen -> new MailAccount(address, name, chosen,
                receiving.stream().filter(server -> server.protocol() != chosen.protocol()).findFirst(),
                usable.stream().filter(server -> server.protocol() == Protocol.SMTP).findFirst(), tested));
    }

    /** The chosen receiving server, the other one, the sending one; as far as they are there. */
    public Stream<ServerSettings> servers() {
        return Stream.of(Optional.of(incoming), other, submission).flatMap(Optional::stream);
    }

    /** The server of that protocol, chosen or not. */
    public Optional<ServerSettings> on(Protocol protocol) {
        return servers().filter(server -> server.protocol() == protocol).findFirst();
    }

    /** The name that others see; the address where no name was given. */
    public String shownName() {
        return name.isEmpty() ? address.toString() : name;
    }
}
