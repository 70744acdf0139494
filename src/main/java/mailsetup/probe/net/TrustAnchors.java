package mailsetup.probe.net;

import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The certificate authorities we believe.
 *
 * @param added authorities besides those of the Java runtime
 */
public record TrustAnchors(List<X509Certificate> added) {
    /** Copies the list. */
    public TrustAnchors {
        added = List.copyOf(added);
    }

    /** Those of the Java runtime alone. */
    public static TrustAnchors system() {
        return new TrustAnchors(List.of());
    }

    /** These and more. */
    public TrustAnchors with(Collection<X509Certificate> more) {
        var all = new ArrayList<>(added);
        all.addAll(more);
        return new TrustAnchors(all);
    }
}
