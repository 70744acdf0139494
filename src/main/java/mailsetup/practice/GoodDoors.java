package mailsetup.practice;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.practice.imap.ImapConversation;
import mailsetup.practice.lab.Spot;
import mailsetup.practice.lab.Workshop;
import mailsetup.practice.lab.World;
import mailsetup.practice.mailbox.Account;
import mailsetup.practice.pop3.Pop3Conversation;
import mailsetup.practice.submission.SubmissionConversation;
import mailsetup.practice.wire.Conversation;
import mailsetup.practice.wire.Door;
import mailsetup.practice.wire.Gate;
import mailsetup.practice.wire.LoginRecord;
import mailsetup.practice.wire.Reception;

/** The doors of a server that does everything right, and of a lab where one of them does not. */
final class GoodDoors {
    private final Account account;
    private final Gate gate;
    private final Workshop workshop;

    GoodDoors(Account account, Map<String, String> more, LoginRecord logins, Workshop workshop) {
        this.account = account;
        this.workshop = workshop;
        gate = new Gate(account, more, logins);
    }

    List<Door> all() {
        var tls = workshop.good().serverContext();
        return Stream.of(Protocol.values()).flatMap(protocol -> Stream.of(Security.TLS, Security.STARTTLS)
                .map(security -> new Door(protocol, security, tls, conversation(protocol)))).toList();
    }

    /** What stands at the open ports of the lab. */
    Map<Spot, Reception> in(World world) throws IOException {
        var doors = new LinkedHashMap<Spot, Reception>();
        for (var entry : world.open().entrySet()) {
            doors.put(entry.getKey(), entry.getValue().reception(workshop, this::conversation));
        }
        return doors;
    }

    private Supplier<Conversation> conversation(Protocol protocol) {
        return switch (protocol) {
            case IMAP -> () -> new ImapConversation(account.mailbox(), gate);
            case POP3 -> () -> new Pop3Conversation(account.mailbox(), gate);
            case SMTP -> () -> new SubmissionConversation(gate, account);
        };
    }
}
