package mailsetup.probe.net;

import java.util.List;
import mailsetup.core.ServerSettings;

/**
 * A connection that is ready for the login.
 *
 * @param greeting what whoever takes over reads first, and behind it the answer to {@code answered}
 * @param answered the command that whoever takes over begins with and that was asked already; empty for none
 * @param capabilities as negotiated on this channel
 * @param mechanism the one permitted way to log in
 */
public record Channel(Wire wire, ServerSettings settings, String greeting, String answered,
        List<String> capabilities, String mechanism) {
    /** Copies the list. */
    public Channel {
        capabilities = List.copyOf(capabilities);
    }
}
