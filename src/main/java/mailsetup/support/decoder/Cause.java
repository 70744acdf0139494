package mailsetup.support.decoder;

import java.util.Locale;
import java.util.Optional;
import mailsetup.core.Keyword;
import mailsetup.core.Message;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.Sureness;
import mailsetup.support.KnownFaults;

/**
 * One thing a message can mean.
 *
 * @param id a fault, or a row of the fault catalogue such as {@code S-14} that no test of ours can find
 * @param source where we know it from, in English
 * @param why the cause with the exact term; only for faults
 */
public record Cause(String id, Sureness sureness, String source, Message title, Optional<Message> why,
        Message remedy) {
    /**
     * A fault or a row by its id.
     *
     * @throws IllegalArgumentException when there is no such fault; rows begin with a capital letter
     */
    static Cause of(String id, Sureness sureness, String source) {
        return Character.isUpperCase(id.charAt(0)) ? row(id, sureness, source) : fault(id, sureness, source);
    }

    /** The same with what the text itself names. */
    Cause with(PastedFacts facts) {
        return KnownFaults.find(id).filter(facts::tell).map(fault -> new Cause(id, sureness, source,
                fault.text("title", facts.of(fault)), Optional.of(fault.text("cause", facts.of(fault))),
                fault.text("remedy", facts.of(fault)))).orElse(this);
    }

    /** The same, as sure as that. */
    Cause as(Sureness other) {
        return new Cause(id, other, source, title, why, remedy);
    }

    /** How far the message goes as evidence. */
    public Message standing() {
        return Message.of("decoder.sure",
                Message.of("decoder.sureness." + Keyword.of(sureness)));
    }

    private static Cause row(String id, Sureness sureness, String source) {
        var key = "decoder.row." + id.toLowerCase(Locale.ROOT);
        return new Cause(id, sureness, source, Message.of(key + ".title"), Optional.empty(),
                Message.of(key + ".remedy"));
    }

    private static Cause fault(String id, Sureness sureness, String source) {
        Fault known = KnownFaults.find(id).orElseThrow(() -> new IllegalArgumentException("no fault " + id));
        return new Cause(id, sureness, source, known.title(), Optional.of(known.cause()), known.remedy());
    }
}
