package mailsetup.practice.certificate;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What keytool is asked to make. */
record Request(String subject, Instant from, int days, KeyKind key, List<String> extensions) {
    private static final int AUTHORITY_DAYS = 3650;

    static Request server(Leaf leaf) {
        return new Request(leaf.names().getFirst(), leaf.from(), leaf.days(), leaf.key(),
                List.of("san=" + leaf.alternativeNames(), "ku:c=digitalSignature", "eku=serverAuth"));
    }

    /** An authority is older than every certificate that tests let it sign. */
    static Request authority(String name) {
        var from = Instant.now().minus(Duration.ofDays(AUTHORITY_DAYS / 2));
        return new Request(name, from, AUTHORITY_DAYS, KeyKind.EC_256,
                List.of("bc:c=ca:true", "ku:c=keyCertSign,cRLSign"));
    }
}
