package mailsetup.discovery.input;

import java.util.OptionalInt;
import mailsetup.core.Hostname;

/**
 * What a server field can hold when somebody pastes more than a name.
 *
 * @param port 1 to 65535, when one stood behind the name
 */
public record HostAndPort(Hostname host, OptionalInt port) {}
