package mailsetup.core;

/**
 * One door of one server.
 *
 * @param port 1 to 65535
 */
public record Endpoint(Protocol protocol, Hostname host, int port, Security security) {
    /**
     * Validates.
     *
     * @throws IllegalArgumentException when the port is out of range
     */
    public Endpoint {
        if (port < 1 || port > 65535) {
            throw new IllegalArgumentException("port out of range");
        }
    }

    /** The door with the port registered for this protocol and mode. */
    public static Endpoint standard(Protocol protocol, Hostname host, Security security) {
        return new Endpoint(protocol, host, protocol.port(security), security);
    }
}
