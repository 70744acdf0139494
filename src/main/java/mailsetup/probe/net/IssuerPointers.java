package mailsetup.probe.net;

import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Where a certificate says that its issuer's own lies: the caIssuers of authorityInfoAccess (RFC 5280 section 4.2.2.1),
 * as far as they are web addresses.
 */
final class IssuerPointers {
    private static final String EXTENSION = "1.3.6.1.5.5.7.1.1";
    private static final int MOST = 3;
    /** The identifier 1.3.6.1.5.5.7.48.2, a URI (context tag 6) of less than 128 bytes, and its address. */
    private static final Pattern CA_ISSUERS = Pattern
            .compile("\\x06\\x08\\x2B\\x06\\x01\\x05\\x05\\x07\\x30\\x02\\x86([\\x01-\\x7F])(https?://[\\x21-\\x7E]+)");

    private IssuerPointers() {}

    static List<String> in(X509Certificate certificate) {
        byte[] value = certificate.getExtensionValue(EXTENSION);
        if (value == null) {
            return List.of();
        }
        return CA_ISSUERS.matcher(new String(value, StandardCharsets.ISO_8859_1)).results()
                .filter(found -> found.group(2).length() >= found.group(1).charAt(0))
                .map(found -> found.group(2).substring(0, found.group(1).charAt(0))).distinct().limit(MOST).toList();
    }
}
