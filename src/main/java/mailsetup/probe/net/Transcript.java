package mailsetup.probe.net;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import mailsetup.core.Protocol;
import mailsetup.core.Secret;
import mailsetup.probe.Failure;
import mailsetup.probe.Reply;
import org.jspecify.annotations.Nullable;

/**
 * What was said on one connection: the server's lines and our verbs. Bounded, and without secrets by construction
 * ({@link ClientLine}, {@link Redactor}).
 */
public final class Transcript {
    private static final int MOST_LINES = 400;
    private static final int LONGEST_LINE = 1000;
    private static final String MASK = Redactor.MASK;
    /** Over so many lines at most a password is looked for. */
    private static final int SPLIT = 8;
    private static final Pattern CODES = Pattern.compile("^(?:\\[[^\\]]*] ?|\\d\\.\\d{1,3}\\.\\d{1,3} )+");

    private final Protocol protocol;
    private final List<String> lines = new ArrayList<>();
    private final List<String> sinceCommand = new ArrayList<>();
    private @Nullable Redactor redactor;
    private Optional<Reply> refusal = Optional.empty();
    private Optional<Reply> warning = Optional.empty();
    private boolean doubtful;
    private boolean loginRefused;
    private boolean loginUnderWay;
    private boolean begun;
    private int loginsSent;

    Transcript(Protocol protocol) {
        this.protocol = protocol;
    }

    /** From now on this password is struck out of whatever the server says. */
    public synchronized void hide(Secret secret) {
        redactor = new Redactor(secret);
    }

    /** The text without the password; itself where none is known. */
    public synchronized String clean(String text) {
        return redactor == null ? text : redactor.clean(text);
    }

    /** The same value without the password; where its texts together hint at it, none of them is left. */
    public <T> T cleaned(T value) {
        var all = new StringBuilder();
        var clean = EveryText.of(EveryText.of(value, this::clean), text -> {
            all.append(text).append(' ');
            return text;
        });
        return hints(all.toString()) ? EveryText.of(clean, _ -> MASK) : clean;
    }

    private synchronized boolean hints(String text) {
        return redactor != null && redactor.hints(text);
    }

    /** This line goes out for the password, which may come back in that form, too. */
    public synchronized void sends(byte[] credentials) {
        if (redactor != null) {
            redactor.sent(credentials);
        }
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

    /** The server's first no of this stage, whatever was said after it; else what sounded like one. */
    public synchronized Optional<Reply> refusal() {
        return refusal.or(() -> warning);
    }

    /** What failed, in the server's own words where it said no before: what became of the connection then is no cause. */
    public Failure explained(Failure failure) {
        return switch (failure) {
            case Failure.TimedOut _,Failure.Dropped _,Failure.Unexpected _ ->
                refusal().<Failure>map(Failure.Refusal::new).orElse(failure);
            default -> failure;
        };
    }

    /** The no is of no account: what was asked may be refused. */
    public synchronized void overlook() {
        refusal = Optional.empty();
        warning = Optional.empty();
    }

    /** The login under way was about the mechanism alone: what follows belongs to the same try. */
    public synchronized void sameTry() {
        overlook();
        loginsSent -= begun ? 1 : 0;
        begun = false;
        loginUnderWay = false;
        loginRefused = false;
    }

    /** Another stage begins. */
    synchronized void beginStage() {
        overlook();
    }

    /** Whether an honest server would have said more by now: only a no without a tag was heard. */
    synchronized boolean isDoubtful() {
        return doubtful;
    }

    /** Whether a login was sent and not accepted: what follows is only a good-bye. */
    synchronized boolean loginRefused() {
        return loginRefused;
    }

    /** Whether a login was begun and the server has not said yet how it ended. */
    synchronized boolean loginUnderWay() {
        return loginUnderWay;
    }

    /** How many tries a server can have counted: a way to log in that it does not know is none. */
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
            loginRefused = false;
            begun = true;
            loginsSent++;
        }
        sinceCommand.clear();
        add("C: " + safe.text());
    }

    /** A line of the server as text, in the likeliest of the character sets that servers use. */
    synchronized String text(byte[] line) {
        var plain = new String(line, StandardCharsets.UTF_8);
        // What a server repeats of a password must not be hidden in characters of another set.
        boolean secret = redactor != null && !redactor.clean(plain).equals(plain);
        return secret ? plain : Charsets.read(line);
    }

    synchronized void server(String line) {
        // Struck out before it is cut off: half a password would not be found any more.
        var said = clean(line);
        var clean = said.length() > LONGEST_LINE ? said.substring(0, LONGEST_LINE) + ClientLine.UNSAID : said;
        if (sinceCommand.size() < MOST_LINES) {
            sinceCommand.add(clean);
        }
        boolean split = isSplit();
        // One line first: to go through the whole answer at each line of a flood would be a flood of its own.
        var no = refusal.isEmpty() ? Replies.negative(protocol, List.of(clean)) : Optional.<Reply>empty();
        if (no.isPresent()) {
            refusal = split ? no.map(Transcript::masked) : Replies.negative(protocol, sinceCommand);
        }
        listen(clean);
        if (loginUnderWay && endsLogin(line)) {
            loginUnderWay = false;
            loginRefused = refusal.isPresent();
        }
        add("S: " + (split ? MASK : clean));
    }

    /** A password that was cut into several lines is in none of them; what they said beside it is given up. */
    private boolean isSplit() {
        int end = sinceCommand.size();
        for (int first = end - 2; loginsSent > 0 && first >= Math.max(0, end - SPLIT); first--) {
            var together = sinceCommand.subList(first, end);
            if (hints(together.stream().map(Transcript::words).collect(Collectors.joining()))) {
                together.forEach(line -> lines.replaceAll(said -> said.equals("S: " + line) ? "S: " + MASK : said));
                together.replaceAll(_ -> MASK);
                refusal = refusal.map(Transcript::masked);
                warning = warning.map(Transcript::masked);
                return true;
            }
        }
        return false;
    }

    /** Without what the protocol puts in front: status and codes. */
    private static String words(String line) {
        return CODES.matcher(Replies.words(line)).replaceFirst("");
    }

    private static Reply masked(Reply reply) {
        return new Reply(reply.status(), "", MASK);
    }

    private void listen(String line) {
        var said = Replies.warning(protocol, List.of(line));
        doubtful = said.filter(reply -> loginUnderWay || reply.status().equals("BAD")).isPresent();
        warning = doubtful ? Replies.warning(protocol, sinceCommand) : warning;
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
