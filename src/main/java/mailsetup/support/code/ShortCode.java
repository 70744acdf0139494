package mailsetup.support.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mailsetup.core.Protocol;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Sureness;
import mailsetup.probe.ProbeReport;

/**
 * A test's outcome, small enough to be read out: nothing in it tells who or where.
 *
 * @param fault the number of the first cause; 0 when nothing is wrong, or nobody knows what
 * @param sureness of the first cause
 * @param servers at most one for each protocol, in the order IMAP, POP3, SMTP
 */
public record ShortCode(int fault, Sureness sureness, List<ServerPart> servers) {
    /** The first letter of every code of this version. */
    static final String VERSION = "A";
    static final int LENGTH = 9;
    /** Their places are part of the code. */
    private static final List<Sureness> SURENESS = List.of(Sureness.PROVEN, Sureness.LIKELY, Sureness.POSSIBLE);
    /** Seven letters hold this many times 3 × 55³ (version 1). */
    static final int MOST_FAULTS = 4096;

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException when the number does not fit
     */
    public ShortCode {
        servers = List.copyOf(servers);
        if (fault < 0 || fault >= MOST_FAULTS) {
            throw new IllegalArgumentException("no such number");
        }
    }

    /**
     * The outcome of these reports.
     *
     * @param diagnoses foremost first
     */
    public static ShortCode of(List<ProbeReport> reports, List<Diagnosis> diagnoses) {
        var first = diagnoses.stream().findFirst();
        return new ShortCode(first.map(d -> d.fault().number()).orElse(0),
                first.map(Diagnosis::sureness).orElse(Sureness.PROVEN),
                List.of(Protocol.values()).stream().flatMap(protocol -> part(reports, protocol).stream()).toList());
    }

    /** The code in three groups, as it is written and read out. */
    public String text() {
        long number = (long) fault * SURENESS.size() + SURENESS.indexOf(sureness);
        for (var protocol : Protocol.values()) {
            number = number * ServerPart.COUNT + on(protocol).map(ServerPart::number).orElse(0);
        }
        var letters = VERSION + Symbols.write(number, LENGTH - 2);
        var whole = letters + Symbols.check(letters);
        return whole.substring(0, 3) + "-" + whole.substring(3, 6) + "-" + whole.substring(6);
    }

    /** What it tells of that server, if it was tested. */
    public Optional<ServerPart> on(Protocol protocol) {
        return servers.stream().filter(part -> part.protocol() == protocol).findFirst();
    }

    /** Takes a number apart; empty when no code of this version has it. */
    static Optional<ShortCode> numbered(long number) {
        long rest = number;
        var servers = new ArrayList<ServerPart>();
        for (var protocol : List.of(Protocol.values()).reversed()) {
            int part = (int) (rest % ServerPart.COUNT);
            rest /= ServerPart.COUNT;
            if (part > 0) {
                servers.addFirst(ServerPart.numbered(protocol, part));
            }
        }
        var sureness = SURENESS.get((int) (rest % SURENESS.size()));
        long fault = rest / SURENESS.size();
        return fault < MOST_FAULTS ? Optional.of(new ShortCode((int) fault, sureness, servers)) : Optional.empty();
    }

    private static Optional<ServerPart> part(List<ProbeReport> reports, Protocol protocol) {
        return reports.stream().filter(report -> report.settings().protocol() == protocol).findFirst()
                .map(ServerPart::of);
    }
}
