package mailsetup.core.ledger;

import mailsetup.core.Protocol;

/** By which way something left. */
public sealed interface Way {
    /** The operating system was asked for the addresses of a name. */
    record SystemLookUp() implements Way {}

    /** A DNS question to one name server, by UDP, and by TCP where the answer was cut off. */
    record NameQuestion() implements Way {}

    /** A request by HTTP, or by HTTPS. */
    record Web(boolean encrypted) implements Way {}

    /** A connection, or the try of one, on which no word was said. */
    record Knock(Shield shield) implements Way {}

    /** A conversation with a mail server. */
    record Mail(Protocol protocol, Shield shield) implements Way {}
}
