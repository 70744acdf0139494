package mailsetup.discovery.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** Domains of well-known mail services, from a list that comes with the program. */
final class MailDomains {
    private static final Set<String> ALL = load();

    private MailDomains() {}

    static Set<String> all() {
        return ALL;
    }

    /** Whether the name is one of them or lies below one of them. */
    static boolean contain(String name) {
        return ALL.contains(name) || (name.indexOf('.') >= 0 && contain(name.substring(name.indexOf('.') + 1)));
    }

    private static Set<String> load() {
        try (var in = MailDomains.class.getResourceAsStream("mail-domains.txt")) {
            if (in == null) {
                throw new IllegalStateException("missing mail-domains.txt");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
