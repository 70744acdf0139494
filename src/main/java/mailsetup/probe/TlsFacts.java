package mailsetup.probe;

import java.util.List;

/**
 * What a handshake showed.
 *
 * @param version for example {@code TLSv1.3}
 * @param cipher the standard name of the cipher suite
 * @param chain what the server sent, its own certificate first; never empty after a handshake
 * @param acceptedByFingerprint nobody known vouches for it, but a person had compared its fingerprint
 */
public record TlsFacts(String version, String cipher, List<CertificateFacts> chain, boolean acceptedByFingerprint) {
    /** A handshake whose certificate stood or fell by itself. */
    public TlsFacts(String version, String cipher, List<CertificateFacts> chain) {
        this(version, cipher, chain, false);
    }

    public TlsFacts {
        chain = List.copyOf(chain);
    }

    /** The same, let through because its fingerprint had been compared. */
    public TlsFacts byFingerprint() {
        return new TlsFacts(version, cipher, chain, true);
    }
}
