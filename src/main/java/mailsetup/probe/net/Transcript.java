package mailsetup.probe.net;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mailsetup.core.Protocol;
import mailsetup.core.Secret;
import mailsetup.probe.Reply;
import org.jspecify.annotations.Nullable;

/**
 * What was said on one connection: the server's lines and our verbs. Bounded, and without secrets by construction
 * ({@link ClientLine}, {@link Redactor}).
 */
public final class Transcript {
    private static final int MOST_LINES = 400;
    private static final int LONGEST_LINE = 1000;

    private final Protocol protocol;
    private final List<String> lines = new ArrayList<>();
    private final List<String> sinceCommand = new ArrayList<>();
    private @Nullable Redactor redactor;
    private Optional<Reply> refusal = Optional.empty();
    private boolean loginRefused;
    private boolean loginUnderWay;
    private int loginsSent;

    Transcript(Protocol protocol) {
        this.protocol = protocol;
    }

    /** From now on this password is struck out of whatever the server says. */
    public synchronized void hide(Secret secret) {
        redactor = new Redactor(secret);
    }

    /** Forgets the password again. */
    public synchronized void forget() {
        if (redactor != null) {
            redactor.wipe();
        }
    }

    /** Everything so far. */
    public synchronized List<String> lines() {
        return List.copyOf(lines);
    }

    /** The server's lines since our last command; the answer to it, once it is complete. */
    public synchronized List<String> answer() {
        return List.copyOf(sinceCommand);
    }

    /** The server's first no of this stage, whatever was said after it. */
    public synchronized Optional<Reply> refusal() {
        return refusal;
    }

    /** Another stage begins. */
    synchronized void beginStage() {
        refusal = Optional.empty();
    }

    /** Whether a login was sent and not accepted: what follows is only a good-bye. */
    synchronized boolean loginRefused() {
        return loginRefused;
    }

    /** Whether a login was begun and the server has not said yet how it ended. */
    synchronized boolean loginUnderWay() {
        return loginUnderWay;
    }

    /** How often a login was begun. */
    public synchronized int loginsSent() {
        return loginsSent;
    }

    synchronized void client(ClientLine safe) {
        if (loginUnderWay && !safe.credential()) {
            // The rest of a login dialogue may look like a command; it is not written down whatever it looks like.
            add("C: " + ClientLine.UNSAID);
            return;
        }
        if (safe.credential()) {
            loginUnderWay = true;
            loginsSent++;
        }
        sinceCommand.clear();
        add("C: " + safe.text());
    }

    synchronized void server(String line) {
        // Struck out before it is cut off: half a password would not be found any more.
        var said = redactor == null ? line : redactor.clean(line);
        var clean = said.length() > LONGEST_LINE ? said.substring(0, LONGEST_LINE) + ClientLine.UNSAID : said;
        if (sinceCommand.size() < MOST_LINES) {
            sinceCommand.add(clean);
        }
        // One line first: to go through the whole answer at each line of a flood would be a flood of its own.
        if (refusal.isEmpty() && Replies.negative(protocol, List.of(clean)).isPresent()) {
            refusal = Replies.negative(protocol, sinceCommand);
        }
        if (loginUnderWay && endsLogin(line)) {
            loginUnderWay = false;
            loginRefused = refusal.isPresent();
        }
        add("S: " + clean);
    }

    synchronized void note(String what) {
        add("-- " + what);
    }

    /** Neither a continuation request nor an untagged line of IMAP. */
    private boolean endsLogin(String line) {
        return !line.startsWith("+ ") && !line.equals("+") && !line.startsWith("334") && !line.startsWith("* ");
    }

    private void add(String line) {
        if (lines.size() < MOST_LINES) {
            lines.add(line);
        } else if (lines.size() == MOST_LINES) {
            lines.add("-- " + ClientLine.UNSAID);
        }
    }
}
