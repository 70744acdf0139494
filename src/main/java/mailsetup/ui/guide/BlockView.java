package mailsetup.ui.guide;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import mailsetup.support.guide.Block;
import mailsetup.support.guide.Place;
import mailsetup.support.guide.Span;
import mailsetup.ui.kit.Layout;

/**
 * The parts of a chapter as nodes.
 *
 * @param follow goes where a link leads
 */
record BlockView(Consumer<Place> follow) {
    Node of(Block block) {
        return switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.Paragraph(var spans) -> new SpansView(spans, follow);
            case Block.Code(var text) -> label(text, "guide-code");
            case Block.Items(var numbered, var items) -> items(numbered, items);
            case Block.Table table -> new TableView(table, follow);
            case Block.Picture picture -> new PictureView(picture);
        };
    }

    private static Node heading(Block.Heading heading) {
        return label(Span.text(heading.spans()), switch (heading.level()) {
            case 1 -> "heading";
            case 2 -> "section";
            default -> "guide-entry";
        });
    }

    private static Label label(String text, String style) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        label.getStyleClass().add(style);
        return label;
    }

    private Node items(boolean numbered, List<List<Block>> items) {
        var list = Layout.column("guide-items");
        for (var item : items) {
            var mark = Layout.whole(new Label(numbered ? list.getChildren().size() + 1 + "." : "•"));
            mark.getStyleClass().add("guide-mark");
            var body = new VBox();
            body.getStyleClass().add("tight");
            item.forEach(block -> body.getChildren().add(of(block)));
            var row = Layout.row("guide-item", mark, Layout.wide(body));
            row.setAlignment(Pos.TOP_LEFT);
            list.getChildren().add(row);
        }
        return list;
    }
}
