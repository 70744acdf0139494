package mailsetup.assistant.migration;

import mailsetup.core.Message;

/**
 * One line of the comparison of both sides.
 *
 * @param id stable word
 */
public record MoveRow(String id, Message title, Message old, Message current) {
    /** What that side says. */
    public Message on(Side side) {
        return side == Side.OLD ? old : current;
    }
}
