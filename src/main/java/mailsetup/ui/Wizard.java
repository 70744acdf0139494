package mailsetup.ui;

import atlantafx.base.theme.Styles;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import mailsetup.text.Language;
import mailsetup.ui.address.AddressView;
import mailsetup.ui.kit.Look;
import mailsetup.ui.kit.Ui;
import mailsetup.ui.results.ResultsView;
import mailsetup.ui.servers.ServersView;
import mailsetup.ui.test.TestView;

/** The frame around the pages: header, steps, and the three buttons. A page is built when it is first wanted. */
public final class Wizard extends BorderPane {
    private final WizardModel model;
    private final Ui ui;
    private final ScrollPane place = new ScrollPane();
    private final Map<Page, Region> views = new EnumMap<>(Page.class);

    /**
     * The whole content of the window.
     *
     * @param wanted the language of the system, which there may be no font for
     */
    public Wizard(WizardModel model, Ui ui, Look look, Language wanted) {
        this.model = model;
        this.ui = ui;
        var notice = new FontNotice(ui, wanted == Language.JA && !look.readsJapanese());
        place.setFitToWidth(true);
        place.setId("page");
        setTop(new VBox(new Header(ui, look), notice, new StepList(model.page(), ui)));
        setCenter(place);
        setBottom(new Footer(model, this::next, ui));
        model.page().subscribe(this::show);
    }

    private void next() {
        model.next();
        firstWrong(this).ifPresent(Node::requestFocus);
    }

    private void show(Page page) {
        place.setContent(views.computeIfAbsent(page, this::build));
        place.setVvalue(0);
        Platform.runLater(() -> start(page).requestFocus());
    }

    private Region build(Page page) {
        return switch (page) {
            case ADDRESS -> new AddressView(model.address(), ui);
            case SERVERS -> new ServersView(model.servers(), ui);
            case TEST -> new TestView(model.test(), () -> model.testAgain(false), () -> model.testAgain(true), ui);
            case RESULTS -> new ResultsView(model.results(), Wizard::copy, ui);
        };
    }

    /** Typing can begin at once; where there is nothing to type, the arrow keys scroll. */
    private Node start(Page page) {
        var field = page == Page.ADDRESS ? lookup("#address") : null;
        return field == null ? place : field;
    }

    private static Optional<Node> firstWrong(Node node) {
        if (node.getPseudoClassStates().contains(Styles.STATE_DANGER) && node.isVisible()) {
            return Optional.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(child -> firstWrong(child).stream()).findFirst()
                : Optional.empty();
    }

    private static void copy(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
