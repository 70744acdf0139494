package mailsetup.probe.angus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import mailsetup.probe.Deadline;
import mailsetup.probe.net.WireException;
import org.eclipse.angus.mail.iap.CommandFailedException;

/** The sizes of all mails, or of some where there are many. */
final class PopSizes {
    private static final Pattern SIZE = Pattern.compile("\\d{1,10} (\\d{1,18})\\b.*");
    /** So many questions can still be answered after it was decided to stop. */
    private static final int MOST_IN_FLIGHT = 50;

    private final PopTalk talk;
    private final int messages;
    private final int[] some;
    private final Deadline until;
    private int asked;

    PopSizes(PopTalk talk, int messages, Deadline until) {
        this.talk = talk;
        this.messages = messages;
        this.until = until;
        some = messages > Spread.MOST ? Spread.over(messages) : new int[0];
    }

    /** Sends the first questions. */
    void ask() throws WireException {
        if (messages <= Spread.MOST) {
            talk.send("LIST");
        } else {
            askOn(0);
        }
    }

    /** The answers. */
    List<Long> read() throws WireException, CommandFailedException {
        return messages <= Spread.MOST
                ? talk.lines().stream().flatMap(line -> size(line).stream()).toList()
                : readSome();
    }

    /** One LIST for each, so that it can stop at any time: one for all is 2 MB long with 200,000 mails. */
    private List<Long> readSome() throws WireException, CommandFailedException {
        var sizes = new ArrayList<Long>();
        for (int answered = 0; answered < asked; answered++) {
            size(talk.yes()).ifPresent(sizes::add);
            askOn(answered + 1);
        }
        return sizes;
    }

    private void askOn(int answered) throws WireException {
        int most = talk.together() ? MOST_IN_FLIGHT : 1;
        while (asked < some.length && asked - answered < most && !until.isOver()) {
            talk.send("LIST " + some[asked++]);
        }
    }

    private static Optional<Long> size(String line) {
        var size = SIZE.matcher(line);
        return size.matches() ? Optional.of(Long.valueOf(size.group(1))) : Optional.empty();
    }
}
