package mailsetup.comparison.advice;

import mailsetup.core.Message;

/**
 * Why.
 *
 * @param basis whether it was measured or said
 * @param id stable: a measured fact ({@code elsewhere}), or the question that was answered ({@code devices})
 */
public record Reason(Basis basis, String id, Message text) {
    /** What a reason rests on. */
    public enum Basis {
        /** Seen on this mailbox or in this test. */
        MEASURED,
        /** Answered by the person. */
        ANSWERED
    }

    static Reason measured(String id, Object... args) {
        return new Reason(Basis.MEASURED, id, Message.of("advice.measured." + id, args));
    }

    static Reason answered(String id) {
        return new Reason(Basis.ANSWERED, id, Message.of("advice.answered." + id));
    }
}
