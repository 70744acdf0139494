package mailsetup.support;

import java.util.List;
import mailsetup.core.Message;
import mailsetup.diagnosis.Fault;

/**
 * A fault without a case: what its sentences are about is only named, as in "There is no server called (server name)".
 *
 * @param number for short codes, never changed and never used again
 * @param facts what stands for the arguments of its texts
 */
public record KnownFault(int number, Fault fault, List<Message> facts) {
    /** Copies the list. */
    public KnownFault {
        facts = List.copyOf(facts);
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

    private Message text(String part) {
        return new Message(fault.rung().texts() + fault.id() + "." + part, List.copyOf(facts));
    }
}
