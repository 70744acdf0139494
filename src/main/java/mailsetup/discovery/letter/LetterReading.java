package mailsetup.discovery.letter;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import mailsetup.core.EmailAddress;
import mailsetup.core.Hostname;
import mailsetup.core.MailPort;
import mailsetup.core.Message;
import mailsetup.core.Protocol;

/**
 * What was found in a letter. Closing it wipes the passwords.
 *
 * @param accounts at least one, which is empty where the letter names none
 * @param servers those the letter says anything of
 * @param remarks on the letter as a whole
 * @param former names of servers that the letter says are no longer right
 * @param leftOver names of servers and ports that belong to nothing that was found
 */
public record LetterReading(List<LetterAccount> accounts, Map<Protocol, LetterServer> servers, List<Message> remarks,
        List<String> former, List<String> leftOver) implements AutoCloseable {
    /** None. */
    public static final Map<Protocol, LetterServer> NO_SERVERS = Map.of();

    /** Copies. */
    public LetterReading {
        accounts = List.copyOf(accounts);
        servers = Map.copyOf(servers);
        remarks = List.copyOf(remarks);
        former = List.copyOf(former);
        leftOver = List.copyOf(leftOver);
    }

    /** Which of the two servers everybody needs it does not name. */
    public List<Message> missing() {
        var missing = new ArrayList<Message>();
        if (Protocol.INCOMING.stream().noneMatch(servers::containsKey)) {
            missing.add(Message.of("letter.missing.incoming"));
        }
        if (!servers.containsKey(Protocol.SMTP)) {
            missing.add(Message.of("letter.missing.outgoing"));
        }
        return missing;
    }

    /**
     * The same, where the person says to which server something belongs that was not understood.
     *
     * @param left one of what is left over: a host name, or a port
     * @param pasted the text, in which it is shown where that stands
     */
    public LetterReading assigning(String left, Protocol protocol, String pasted) {
        var more = new EnumMap<Protocol, LetterServer>(Protocol.class);
        more.putAll(servers);
        var known = servers.getOrDefault(protocol, LetterServer.nothing(protocol));
        more.put(protocol, LeftOver.isPort(left)
                ? known.withPort(at(Integer.valueOf(left), left, pasted))
                : known.withHost(at(Hostname.of(left), left, pasted)));
        return new LetterReading(accounts, more, remarks, former,
                leftOver.stream().filter(other -> !other.equals(left)).toList());
    }

    /** To which servers something that is left over can belong: a port to those that have it, a name to all. */
    public static List<Protocol> takers(String left) {
        var all = List.of(Protocol.values());
        return LeftOver.isPort(left)
                ? MailPort.of(Integer.parseInt(left)).map(port -> List.of(port.protocol())).orElse(all)
                : all;
    }

    private static <T> Found<T> at(T value, String left, String pasted) {
        int start = Math.max(0, pasted.toLowerCase(Locale.ROOT).indexOf(left.toLowerCase(Locale.ROOT)));
        return new Found<>(Optional.of(value), start, Math.min(pasted.length(), start + left.length()), List.of(),
                Confidence.LABELLED);
    }

    /** Whether there is nothing in it that helps. */
    public boolean isEmpty() {
        return servers.isEmpty()
                && accounts.stream().allMatch(each -> each.address().isEmpty() && each.password().isEmpty());
    }

    /** The account of that address; of a letter with a single account that one, whatever the address. */
    public Optional<LetterAccount> account(Optional<EmailAddress> typed) {
        return accounts.size() == 1
                ? Optional.of(accounts.getFirst())
                : accounts.stream().filter(each -> each.address().flatMap(Found::value).equals(typed))
                        .filter(_ -> typed.isPresent()).findFirst();
    }

    @Override
    public void close() {
        accounts.forEach(each -> each.password().flatMap(Found::value).ifPresent(secret -> secret.wipe()));
    }
}
