package mailsetup.core;

/**
 * What a mail program needs to know of one server, except the password.
 *
 * @param user the user name this server expects: many Japanese providers want the local part, not the address
 */
public record ServerSettings(Endpoint endpoint, String user) {
    /** Short for the protocol of the endpoint. */
    public Protocol protocol() {
        return endpoint.protocol();
    }
}
