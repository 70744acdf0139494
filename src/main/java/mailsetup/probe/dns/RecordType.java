package mailsetup.probe.dns;

import org.xbill.DNS.Type;

/** The kinds of record this program asks for. */
public enum RecordType {
    /** An IPv4 address (RFC 1035). */
    A(Type.A),
    /** An IPv6 address (RFC 3596). */
    AAAA(Type.AAAA),
    /** A host that takes mail for a domain (RFC 5321 section 5). */
    MX(Type.MX),
    /** A host and a port for a service (RFC 2782; for mail programs RFC 6186 and RFC 8314). */
    SRV(Type.SRV),
    /** Free text (RFC 1035). */
    TXT(Type.TXT),
    /** A name server of a zone (RFC 1035). */
    NS(Type.NS),
    /** Another name for the same thing (RFC 1035). */
    CNAME(Type.CNAME);

    private final int code;

    RecordType(int code) {
        this.code = code;
    }

    /** Its number on the wire. */
    int code() {
        return code;
    }
}
