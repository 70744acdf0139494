package mailsetup.diagnosis;

import java.util.regex.Pattern;
import mailsetup.probe.ProbeReport;

/**
 * This very computer (RFC 6761 section 6.3, RFC 5735 section 3): where a mail gateway stands, a program that fetches
 * the mail in another way and hands it on by IMAP, POP or SMTP.
 */
public final class Loopback {
    private static final Pattern NAMES = Pattern.compile("localhost|.*\\.localhost|127(\\.\\d{1,3}){3}|(0:){7}1|::1");

    private Loopback() {}

    /** Whether the server is a program on this computer. */
    public static boolean is(ProbeReport report) {
        return NAMES.matcher(report.host()).matches();
    }
}
