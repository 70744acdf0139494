package mailsetup.ui.guide;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import mailsetup.core.text.Language;
import mailsetup.support.guide.Block;
import mailsetup.support.guide.Chapter;
import mailsetup.support.guide.Guide;
import mailsetup.support.guide.Place;
import mailsetup.ui.kit.Icon;
import mailsetup.ui.kit.Layout;
import mailsetup.ui.kit.Ui;

/** The guide: chapters on the left, the text beside them. A chapter is built when somebody wants to read it. */
public final class GuideView extends BorderPane {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final GuideModel model;
    private final Ui ui;
    private final ScrollPane page = new ScrollPane();
    private final Map<Chapter, Hyperlink> chapters = new EnumMap<>(Chapter.class);
    private final Map<String, Node> sections = new HashMap<>();
    private Optional<Chapter> shown = Optional.empty();
    private Optional<Language> spoken = Optional.empty();

    /** Hidden until the model opens it. */
    public GuideView(GuideModel model, Ui ui) {
        this.model = model;
        this.ui = ui;
        getStyleClass().add("guide");
        page.setId("guide-page");
        page.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        page.setFitToWidth(true);
        setTop(bar());
        setLeft(contents());
        setCenter(page);
        Layout.when(model.place().map(Optional::isPresent), this);
        model.place().subscribe(this::show);
        ui.words().messages().subscribe(_ -> show(model.place().get()));
    }

    /** Where the arrow keys scroll. */
    public void begin() {
        page.requestFocus();
    }

    private Node bar() {
        var back = ui.button("guide.back", model::back);
        back.setId("guide-back");
        var close = ui.button("guide.close", model::close);
        close.setId("guide-close");
        var bar = Layout.row("near", new Icon("hint"), ui.word(ui.words().of("guide.heading"), "product"),
                Layout.wide(new Region()), back, close);
        bar.getStyleClass().add("header");
        return bar;
    }

    private Node contents() {
        var list = Layout.column("guide-contents", ui.text("guide.chapters", "strong"));
        for (var chapter : Chapter.values()) {
            var link = ui.link("guide.chapter." + chapter.word(), () -> model.open(new Place(chapter, "")));
            link.setId("guide-" + chapter.word());
            link.getStyleClass().add("guide-chapter");
            chapters.put(chapter, link);
            list.getChildren().add(link);
        }
        return list;
    }

    private void show(Optional<Place> place) {
        place.ifPresent(there -> {
            build(there.chapter(), ui.words().language());
            chapters.forEach(
                    (chapter, link) -> link.pseudoClassStateChanged(CURRENT, chapter == there.chapter()));
            // Sections have their place only after the page was laid out.
            Platform.runLater(() -> scroll(there.section()));
        });
    }

    private void build(Chapter chapter, Language language) {
        if (shown.equals(Optional.of(chapter)) && spoken.equals(Optional.of(language))) {
            return;
        }
        shown = Optional.of(chapter);
        spoken = Optional.of(language);
        sections.clear();
        var blocks = new BlockView(model::open);
        var text = new VBox();
        text.getStyleClass().add("guide-chapter-text");
        for (var block : Guide.chapter(chapter, language).blocks()) {
            var node = blocks.of(block);
            text.getChildren().add(node);
            if (block instanceof Block.Heading(_, var id, _)) {
                sections.put(id, node);
            }
        }
        page.setContent(text);
    }

    private void scroll(String section) {
        // All around it, too: where the guide has just come up, it has no size yet.
        var root = page.getScene() == null ? page : page.getScene().getRoot();
        root.applyCss();
        root.layout();
        var node = sections.get(section);
        double hidden = page.getContent().getLayoutBounds().getHeight() - page.getViewportBounds().getHeight();
        page.setVvalue(node == null || section.isEmpty() || hidden <= 0
                ? 0
                : Math.min(1, node.getBoundsInParent().getMinY() / hidden));
    }
}
