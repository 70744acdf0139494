package mailsetup.support.baseline;

import mailsetup.probe.CertificateFacts;
import mailsetup.probe.DistinguishedName;

/**
 * One certificate of a chain.
 *
 * @param authority the organisation that issued it: authorities change the names of their single certificates often
 * @param sha256 fingerprint, lower-case hex
 * @param key algorithm and size, for example {@code RSA 2048}
 */
public record KnownCertificate(String authority, String sha256, String key) {
    static KnownCertificate of(CertificateFacts facts) {
        return new KnownCertificate(Bounded.text(DistinguishedName.organization(facts.issuer())),
                Bounded.text(facts.sha256()), Bounded.text(facts.key()));
    }
}
