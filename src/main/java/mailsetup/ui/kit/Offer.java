package mailsetup.ui.kit;

import mailsetup.core.Message;

/**
 * A change that one click makes.
 *
 * @param label what stands on the button
 */
public record Offer(Message label, Runnable accept) {}
