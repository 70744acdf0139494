package mailsetup.diagnosis;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import mailsetup.core.Protocol;
import mailsetup.probe.Finding;
import mailsetup.probe.ProbeReport;

/** What a probe without a password can show of changed settings. */
public enum Tested {
    /** The server answered in its protocol. */
    ANSWERED,
    /** The connection is encrypted, and the certificate is good. */
    CERTIFICATE,
    /** The server takes a login with a password there. */
    LOGIN_OFFERED;

    /** What this probe has shown. */
    static List<Tested> by(ProbeReport proof) {
        return Stream.of(values()).filter(one -> one.isShownBy(proof)).toList();
    }

    private boolean isShownBy(ProbeReport proof) {
        return switch (this) {
            case ANSWERED -> proof.found(Finding.Greeting.class).isPresent();
            case CERTIFICATE -> proof.tls().isPresent();
            case LOGIN_OFFERED -> proof.found(Finding.Capabilities.class).map(Finding.Capabilities::names)
                    .filter(names -> offersLogin(proof.settings().protocol(), names)).isPresent();
        };
    }

    /** RFC 9051 section 6.2.3, RFC 2449 sections 6.3 and 6.4, RFC 4954 section 3. */
    private static boolean offersLogin(Protocol protocol, List<String> names) {
        var offered = names.stream().map(name -> name.toUpperCase(Locale.ROOT));
        return switch (protocol) {
            case IMAP -> offered.noneMatch("LOGINDISABLED"::equals);
            case POP3 -> offered.anyMatch(name -> name.equals("USER") || name.startsWith("SASL "));
            case SMTP -> offered.anyMatch(name -> name.startsWith("AUTH ") || name.startsWith("AUTH="));
        };
    }
}
