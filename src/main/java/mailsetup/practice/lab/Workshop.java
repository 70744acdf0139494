package mailsetup.practice.lab;

import java.io.IOException;
import mailsetup.practice.certificate.CertificateAuthority;
import mailsetup.practice.certificate.Identity;
import mailsetup.practice.certificate.Leaf;

/**
 * What certificates are made with; one serves many servers.
 *
 * @param good a certificate with which nothing is wrong
 * @param elsewhere what the rest of the internet shows; nobody outside of the lab believes it
 */
public record Workshop(CertificateAuthority authority, Identity good, Identity elsewhere) {
    /** A new authority and its first certificates. */
    public static Workshop open() throws IOException {
        var authority = CertificateAuthority.create("Practice Authority");
        return new Workshop(authority, authority.issue(Leaf.forNames("localhost", "127.0.0.1", "::1",
                "*." + Scene.DOMAIN, "*.example.ne.jp", "*.example.jp", "*.isp.example")),
                authority.issue(Leaf.forNames(Elsewhere.HOSTS.toArray(String[]::new))));
    }
}
