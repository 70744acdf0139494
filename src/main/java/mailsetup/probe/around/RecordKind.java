package mailsetup.probe.around;

/** The types of records that are asked for (RFC 1035, RFC 3596, RFC 2782). */
public enum RecordKind {
    /** An IPv4 address. */
    A,
    /** An IPv6 address. */
    AAAA,
    /** The name behind an alias. */
    CNAME,
    /** A name server of the zone. */
    NS,
    /** A server that takes mail for the domain. */
    MX,
    /** A server of a service (RFC 6186). */
    SRV
}
