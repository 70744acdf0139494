package mailsetup.core;

/**
 * What a mail program needs to know of one server, except the password.
 *
 * @param user the user name this server expects, 1 to 255 characters without control characters: many Japanese
 *     providers want the local part, not the address
 */
public record ServerSettings(Endpoint endpoint, String user) {
    /**
     * Validates.
     *
     * @throws IllegalArgumentException when the user name is empty, too long or could end a line
     */
    public ServerSettings {
        if (!isUser(user)) {
            throw new IllegalArgumentException("not a user name");
        }
    }

    /** Whether this could be a user name. */
    public static boolean isUser(String text) {
        return !text.isEmpty() && text.length() <= 255 && text.chars().noneMatch(Character::isISOControl);
    }

    /** Short for the protocol of the endpoint. */
    public Protocol protocol() {
        return endpoint.protocol();
    }
}
