package mailsetup.probe.net;

import java.util.List;
import mailsetup.core.ServerSettings;

/**
 * A connection that is logged in.
 *
 * @param capabilities as negotiated before the login
 * @param welcome the server's lines that came with the yes to the login
 */
public record Channel(Wire wire, ServerSettings settings, List<String> capabilities, List<String> welcome) {
    public Channel {
        capabilities = List.copyOf(capabilities);
        welcome = List.copyOf(welcome);
    }
}
