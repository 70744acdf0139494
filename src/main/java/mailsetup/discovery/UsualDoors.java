package mailsetup.discovery;

import java.util.Set;
import mailsetup.core.Candidate;
import mailsetup.core.Hostname;
import mailsetup.core.MailPort;
import mailsetup.core.Trust;

/** Names and ports at which mail servers usually stand. */
public final class UsualDoors {
    /** What providers open beside the registered ports. */
    private static final Set<Integer> BESIDE = Set.of(1993, 1994, 1995, 2525);
    private static final Set<String> LABELS = Set.of("imap", "imaps", "imap4", "pop", "pops", "pop3", "po", "smtp",
            "smtps", "smtpa", "smtpauth", "submission", "mail", "in", "out", "mx", "imap.mail", "pop.mail",
            "smtp.mail");

    private UsualDoors() {}

    /** Whether mail servers listen there. */
    public static boolean isMailPort(int port) {
        return MailPort.is(port) || BESIDE.contains(port);
    }

    /**
     * Whether a search may knock there before anybody was asked: whoever publishes something must not lead this program
     * to a printer, or to a machine of the inner network that has a number only.
     */
    static boolean mayBeReached(Candidate candidate) {
        var door = candidate.settings().endpoint();
        return candidate.from().trust() == Trust.OWN || (isMailPort(door.port()) && !door.host().isAddress());
    }

    /** Whether a mail server of that domain, or of the one above it, is usually called so. */
    public static boolean isUsualName(Hostname host, Hostname domain) {
        return isUnder(host.ascii(), domain.ascii())
                || isUnder(host.ascii(), domain.ascii().substring(domain.ascii().indexOf('.') + 1));
    }

    private static boolean isUnder(String host, String domain) {
        return host.equals(domain) || (host.endsWith("." + domain)
                && LABELS.contains(host.substring(0, host.length() - domain.length() - 1)));
    }
}
