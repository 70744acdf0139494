package mailsetup.handoff.sign;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * An organisation's key with its certificates.
 *
 * @param chain its own certificate first, then those that vouch for it; at most 5
 */
public record SigningKey(PrivateKey key, List<X509Certificate> chain) {
    private static final int LONGEST_CHAIN = 5;

    public SigningKey {
        chain = List.copyOf(chain);
    }

    /**
     * The first key in a PKCS #12 file (RFC 7292).
     *
     * @throws GeneralSecurityException when there is no RSA or EC key, or it does not fit its certificate
     * @throws IOException when this is no such file or the passphrase is wrong
     */
    public static SigningKey read(byte[] file, char[] passphrase) throws GeneralSecurityException, IOException {
        var store = KeyStore.getInstance("PKCS12");
        store.load(new ByteArrayInputStream(file), passphrase);
        for (var alias : Collections.list(store.aliases())) {
            if (store.getKey(alias, passphrase) instanceof PrivateKey key) {
                return checked(new SigningKey(key, chain(store, alias)));
            }
        }
        throw new GeneralSecurityException("no private key");
    }

    /** Signs these bytes with SHA-256. */
    public byte[] sign(byte[] bytes) {
        try {
            var signature = Signature.getInstance(algorithm().standardName());
            signature.initSign(key);
            signature.update(bytes);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What it signs with. */
    public Algorithm algorithm() {
        return Algorithm.of(chain.getFirst().getPublicKey()).orElseThrow();
    }

    private static List<X509Certificate> chain(KeyStore store, String alias) throws GeneralSecurityException {
        var chain = new ArrayList<X509Certificate>();
        var found = store.getCertificateChain(alias);
        for (int i = 0; found != null && i < Math.min(found.length, LONGEST_CHAIN); i++) {
            chain.add((X509Certificate) found[i]);
        }
        if (chain.isEmpty()) {
            throw new GeneralSecurityException("no certificate");
        }
        return chain;
    }

    private static SigningKey checked(SigningKey key) throws GeneralSecurityException {
        var known = Algorithm.of(key.chain.getFirst().getPublicKey());
        var probe = new byte[]{1, 2, 3};
        if (known.isEmpty() || !known.get().verifies(key.chain.getFirst().getPublicKey(), probe, key.sign(probe))) {
            throw new GeneralSecurityException("unusable key");
        }
        return key;
    }
}
