package mailsetup.practice;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.practice.imap.ImapConversation;
import mailsetup.practice.lab.LabFault;
import mailsetup.practice.lab.Workshop;
import mailsetup.practice.mailbox.Account;
import mailsetup.practice.pop3.Pop3Conversation;
import mailsetup.practice.submission.SubmissionConversation;
import mailsetup.practice.wire.Conversation;
import mailsetup.practice.wire.Door;
import mailsetup.practice.wire.Gate;
import mailsetup.practice.wire.GuestBook;

/** The six doors of a server that does everything right. */
final class GoodDoors {
    private final Account account;
    private final Gate gate;
    private final SSLContext tls;

    GoodDoors(Account account, Map<String, String> more, GuestBook guestBook, Workshop workshop) {
        this.account = account;
        gate = new Gate(account, more, guestBook);
        tls = workshop.good().serverContext();
    }

    List<Door> all() {
        return Stream.of(Protocol.values()).flatMap(this::both).toList();
    }

    /** The doors with TLS; the one that plays the fault is odd. */
    List<Door> with(LabFault odd, SSLContext oddTls) {
        return Stream.of(Protocol.values()).map(protocol -> protocol == odd.at()
                ? new Door(protocol, odd.door(), oddTls, () -> odd.around(conversation(protocol).get()))
                : new Door(protocol, Security.TLS, tls, conversation(protocol))).toList();
    }

    private Stream<Door> both(Protocol protocol) {
        return Stream.of(Security.TLS, Security.STARTTLS)
                .map(security -> new Door(protocol, security, tls, conversation(protocol)));
    }

    private Supplier<Conversation> conversation(Protocol protocol) {
        return switch (protocol) {
            case IMAP -> () -> new ImapConversation(account.mailbox(), gate);
            case POP3 -> () -> new Pop3Conversation(account.mailbox(), gate);
            case SMTP -> () -> new SubmissionConversation(gate, account);
        };
    }
}
