package mailsetup.handoff;

import java.util.Optional;
import java.util.stream.Stream;
import mailsetup.core.EmailAddress;

/** User names for every address of a domain, with the placeholders of Autoconfig 1.1. */
public final class UserTemplate {
    /** Stands for the whole address. */
    public static final String ADDRESS = "%EMAILADDRESS%";
    /** Stands for the part before the at sign. */
    public static final String LOCAL = "%EMAILLOCALPART%";
    private static final String DOMAIN = "%EMAILDOMAIN%";

    private UserTemplate() {}

    /** The rule this name follows for its address; empty where it follows none. */
    public static Optional<String> of(EmailAddress address, String user) {
        if (user.equals(address.toString())) {
            return Optional.of(ADDRESS);
        }
        return user.equals(address.local()) ? Optional.of(LOCAL) : Optional.empty();
    }

    /** The name for that address. */
    public static String fill(String template, EmailAddress address) {
        var filled = new StringBuilder();
        int at = 0;
        while (at < template.length()) {
            // What was filled in is not looked at again: an address may contain percent signs.
            int from = at;
            var placeholder = Stream.of(ADDRESS, LOCAL, DOMAIN)
                    .filter(word -> template.startsWith(word, from)).findFirst().orElse("");
            filled.append(placeholder.isEmpty() ? template.substring(at, at + 1) : value(placeholder, address));
            at += Math.max(1, placeholder.length());
        }
        return filled.toString();
    }

    private static String value(String placeholder, EmailAddress address) {
        return switch (placeholder) {
            case ADDRESS -> address.toString();
            case LOCAL -> address.local();
            default -> address.domain().ascii();
        };
    }
}
