package mailsetup.practice.certificate;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a certificate is to say.
 *
 * @param extensions in DER
 */
record Request(String subject, Instant from, int days, KeyKind key, List<byte[]> extensions) {
    private static final int AUTHORITY_DAYS = 3650;

    static Request server(Leaf leaf) {
        var names = leaf.named() ? Stream.of(Extension.names(leaf.names())) : Stream.<byte[]>of();
        return new Request(leaf.names().getFirst(), leaf.from(), leaf.days(), leaf.key(),
                Stream.concat(Stream.of(Extension.signs(), Extension.server()), names).toList());
    }

    /** An authority is older than every certificate that tests let it sign. */
    static Request authority(String name) {
        return authority(name, Instant.now().minus(Duration.ofDays(AUTHORITY_DAYS / 2)));
    }

    /** It ended ten days ago. */
    static Request expiredAuthority(String name) {
        return authority(name, Instant.now().minus(Duration.ofDays(AUTHORITY_DAYS + 10L)));
    }

    private static Request authority(String name, Instant from) {
        return new Request(name, from, AUTHORITY_DAYS, KeyKind.EC_256,
                List.of(Extension.authority(), Extension.signsCertificates()));
    }

    Instant until() {
        return from.plus(Duration.ofDays(days));
    }
}
