package mailsetup.support.guide;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** The text inside a block, in pieces of one style. */
record SpanReader(Chapter chapter) {
    /** The mark inside a heading that links lead to; the words of a heading differ from language to language. */
    private static final Pattern ANCHOR = Pattern.compile("<a id=\"([a-z0-9-]+)\">");
    private static final Pattern JAPANESE_END = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー、。」）：]$");

    static String id(Node heading) {
        return MarkdownReader.children(heading).stream().filter(HtmlInline.class::isInstance)
                .flatMap(html -> ANCHOR.matcher(((HtmlInline) html).getLiteral()).results())
                .map((MatchResult found) -> found.group(1)).findFirst().orElse("");
    }

    List<Span> read(Node node) {
        return read(node, Span.Style.PLAIN, Optional.empty()).toList();
    }

    private Stream<Span> read(Node parent, Span.Style style, Optional<Place> place) {
        return MarkdownReader.children(parent).stream().flatMap(node -> piece(node, style, place));
    }

    private Stream<Span> piece(Node node, Span.Style style, Optional<Place> place) {
        return switch (node) {
            case Text text -> Stream.of(new Span(text.getLiteral(), style, place));
            case Code code -> Stream.of(new Span(code.getLiteral(), Span.Style.CODE, place));
            case SoftLineBreak end -> Stream.of(new Span(joint(end), style, place));
            case HardLineBreak _ -> Stream.of(new Span("\n", style, place));
            case Emphasis inner -> read(inner, Span.Style.EMPHASIS, place);
            case StrongEmphasis inner -> read(inner, Span.Style.STRONG, place);
            case Link link -> read(link, style, Place.ofLink(link.getDestination(), chapter));
            default -> Stream.of();
        };
    }

    /** Lines of Japanese are joined without a blank. */
    private static String joint(Node end) {
        return end.getPrevious() instanceof Text text && JAPANESE_END.matcher(text.getLiteral()).find() ? "" : " ";
    }
}
