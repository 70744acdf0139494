package mailsetup.ui.guide;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import mailsetup.core.Keyword;
import mailsetup.support.guide.Place;
import mailsetup.support.guide.Span;

/** Running text with its emphasis and links. A screen reader hears it as one text. */
final class SpansView extends TextFlow {
    SpansView(List<Span> spans, Consumer<Place> follow, String... styles) {
        getStyleClass().add("guide-text");
        getStyleClass().addAll(styles);
        setMinHeight(Region.USE_PREF_SIZE);
        setAccessibleText(Span.text(spans));
        getChildren().addAll(spans.stream().map(span -> node(span, follow)).toList());
    }

    private static Node node(Span span, Consumer<Place> follow) {
        var style = "span-" + Keyword.of(span.style());
        return span.place().<Node>map(place -> link(span.text(), place, style, follow)).orElseGet(() -> {
            var text = new Text(span.text());
            text.getStyleClass().add(style);
            return text;
        });
    }

    private static Hyperlink link(String text, Place place, String style, Consumer<Place> follow) {
        var link = new Hyperlink(text);
        link.setWrapText(true);
        link.getStyleClass().addAll("guide-link", style);
        link.setOnAction(_ -> follow.accept(place));
        return link;
    }
}
