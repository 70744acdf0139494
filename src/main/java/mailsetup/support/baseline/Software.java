package mailsetup.support.baseline;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import mailsetup.probe.Finding;
import mailsetup.probe.ProbeReport;

/**
 * The program behind a server. A greeting as a whole changes with every connection (names, times, numbers), so only known
 * names in it count.
 */
final class Software {
    private static final List<String> KNOWN = List.of("Dovecot", "Postfix", "Courier", "Cyrus", "Exim", "Sendmail",
            "qmail", "Qpopper", "Microsoft Exchange", "Microsoft ESMTP", "Zimbra", "Gimap", "Gpop", "hMailServer",
            "MDaemon", "Domino", "GroupWise", "Kerio", "CommuniGate", "IceWarp", "MailEnable", "Haraka", "Stalwart",
            "OpenSMTPD", "Mirapoint", "InterMail", "Xmail", "dbmail", "James", "Gsmtp");

    private Software() {}

    static String of(ProbeReport report) {
        return Stream.of(stated(report), greeting(report)).flatMap(text -> known(text).stream()).findFirst()
                .orElseGet(() -> Bounded.text(stated(report)));
    }

    /** By ID (RFC 2971) or IMPLEMENTATION (RFC 2449). */
    private static String stated(ProbeReport report) {
        return report.found(Finding.ImapMailbox.class).map(found -> found.facts().details().product())
                .or(() -> report.found(Finding.PopMaildrop.class)
                        .flatMap(found -> found.facts().offered("IMPLEMENTATION")))
                .orElse("");
    }

    private static String greeting(ProbeReport report) {
        return report.found(Finding.Greeting.class).map(Finding.Greeting::text).orElse("");
    }

    private static List<String> known(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        return KNOWN.stream().filter(name -> lower.contains(name.toLowerCase(Locale.ROOT))).toList();
    }
}
