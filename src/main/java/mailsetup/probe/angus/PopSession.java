package mailsetup.probe.angus;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mailsetup.probe.Failure;
import mailsetup.probe.Finding;
import mailsetup.probe.Login;
import mailsetup.probe.PopFacts;
import mailsetup.probe.net.Channel;
import mailsetup.probe.net.WireException;
import org.eclipse.angus.mail.pop3.POP3Store;

/** A look at a maildrop by POP: STAT, one UIDL and some sizes. Nothing is fetched, because some servers mark what was fetched. */
final class PopSession extends ServiceSession<POP3Store> {
    PopSession(Channel channel) {
        super(channel, "pop3", session -> (POP3Store) session.getStore("pop3"));
    }

    /** Jakarta Mail takes any further question of the server for a yes (measured). */
    @Override
    public Finding.LoggedIn logIn(Login login) throws WireException {
        var finding = super.logIn(login);
        if (channel.wire().transcript().answer().stream().noneMatch(line -> line.startsWith("+OK"))) {
            throw new WireException(new Failure.Unexpected("a login that was not answered"));
        }
        return finding;
    }

    @Override
    public Finding inspect(Login login) throws WireException {
        return AngusFailures.guard(channel, () -> {
            var questions = new PopQuestions(channel);
            long start = System.nanoTime();
            var maildrop = questions.maildrop();
            var opened = Duration.ofNanos(System.nanoTime() - start);
            int messages = maildrop.messages();
            var uid = messages > 0 ? questions.firstUid() : offered("UIDL");
            var details = questions.details(messages, messages > 0 ? uid.orElse("") : "", opened);
            return new Finding.PopMaildrop(new PopFacts(messages, maildrop.bytes(), uid.isPresent(), expire(),
                    channel.capabilities(), details));
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
