package mailsetup.support.script;

import java.util.List;
import mailsetup.core.Message;

/**
 * One cause that a call can be about.
 *
 * @param standing how sure it is, and from what that is known
 */
public record CallCase(Message title, CallScript script, List<Message> standing) {
    public CallCase {
        standing = List.copyOf(standing);
    }
}
