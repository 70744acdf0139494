package mailsetup.diagnosis;

import java.util.List;
import mailsetup.core.Message;
import mailsetup.core.ServerSettings;

/** A diagnosis in the making: {@code FAULT.on(server, facts).proven(evidence)}. */
public final class Verdict {
    private final Fault fault;
    private final ServerSettings server;
    private final List<Object> facts;

    Verdict(Fault fault, ServerSettings server, List<Object> facts) {
        this.fault = fault;
        this.server = server;
        this.facts = facts;
    }

    /** The evidence proves it. */
    public Diagnosis proven(Message... evidence) {
        return as(Sureness.PROVEN, evidence);
    }

    /** The evidence makes it likely. */
    public Diagnosis likely(Message... evidence) {
        return as(Sureness.LIKELY, evidence);
    }

    /** The evidence allows it. */
    public Diagnosis possible(Message... evidence) {
        return as(Sureness.POSSIBLE, evidence);
    }

    private Diagnosis as(Sureness sureness, Message... evidence) {
        return new Diagnosis(fault, sureness, List.of(server), facts, List.of(evidence), List.of(), List.of());
    }
}
