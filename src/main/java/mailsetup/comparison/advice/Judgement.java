package mailsetup.comparison.advice;

import mailsetup.core.Keyword;
import mailsetup.core.Message;

/** How one way does in one respect, for this mailbox. */
public enum Judgement {
    /** Well. */
    GOOD,
    /** It will do. */
    FAIR,
    /** Badly. */
    BAD,
    /** As well as the other. */
    SAME;

    /** In one word. */
    public Message words() {
        return Message.of("advice.judgement." + Keyword.of(this));
    }
}
