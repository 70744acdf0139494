package mailsetup.probe.angus;

import java.util.function.Consumer;
import mailsetup.core.Protocol;
import mailsetup.probe.Finding;
import mailsetup.probe.Login;
import mailsetup.probe.MailboxShape;
import mailsetup.probe.net.Channel;
import mailsetup.probe.net.EveryText;
import mailsetup.probe.net.MailEngine;
import mailsetup.probe.net.WireException;

/** The usual inspection, and a few more questions that only matter when a mailbox moves. Nothing is fetched or changed. */
public final class ShapeEngine implements MailEngine {
    private final MailEngine usual;
    private final Consumer<MailboxShape> shape;

    /**
     * Beside the usual inspection.
     *
     * @param shape told of the shape while the session is open
     */
    public ShapeEngine(MailEngine usual, Consumer<MailboxShape> shape) {
        this.usual = usual;
        this.shape = shape;
    }

    /** By POP first, as it always was: the usual inspection leaves nothing open. */
    @Override
    public Finding inspect(Channel channel, Login login) throws WireException {
        var protocol = channel.settings().protocol();
        if (protocol == Protocol.POP3) {
            shape.accept(clean(channel, new PopShape(channel).ask()));
        }
        var finding = usual.inspect(channel, login);
        if (protocol == Protocol.IMAP) {
            shape.accept(clean(channel, new ImapShape(channel).ask()));
        }
        return finding;
    }

    private static MailboxShape clean(Channel channel, MailboxShape seen) {
        return EveryText.of(seen, channel.wire().transcript()::clean);
    }
}
