package mailsetup.support.guide;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A piece of text in one style.
 *
 * @param place where in the guide it leads, if it is a link that stays there
 */
public record Span(String text, Style style, Optional<Place> place) {
    /** How it is set. */
    public enum Style {
        /** As the text around it. */
        PLAIN,
        /** Emphasised. */
        EMPHASIS,
        /** Strongly emphasised. */
        STRONG,
        /** To be typed or read letter by letter. */
        CODE
    }

    /** The words alone. */
    public static String text(List<Span> spans) {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }
}
