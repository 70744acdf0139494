package mailsetup.probe.around;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import mailsetup.core.MailPort;
import mailsetup.probe.Flaw;
import mailsetup.probe.TlsFacts;

/**
 * One port of an independent host that was knocked at.
 *
 * @param port the standard port it stands for
 * @param tls what a handshake showed, good or bad; empty where none was tried or it got no certificate
 * @param flaws what was wrong with that certificate; empty when it was good
 */
public record ControlDoor(int port, String host, Outcome outcome, Duration took, Optional<TlsFacts> tls,
        List<Flaw> flaws) {
    /** The port of the encrypted web (RFC 9110). */
    public static final int HTTPS = 443;

    public ControlDoor {
        flaws = List.copyOf(flaws);
    }

    /** How it ended. */
    public enum Outcome {
        /** It opened. */
        ANSWERED,
        /** Refused at once. */
        REFUSED,
        /** No answer in time. */
        SILENT,
        /** No way there. */
        UNREACHABLE,
        /** This computer does not let the program out. */
        NOT_PERMITTED,
        /** Its name was not found. */
        NAME_NOT_FOUND
    }

    /** Whether it opened. */
    public boolean answered() {
        return outcome == Outcome.ANSWERED;
    }

    /** Whether the network let the question for this port out, but no connection came about. */
    public boolean blocked() {
        return outcome == Outcome.REFUSED || outcome == Outcome.SILENT;
    }

    /** Whether encryption begins there with the first byte. */
    public static boolean isEncrypted(int port) {
        return port == HTTPS || MailPort.isTls(port);
    }

    /** Whether it opened, and nobody in between meddled with its encryption. */
    public boolean good() {
        return answered() && flaws.isEmpty() && (tls.isPresent() || !isEncrypted(port));
    }

    /** Whether its certificate was seen and is good. */
    public boolean verified() {
        return tls.isPresent() && flaws.isEmpty();
    }
}
