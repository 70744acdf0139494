package mailsetup.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import mailsetup.practice.certificate.CertificateAuthority;
import mailsetup.practice.certificate.Identity;
import mailsetup.practice.certificate.Leaf;

/** Certificates for tests, each made once for the whole run, because making one takes half a second. */
public final class TestCertificates {
    private static final Map<String, Identity> MADE = new ConcurrentHashMap<>();

    private TestCertificates() {}

    /** The authority behind those below. */
    public static CertificateAuthority authority() {
        return Holder.AUTHORITY;
    }

    /** In order, for localhost and both of its addresses. */
    public static Identity good() {
        return signed("good", Leaf.forNames("localhost", "127.0.0.1", "::1"));
    }

    /** Over since ten days. */
    public static Identity expired() {
        return signed("expired", Leaf.forNames("localhost").expired());
    }

    /** Good in ten days. */
    public static Identity notYetValid() {
        return signed("notYetValid", Leaf.forNames("localhost").notYetValid());
    }

    /** For {@code mail.elsewhere.example}. */
    public static Identity wrongName() {
        return signed("wrongName", Leaf.forNames("mail.elsewhere.example"));
    }

    /** For localhost, but it vouches for itself. */
    public static Identity selfSigned() {
        return MADE.computeIfAbsent("selfSigned", each -> {
            try {
                return Identity.selfSigned(Leaf.forNames("localhost"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static Identity signed(String name, Leaf leaf) {
        return MADE.computeIfAbsent(name, each -> {
            try {
                return authority().issue(leaf);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static final class Holder {
        private static final CertificateAuthority AUTHORITY = make();

        private static CertificateAuthority make() {
            try {
                return CertificateAuthority.create("Test Authority");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
