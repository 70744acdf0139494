package mailsetup.probe.angus;

import java.lang.module.ModuleDescriptor;
import java.util.List;
import java.util.Optional;
import mailsetup.probe.net.WireException;
import org.eclipse.angus.mail.iap.Argument;
import org.eclipse.angus.mail.iap.ProtocolException;
import org.eclipse.angus.mail.iap.Response;
import org.eclipse.angus.mail.imap.protocol.BASE64MailboxEncoder;
import org.eclipse.angus.mail.imap.protocol.IMAPProtocol;

/** The commands that look at a mailbox and change nothing. */
final class ImapInbox {
    private static final String VERSION = Optional.ofNullable(ImapInbox.class.getModule().getDescriptor())
            .flatMap(ModuleDescriptor::rawVersion).orElse("0");

    private final IMAPProtocol protocol;
    private final ImapFlight flight;

    ImapInbox(IMAPProtocol protocol) {
        this.protocol = protocol;
        flight = new ImapFlight(protocol);
    }

    /** The answer to a command that was sent. */
    List<Response> answer(SentCommand sent) throws ProtocolException, WireException {
        return flight.answer(sent);
    }

    SentCommand noop() throws ProtocolException, WireException {
        return flight.send("NOOP", null);
    }

    SentCommand examine() throws ProtocolException, WireException {
        return flight.send("EXAMINE", new Argument().writeString("INBOX"), "EXISTS", "FLAGS", "OK", "NO");
    }

    /** Some servers open no folder to a program that has not said its name and version; NIL does not count there. */
    SentCommand id() throws ProtocolException, WireException {
        var words = new Argument().writeNString("name").writeNString("mail-setup-assistant").writeNString("version")
                .writeNString(VERSION);
        return flight.send("ID", new Argument().writeArgument(words), "ID");
    }

    SentCommand quota() throws ProtocolException, WireException {
        return flight.send("GETQUOTAROOT", new Argument().writeString("INBOX"), "QUOTA");
    }

    SentCommand namespace() throws ProtocolException, WireException {
        return flight.send("NAMESPACE", null, "NAMESPACE");
    }

    SentCommand list() throws ProtocolException, WireException {
        return flight.send("LIST", new Argument().writeString("").writeString("*"), "LIST");
    }

    /** Sizes and dates of these mails. By number, so nothing but other FETCHs may be on its way (RFC 9051 section 5.5). */
    SentCommand fetch(int[] numbers) throws ProtocolException, WireException {
        return flight.send(InboxSample.command(numbers), null, "FETCH");
    }

    /** That many bytes of the text of one mail, which is not marked as read (RFC 9051 section 6.4.5). */
    SentCommand piece(int number, long from, long bytes) throws ProtocolException, WireException {
        return flight.send("FETCH " + number + " (BODY.PEEK[]<" + from + "." + bytes + ">)", null, "FETCH");
    }

    SentCommand status(String mailbox, String item) throws ProtocolException, WireException {
        var name = protocol.supportsUtf8() ? mailbox : BASE64MailboxEncoder.encode(mailbox);
        return flight.send("STATUS", new Argument().writeString(name).writeArgument(new Argument().writeAtom(item)),
                "STATUS");
    }
}
