package mailsetup.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import mailsetup.practice.certificate.CertificateAuthority;
import mailsetup.practice.certificate.Identity;
import mailsetup.practice.certificate.KeyKind;
import mailsetup.practice.certificate.Leaf;
import mailsetup.testkit.TestCertificates;

/** The certificates that servers of the set-ups show, each made once. */
final class Papers {
    private static final Map<String, Identity> MADE = new ConcurrentHashMap<>();
    private static final Leaf HOME = Leaf.forNames("mail.himawari.test", "imap.himawari.test", "pop.himawari.test",
            "smtp.himawari.test");

    private Papers() {}

    /** In order, for all servers of the mail domain. */
    static Identity home() {
        return made("home", () -> TestCertificates.authority().issue(HOME));
    }

    /** In order, for the stranger's own names. */
    static Identity stranger() {
        return forNames("evil.example", "*.evil.example", "himawari.test.evil.example");
    }

    /** For the web servers, which are on this computer. */
    static Identity localhost() {
        return TestCertificates.good();
    }

    static Identity forNames(String... names) {
        return made(String.join(" ", names), () -> TestCertificates.authority().issue(Leaf.forNames(names)));
    }

    static Identity expired() {
        return made("expired", () -> TestCertificates.authority().issue(HOME.expired()));
    }

    static Identity early() {
        return made("early", () -> TestCertificates.authority().issue(HOME.notYetValid()));
    }

    static Identity weak() {
        return made("weak", () -> TestCertificates.authority().issue(HOME.with(KeyKind.RSA_1000)));
    }

    static Identity unnamed() {
        return made("unnamed", () -> TestCertificates.authority().issue(HOME.withoutNames()));
    }

    static Identity selfSigned() {
        return made("self-signed", () -> Identity.selfSigned(HOME));
    }

    static Identity otherSelfSigned() {
        return made("other self-signed", () -> Identity.selfSigned(HOME));
    }

    static Identity selfSignedAndExpired() {
        return made("self-signed expired", () -> Identity.selfSigned(HOME.expired()));
    }

    static Identity everythingWrong() {
        return made("everything", () -> Identity.selfSigned(Leaf.forNames("mail.evil.example").expired()));
    }

    static Identity unknown() {
        return made("unknown", () -> CertificateAuthority.create("Nobody Knows").issue(HOME));
    }

    /** An authority that has taken the name of the one that is believed. */
    static Identity impostor() {
        return made("impostor", () -> CertificateAuthority.create("Test Authority").issue(HOME));
    }

    static Identity incomplete() {
        return made("incomplete", () -> TestCertificates.authority().intermediate("Between").issue(HOME)
                .withoutIntermediates());
    }

    static Identity expiredBetween() {
        return made("expired between", () -> TestCertificates.authority().expiredIntermediate("Between Old")
                .issue(HOME));
    }

    private interface Making {
        Identity make() throws IOException;
    }

    private static Identity made(String name, Making making) {
        return MADE.computeIfAbsent(name, _ -> {
            try {
                return making.make();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
