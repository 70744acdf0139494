package mailsetup.probe;

/**
 * A server's answer, taken apart only as far as its protocol does.
 *
 * @param status {@code NO}, {@code BAD}, {@code BYE}, {@code -ERR} or the three digits of SMTP
 * @param code the response code (RFC 5530, RFC 2449, RFC 3206) or enhanced status code (RFC 3463) in capitals; empty
 *     where there is none
 * @param text the server's own words after the status, codes included, nothing left out but secrets; at most 1000
 *     characters, lines separated by a line feed
 */
public record Reply(String status, String code, String text) {}
