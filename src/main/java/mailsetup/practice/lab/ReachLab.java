package mailsetup.practice.lab;

import static mailsetup.core.Protocol.IMAP;
import static mailsetup.core.Protocol.POP3;

import java.util.List;

/** Servers that are not there, or do not speak. */
final class ReachLab {
    /** A port that nothing on a normal computer listens on (discard, RFC 863). */
    private static final int CLOSED = 9;

    static final List<LabFault> ALL = List.of(LabFault.at(IMAP, "host-unknown").askedAs("imap.practice.invalid"),
            LabFault.at(IMAP, "port-closed").askedAtPort(CLOSED),
            LabFault.at(POP3, "hung-up-at-greeting").hangsUp("^\\+OK .*", ""),
            LabFault.at(POP3, "silent-server").says("^\\+OK .*ready", ""),
            LabFault.at(IMAP, "too-much-data").says("^\\* OK .*", "* OK {1500000000}"));

    private ReachLab() {}
}
