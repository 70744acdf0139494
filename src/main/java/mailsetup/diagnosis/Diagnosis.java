package mailsetup.diagnosis;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mailsetup.core.Message;
import mailsetup.core.ServerSettings;
import mailsetup.probe.ProbeReport;

/**
 * One cause.
 *
 * @param fault stable word
 * @param rows the rows of the fault catalogue it covers, for example {@code T-07}
 * @param servers the servers it explains, at least one
 * @param facts what is put into the title, cause and remedy, in this order
 * @param evidence what was observed, at most three lines
 * @param ruledOut what it is not, and why
 * @param change what would help, if one small change does
 */
public record Diagnosis(String fault, List<String> rows, Rung rung, Sureness sureness, Mover mover,
        List<ServerSettings> servers, List<Object> facts, List<Message> evidence, List<Message> ruledOut,
        Optional<Change> change) {
    /** The most lines of evidence anybody reads. */
    public static final int MOST_EVIDENCE = 3;

    /** Copies the lists and keeps the first lines of evidence. */
    public Diagnosis {
        rows = List.copyOf(rows);
        servers = List.copyOf(servers);
        facts = List.copyOf(facts);
        evidence = evidence.stream().limit(MOST_EVIDENCE).toList();
        ruledOut = List.copyOf(ruledOut);
    }

    /** What is wrong, in one plain sentence. */
    public Message title() {
        return text("title");
    }

    /** Why, with the exact term. */
    public Message cause() {
        return text("cause");
    }

    /** What to do next. */
    public Message remedy() {
        return text("remedy");
    }

    /** The same with the change that this good probe, made without a password, proves. */
    public Diagnosis mendedBy(ProbeReport proof) {
        return new Diagnosis(fault, rows, rung, sureness, mover, servers, facts, evidence, ruledOut,
                Optional.of(new Change(servers.getFirst(), proof)));
    }

    /** The same with the change, if there is a proof of one. */
    public Diagnosis mendedBy(Optional<ProbeReport> proof) {
        return proof.map(this::mendedBy).orElse(this);
    }

    /** The same with what it is not. */
    public Diagnosis not(Message... others) {
        return new Diagnosis(fault, rows, rung, sureness, mover, servers, facts, evidence, List.of(others), change);
    }

    /** The same cause, which explains these servers as well. */
    Diagnosis alsoFor(List<ServerSettings> more) {
        var all = Stream.concat(servers.stream(), more.stream()).distinct().toList();
        return new Diagnosis(fault, rows, rung, sureness, mover, all, facts, evidence, ruledOut, change);
    }

    private Message text(String part) {
        return new Message(rung.texts() + fault + "." + part, facts);
    }
}
