package mailsetup.diagnosis.faults.mode;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import mailsetup.core.Protocol;

/** What a server is, by the first line it sends. */
enum Spoken {
    /** RFC 9051 section 7.1. */
    IMAP("\\* (OK|BYE|PREAUTH)\\b.*"),
    /** RFC 1939. */
    POP3("(\\+OK|-ERR)\\b.*"),
    /** RFC 959: the same numbers as SMTP, so the word decides. */
    FTP("(?!.*SMTP)220[ -].*(FTP|[Ff][Tt][Pp]d).*"),
    /** SMTP behind a firewall that strikes out its greeting. */
    MASKED("220[ -]?[*02 ]*\\*{4}[*02 ]*"),
    /** RFC 5321 section 4.2. */
    SMTP("[245]\\d\\d([ -].*)?"),
    /** A web server, or one of its pages. */
    HTTP("(?i)(HTTP/\\d|<!doctype|<html|<\\?xml).*"),
    /** RFC 4253 section 4.2. */
    SSH("SSH-.*"),
    /** ManageSieve (RFC 5804 section 1.7). */
    SIEVE("(?i)\"(IMPLEMENTATION|SIEVE|SASL|VERSION)\".*"),
    /** None of these. */
    OTHER(".*");

    private final Pattern line;

    Spoken(String line) {
        this.line = Pattern.compile(line, Pattern.DOTALL);
    }

    static Spoken by(String firstLine) {
        return Stream.of(values()).filter(spoken -> spoken.line.matcher(firstLine).matches()).findFirst().orElse(OTHER);
    }

    /** Whether a mail program asked for this. */
    boolean is(Protocol protocol) {
        return name().equals(protocol.name());
    }
}
