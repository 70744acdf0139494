package mailsetup.probe.net;

import java.io.IOException;

/** Why TLS failed, in the bounded words of Java. */
final class TlsReason {
    private static final int LONGEST = 300;

    private TlsReason() {}

    static String of(IOException e) {
        var text = String.valueOf(e.getMessage());
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    /** Whether the other side said why it ends the connection (RFC 8446 section 6.2). */
    static boolean isAlert(IOException e) {
        return of(e).contains("fatal alert");
    }
}
