package mailsetup.practice;

import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.practice.certificate.CertificateAuthority;
import mailsetup.practice.certificate.Leaf;
import mailsetup.practice.imap.ImapConversation;
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

    GoodDoors(Account account, GuestBook guestBook, CertificateAuthority authority) throws IOException {
        this.account = account;
        gate = new Gate(account, guestBook);
        tls = authority.issue(Leaf.forNames("localhost", "127.0.0.1", "::1")).serverContext();
    }

    List<Door> all() {
        return Stream.of(Protocol.values()).flatMap(this::both).toList();
    }

    private Stream<Door> both(Protocol protocol) {
        return Stream.of(Security.TLS, Security.STARTTLS)
                .map(security -> new Door(protocol, security, tls, conversation(protocol)));
    }

    private Supplier<Conversation> conversation(Protocol protocol) {
        return switch (protocol) {
            case IMAP -> () -> new ImapConversation(account.mailbox(), gate);
            case POP3 -> () -> new Pop3Conversation(account.mailbox(), gate);
            case SMTP -> () -> new SubmissionConversation(gate);
        };
    }
}
