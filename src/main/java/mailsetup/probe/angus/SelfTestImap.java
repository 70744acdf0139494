package mailsetup.probe.angus;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import mailsetup.core.Protocol;
import mailsetup.probe.Failure;
import mailsetup.probe.Finding;
import mailsetup.probe.SelfMail;
import mailsetup.probe.SelfTestResult.Removal;
import mailsetup.probe.net.Channel;
import mailsetup.probe.net.Replies;
import mailsetup.probe.net.WireException;

/**
 * Waits for the mail in an inbox that is open read-only, and removes it only when it can be told apart with certainty:
 * one hit for our own Message-ID, and a server that deletes one message alone (UID EXPUNGE, RFC 4315).
 */
final class SelfTestImap {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d-MMM-uuuu", Locale.US);
    private static final long PAUSE_MS = 500;

    private final Channel channel;
    private final SelfMail mail;
    private final SelfTestWatch watch;
    private int tags;

    SelfTestImap(Channel channel, SelfMail mail, SelfTestWatch watch) {
        this.channel = channel;
        this.mail = mail;
        this.watch = watch;
    }

    Finding inspect() throws WireException {
        try {
            must("EXAMINE INBOX");
            if (arrives()) {
                watch.seenByImap();
                watch.awaitPop();
                watch.removed(remove());
            }
            return new Finding.Nothing();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new WireException(new Failure.Cancelled());
        } finally {
            watch.imapDone();
        }
    }

    private boolean arrives() throws WireException, InterruptedException {
        while (hits().isEmpty()) {
            if (watch.deadline().remaining().toMillis() < 2 * PAUSE_MS) {
                return false;
            }
            Thread.sleep(PAUSE_MS);
            must("NOOP");
        }
        return true;
    }

    /** UIDs of messages with our Message-ID; only new mail is searched, which is quick in the biggest mailbox. */
    private List<String> hits() throws WireException {
        var since = DAY.format(LocalDate.now(ZoneOffset.UTC).minusDays(1));
        return must("UID SEARCH SINCE " + since + " HEADER Message-ID \"" + mail.messageId() + "\"").stream()
                .filter(line -> line.toUpperCase(Locale.ROOT).startsWith("* SEARCH"))
                .flatMap(line -> Stream.of(line.substring("* SEARCH".length()).strip().split(" ")))
                .filter(uid -> uid.matches("\\d{1,10}")).toList();
    }

    private Removal remove() throws WireException {
        if (!must("CAPABILITY").toString().toUpperCase(Locale.ROOT).contains(" UIDPLUS")) {
            return Removal.NO_UIDPLUS;
        }
        if (!ok(say("SELECT INBOX"))) {
            return Removal.REFUSED;
        }
        var hits = hits();
        var removal = hits.size() == 1
                ? expunge(hits.getFirst())
                : hits.isEmpty() ? Removal.NOT_SEEN : Removal.SEVERAL;
        // Back to read-only at once: closing a writable folder would delete what others have marked.
        say("EXAMINE INBOX");
        return removal;
    }

    private Removal expunge(String uid) throws WireException {
        if (!ok(say("UID STORE " + uid + " +FLAGS.SILENT (\\Deleted)"))) {
            return Removal.REFUSED;
        }
        if (ok(say("UID EXPUNGE " + uid)) && hits().isEmpty()) {
            return Removal.REMOVED;
        }
        say("UID STORE " + uid + " -FLAGS.SILENT (\\Deleted)");
        return Removal.REFUSED;
    }

    private List<String> must(String command) throws WireException {
        var answer = say(command);
        if (!ok(answer)) {
            throw new WireException(Replies.negative(Protocol.IMAP, answer).<Failure>map(Failure.Refusal::new)
                    .orElseGet(Failure.Dropped::new));
        }
        return answer;
    }

    private List<String> say(String command) throws WireException {
        var tag = "W" + ++tags;
        channel.wire().writeLine(tag + " " + command);
        return channel.wire().readAnswer(line -> line.startsWith(tag + " "));
    }

    private static boolean ok(List<String> answer) {
        return answer.getLast().toUpperCase(Locale.ROOT).matches("W\\d+ OK\\b.*");
    }
}
