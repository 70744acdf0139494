package mailsetup.support.moves;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import mailsetup.assistant.Moving;
import mailsetup.assistant.migration.Move;
import mailsetup.assistant.migration.MoveLogins;
import mailsetup.assistant.migration.MoveQuestion;
import mailsetup.assistant.migration.SideFacts;
import mailsetup.core.Protocol;
import mailsetup.core.Secret;
import mailsetup.discovery.consent.AllowedHosts;
import mailsetup.discovery.consent.HostQuestion;
import mailsetup.probe.Login;
import mailsetup.support.batch.BatchAccount;

/**
 * Examines the move of many accounts, one after the other, so that no server sees more than one login at a time. After
 * some refused logins in a row no further password is sent: a list with wrong passwords must not lock everybody out.
 */
public final class MoveList {
    /** Banning programs begin at about five failed logins (the usual setting of fail2ban). */
    private static final int REFUSALS = 4;

    private final Moving assistant;
    private final MoveQuestion pattern;
    private final boolean logIn;
    private final AllowedHosts allowed;
    private final Map<String, HostQuestion> asked = new TreeMap<>();
    private int refused;

    /**
     * Not begun yet.
     *
     * @param pattern the question, but for address, user name and servers
     * @param logIn a yes to one login on each side for accounts with a password
     * @param allowed hosts to which passwords may go though nobody typed them
     */
    public MoveList(Moving assistant, MoveQuestion pattern, boolean logIn, AllowedHosts allowed) {
        this.assistant = assistant;
        this.pattern = pattern;
        this.logIn = logIn;
        this.allowed = allowed;
    }

    /** Examines all of them; an interrupt leaves the rest out. Passwords are wiped. */
    public List<MoveOutcome> run(List<BatchAccount> accounts, Consumer<MoveOutcome> progress) {
        var outcomes = new ArrayList<MoveOutcome>();
        for (var account : accounts) {
            var outcome = new MoveOutcome(account,
                    Thread.currentThread().isInterrupted() ? Optional.empty() : Optional.of(examine(account)));
            account.secret().ifPresent(Secret::wipe);
            outcomes.add(outcome);
            progress.accept(outcome);
        }
        return outcomes;
    }

    /** Whether logins have ended because too many were refused in a row. */
    public boolean stoppedLoggingIn() {
        return refused >= REFUSALS;
    }

    /** What is to be asked of hosts that would have got a password and have no yes, sorted by host. */
    public List<HostQuestion> asked() {
        return List.copyOf(asked.values());
    }

    private Move examine(BatchAccount account) {
        var question = new MoveQuestion(account.address(), account.user(), pattern.old(), pattern.current(),
                account.settings(), account.servers().containsKey(Protocol.POP3)
                        && !account.servers().containsKey(Protocol.IMAP) ? Protocol.POP3 : pattern.way(),
                Optional.empty(), pattern.second(), pattern.consent(), pattern.limit());
        var logins = account.secret().filter(_ -> logIn && !stoppedLoggingIn())
                .map(secret -> MoveLogins.same(Login.careful(account.address(), secret)))
                .orElseGet(MoveLogins::none).allowing(allowed);
        var move = assistant.move(question, logins, _ -> {});
        logins.asked(move.both()).forEach(each -> asked.putIfAbsent(each.host().ascii(), each));
        boolean no = Stream.of(move.both().old(), move.both().current())
                .anyMatch(side -> side.flatMap(SideFacts::refused).isPresent());
        boolean yes = move.both().current().filter(SideFacts::loggedIn).isPresent();
        refused = yes ? 0 : refused + (no ? 1 : 0);
        return move;
    }
}
