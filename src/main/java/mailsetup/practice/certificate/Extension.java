package mailsetup.practice.certificate;

import java.net.InetAddress;
import java.util.List;
import mailsetup.core.format.Der;

/** The extensions that say what a certificate is for (RFC 5280 section 4.2.1). */
final class Extension {
    private static final int DNS_NAME = 2;
    private static final int IP_ADDRESS = 7;

    private Extension() {}

    /** Basic constraints: it may vouch for others. */
    static byte[] authority() {
        return critical("2.5.29.19", Der.sequence(Der.yes()));
    }

    /** Key usage: to sign certificates and revocation lists. */
    static byte[] signsCertificates() {
        return critical("2.5.29.15", Der.flags(0x06));
    }

    /** Key usage: to sign. */
    static byte[] signs() {
        return critical("2.5.29.15", Der.flags(0x80));
    }

    /** Extended key usage: a server that speaks TLS. */
    static byte[] server() {
        return plain("2.5.29.37", Der.sequence(Der.oid("1.3.6.1.5.5.7.3.1")));
    }

    /** Subject alternative names: host names and numeric addresses. */
    static byte[] names(List<String> names) {
        return plain("2.5.29.17", Der.sequence(names.stream().map(Extension::name).toArray(byte[][]::new)));
    }

    private static byte[] name(String name) {
        return name.matches("[0-9.]+|.*:.*")
                ? Der.implicit(IP_ADDRESS, InetAddress.ofLiteral(name).getAddress())
                : Der.implicit(DNS_NAME, Der.ascii(name));
    }

    private static byte[] critical(String id, byte[] value) {
        return Der.sequence(Der.oid(id), Der.yes(), Der.octets(value));
    }

    private static byte[] plain(String id, byte[] value) {
        return Der.sequence(Der.oid(id), Der.octets(value));
    }
}
