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
 * @param servers the servers it explains, at least one
 * @param facts what is put into the title, cause and remedy, in this order
 * @param evidence what was observed, at most three lines
 * @param ruledOut what it is not, and why
 * @param changes what would help, if small changes do: at most one for each server
 */
public record Diagnosis(Fault fault, Sureness sureness, List<ServerSettings> servers, List<Object> facts,
        List<Message> evidence, List<Message> ruledOut, List<Change> changes) {
    /** The most lines of evidence anybody reads. */
    public static final int MOST_EVIDENCE = 3;

    /** Copies the lists and keeps the first lines of evidence. */
    public Diagnosis {
        servers = List.copyOf(servers);
        facts = List.copyOf(facts);
        evidence = evidence.stream().limit(MOST_EVIDENCE).toList();
        ruledOut = List.copyOf(ruledOut);
        changes = List.copyOf(changes);
    }

    public String id() {
        return fault.id();
    }

    public Rung rung() {
        return fault.rung();
    }

    public Mover mover() {
        return fault.mover();
    }

    /** What is wrong, in one plain sentence. */
    public Message title() {
        return fault.text("title", facts);
    }

    /** Why, with the exact term. */
    public Message cause() {
        return fault.text("cause", facts);
    }

    /** What to do next. */
    public Message remedy() {
        return fault.text("remedy", facts);
    }

    /** The same with the change that this good probe, made without a password, proves. */
    public Diagnosis mendedBy(ProbeReport proof) {
        return new Diagnosis(fault, sureness, servers, facts, evidence, ruledOut,
                List.of(new Change(servers.getFirst(), proof)));
    }

    /** The same with the change, if there is a proof of one. */
    public Diagnosis mendedBy(Optional<ProbeReport> proof) {
        return proof.map(this::mendedBy).orElse(this);
    }

    /** The same, never as a fact. */
    public Diagnosis atMostLikely() {
        return sureness == Sureness.PROVEN
                ? new Diagnosis(fault, Sureness.LIKELY, servers, facts, evidence, ruledOut, changes)
                : this;
    }

    /** Whether it explains all of these servers. */
    boolean explains(List<ServerSettings> all) {
        return servers.containsAll(all);
    }

    /** The same with what it is not. */
    public Diagnosis not(Message... others) {
        return new Diagnosis(fault, sureness, servers, facts, evidence, List.of(others), changes);
    }

    /** The change that helps the first server. */
    public Optional<Change> change() {
        return changes.stream().findFirst();
    }

    /** The same cause with these servers, facts, evidence and changes as well. */
    Diagnosis and(Diagnosis other) {
        return new Diagnosis(fault, sureness, joined(servers, other.servers), SameCause.joined(facts, other.facts),
                joined(evidence, other.evidence), joined(ruledOut, other.ruledOut), joined(changes, other.changes));
    }

    /** The same cause, seen at another door of this server and mended in its place. */
    Diagnosis causing(ServerSettings server) {
        return new Diagnosis(fault, sureness, joined(servers, List.of(server)), facts, evidence, ruledOut,
                changes.stream().map(change -> new Change(server, change.proof())).toList());
    }

    /** The same cause, which explains these servers as well. */
    Diagnosis alsoFor(List<ServerSettings> more) {
        return new Diagnosis(fault, sureness, joined(servers, more), facts, evidence, ruledOut, changes);
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).distinct().toList();
    }
}
