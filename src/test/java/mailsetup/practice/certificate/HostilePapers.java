package mailsetup.practice.certificate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Certificates whose names mean harm, which nobody but an authority of that kind would sign. */
public final class HostilePapers {
    private final Identity authority;

    private HostilePapers(Identity authority) {
        this.authority = authority;
    }

    /** Signed by an authority of that name. */
    public static HostilePapers by(String issuer) {
        return new HostilePapers(made(new Request(quoted(issuer), yesterday(), 90, KeyKind.EC_256,
                List.of(Extension.authority(), Extension.signsCertificates())), Optional.empty()));
    }

    /** The authority. */
    public Identity authority() {
        return authority;
    }

    /** For these names, which may be anything in ASCII. */
    public Identity issue(String subject, String... names) {
        return made(new Request(quoted(subject), yesterday(), 30, KeyKind.EC_256,
                List.of(Extension.signs(), Extension.server(), Extension.names(List.of(names)))),
                Optional.of(authority));
    }

    private static Instant yesterday() {
        return Instant.now().minus(Duration.ofDays(1));
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }

    private static Identity made(Request request, Optional<Identity> signer) {
        try {
            return CertificateWriter.make(request, signer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
