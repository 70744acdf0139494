package mailsetup.discovery;

import com.google.common.net.InternetDomainName;
import java.util.Optional;
import mailsetup.core.Hostname;

/**
 * Who owns a name, by the public suffix list: {@code a.b.example.co.jp} belongs to {@code example.co.jp}, and
 * nobody owns {@code co.jp}.
 */
public final class PublicSuffixes {
    private PublicSuffixes() {}

    /** The part of the name that somebody registered; empty for numeric addresses and for suffixes themselves. */
    public static Optional<Hostname> base(Hostname name) {
        if (name.isAddress() || !InternetDomainName.isValid(name.ascii())) {
            return Optional.empty();
        }
        var domain = InternetDomainName.from(name.ascii());
        if (domain.isUnderPublicSuffix()) {
            return Optional.of(new Hostname(domain.topPrivateDomain().toString()));
        }
        return domain.hasPublicSuffix() ? Optional.empty() : twoLabels(name.ascii());
    }

    /** The rule of the list for what no rule of it names: the last label is the suffix. */
    private static Optional<Hostname> twoLabels(String name) {
        int last = name.lastIndexOf('.');
        return last < 0
                ? Optional.empty()
                : Optional.of(new Hostname(name.substring(name.lastIndexOf('.', last - 1) + 1)));
    }

    /** Whether both names belong to the same owner. */
    public static boolean sameOwner(Hostname one, Hostname other) {
        return one.equals(other) || base(one).filter(owner -> base(other).equals(Optional.of(owner))).isPresent();
    }
}
