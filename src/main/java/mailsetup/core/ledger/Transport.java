package mailsetup.core.ledger;

import mailsetup.core.Protocol;

/** By which way something left. */
public sealed interface Transport {
    /** The operating system was asked for the addresses of a name. */
    record SystemLookUp() implements Transport {}

    /** A DNS question to one name server, by UDP, and by TCP where the answer was cut off. */
    record NameQuestion() implements Transport {}

    /** A request by HTTP, or by HTTPS. */
    record Web(boolean encrypted) implements Transport {}

    /** A connection, or the try of one, on which no word was said. */
    record Knock(ChannelSecurity security) implements Transport {}

    /** A conversation with a mail server. */
    record Mail(Protocol protocol, ChannelSecurity security) implements Transport {}
}
