package mailsetup.probe;

import java.util.Optional;
import javax.naming.InvalidNameException;
import javax.naming.NamingException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;
import mailsetup.core.text.Printable;

/** The part of a certificate's distinguished name (RFC 2253) that people know its owner by. */
public final class DistinguishedName {
    private DistinguishedName() {}

    /** The common name, or else the organization, or else the whole; on one line and harmless. */
    public static String display(String name) {
        return Printable.line(part(name, "CN").or(() -> part(name, "O")).orElse(name));
    }

    /** The organization, or else the common name, or else the whole; on one line and harmless. */
    public static String organization(String name) {
        return Printable.line(part(name, "O").or(() -> part(name, "CN")).orElse(name));
    }

    private static Optional<String> part(String name, String type) {
        try {
            // The most specific part comes last here.
            return new LdapName(name).getRdns().reversed().stream().flatMap(rdn -> value(rdn, type).stream())
                    .findFirst();
        } catch (InvalidNameException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> value(Rdn rdn, String type) {
        try {
            var attribute = rdn.toAttributes().get(type);
            return attribute != null && attribute.get() instanceof String text && !text.isBlank()
                    ? Optional.of(text)
                    : Optional.empty();
        } catch (NamingException e) {
            return Optional.empty();
        }
    }
}
