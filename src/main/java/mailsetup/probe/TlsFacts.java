package mailsetup.probe;

import java.util.List;

/**
 * What a handshake showed.
 *
 * @param version for example {@code TLSv1.3}
 * @param cipher the standard name of the cipher suite
 * @param chain what the server sent, its own certificate first; never empty after a handshake
 */
public record TlsFacts(String version, String cipher, List<CertificateFacts> chain) {
    /** Copies the chain. */
    public TlsFacts {
        chain = List.copyOf(chain);
    }
}
