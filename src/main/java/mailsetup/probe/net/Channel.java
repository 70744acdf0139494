package mailsetup.probe.net;

import java.util.List;
import mailsetup.core.ServerSettings;

/**
 * A connection that is ready for the login.
 *
 * @param greeting what whoever takes over reads first
 * @param capabilities as negotiated on this channel
 * @param mechanism the one permitted way to log in
 */
public record Channel(Wire wire, ServerSettings settings, String greeting, List<String> capabilities,
        String mechanism) {
    /** Copies the list. */
    public Channel {
        capabilities = List.copyOf(capabilities);
    }
}
