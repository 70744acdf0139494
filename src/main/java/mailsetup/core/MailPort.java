package mailsetup.core;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A registered port of mail (RFC 8314, RFC 6409, RFC 5321): what is spoken there, and whether TLS begins at once.
 *
 * @param security {@link Security#TLS} or {@link Security#STARTTLS}
 */
public record MailPort(int number, Protocol protocol, Security security) {
    /** Where servers hand mail to each other; some providers take it from their own customers there, too. */
    public static final int RELAY = 25;

    /** All of them, by number. */
    public static final List<MailPort> ALL = Stream.concat(
            Stream.of(new MailPort(RELAY, Protocol.SMTP, Security.STARTTLS)),
            Stream.of(Protocol.values()).flatMap(protocol -> Stream.of(Security.TLS, Security.STARTTLS)
                    .map(security -> new MailPort(protocol.port(security), protocol, security))))
            .sorted((one, other) -> Integer.compare(one.number, other.number)).toList();

    /** What is registered for that number. */
    public static Optional<MailPort> of(int number) {
        return ALL.stream().filter(port -> port.number == number).findFirst();
    }

    /** Whether something of mail is registered for that number. */
    public static boolean is(int number) {
        return of(number).isPresent();
    }

    /** Whether that number is for TLS from the first byte on. */
    public static boolean isTls(int number) {
        return of(number).filter(port -> port.security == Security.TLS).isPresent();
    }
}
