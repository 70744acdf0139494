package mailsetup.discovery.letter;

import java.util.ArrayList;
import mailsetup.core.Message;

/** The text of a provider's letter, mail or web page, as somebody pasted it. */
public final class Letter {
    /** No letter is longer; what stands behind is not read. */
    public static final int LONGEST = 200_000;

    private Letter() {}

    /**
     * Finds the settings; it never throws.
     *
     * @param pasted any text; offsets in the result count its UTF-16 units
     */
    public static LetterReading read(String pasted) {
        var remarks = new ArrayList<Message>();
        if (pasted.length() > LONGEST) {
            remarks.add(Message.of("letter.too-long", LONGEST));
        }
        var plain = Markup.strip(SoftBreaks.join(
                Traced.of(pasted.substring(0, Math.min(pasted.length(), LONGEST)))));
        var narrow = Narrow.narrow(plain);
        var rest = Outdated.without(narrow.text());
        var reading = new Choosing(plain, narrow, LetterReader.through(rest), remarks).reading();
        return new LetterReading(reading.accounts(), reading.servers(), reading.remarks(), rest.former(),
                LeftOver.of(rest, reading));
    }

    /** For a paste area that is still empty. */
    public static LetterReading nothing() {
        return read("");
    }
}
