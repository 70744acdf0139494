package mailsetup.probe.angus;

import mailsetup.probe.Failure;
import mailsetup.probe.Finding;
import mailsetup.probe.Login;
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
        return AngusFailures.guard(channel, () -> new Finding.PopMaildrop(new PopQuestions(channel).facts()));
    }
}
