package mailsetup.probe.angus;

import jakarta.mail.Folder;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mailsetup.probe.Finding;
import mailsetup.probe.Login;
import mailsetup.probe.PopFacts;
import mailsetup.probe.net.Channel;
import mailsetup.probe.net.WireException;
import org.eclipse.angus.mail.pop3.POP3Folder;
import org.eclipse.angus.mail.pop3.POP3Store;

/** A look at a maildrop by POP: STAT, one UIDL and some sizes. Nothing is fetched, because some servers mark what was fetched. */
final class PopSession extends ServiceSession<POP3Store> {
    PopSession(Channel channel) {
        super(channel, "pop3", session -> (POP3Store) session.getStore("pop3"));
    }

    @Override
    public Finding inspect(Login login) throws WireException {
        return AngusFailures.guard(channel, () -> {
            var inbox = (POP3Folder) service.getFolder("INBOX");
            long start = System.nanoTime();
            inbox.open(Folder.READ_ONLY);
            int messages = inbox.getMessageCount();
            var opened = Duration.ofNanos(System.nanoTime() - start);
            var uid = messages > 0 ? Optional.ofNullable(inbox.getUID(inbox.getMessage(1))) : offered("UIDL");
            var facts = new PopFacts(messages, Math.max(0, inbox.getSize()), uid.isPresent(), expire(),
                    channel.capabilities(),
                    new PopQuestions(channel).details(messages, messages > 0 ? uid.orElse("") : "",
                            opened));
            inbox.close(false);
            return new Finding.PopMaildrop(facts);
        });
    }

    private String expire() {
        return offered("EXPIRE ").map(line -> line.substring(7).strip()).orElse("");
    }

    private Optional<String> offered(String capability) {
        List<String> all = channel.capabilities();
        return all.stream().map(line -> line.toUpperCase(Locale.ROOT)).filter(line -> line.startsWith(capability))
                .findFirst();
    }
}
