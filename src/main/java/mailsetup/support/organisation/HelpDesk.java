package mailsetup.support.organisation;

import java.util.Optional;
import mailsetup.core.Message;
import mailsetup.core.text.LocalText;

/**
 * Whom the organisation's people call.
 *
 * @param telephone as it is dialled: digits, blanks, hyphens, brackets, a plus sign in front
 * @param hours when somebody answers
 */
public record HelpDesk(String telephone, Optional<LocalText> hours) {
    /** The line for a card. */
    public Message line() {
        return hours.map(when -> Message.of("organisation.desk.hours", telephone, when))
                .orElseGet(() -> Message.of("organisation.desk", telephone));
    }
}
