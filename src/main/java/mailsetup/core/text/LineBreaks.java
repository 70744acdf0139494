package mailsetup.core.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Where a line may end. */
public final class LineBreaks {
    private LineBreaks() {}

    /** The text cut at every place where that language allows a line to end. */
    public static List<String> pieces(String text, Locale locale) {
        var pieces = new ArrayList<String>();
        var breaks = BreakIterator.getLineInstance(locale);
        breaks.setText(text);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            pieces.add(text.substring(start, end));
            start = end;
        }
        return pieces;
    }
}
