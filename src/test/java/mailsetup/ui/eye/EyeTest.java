package mailsetup.ui.eye;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import mailsetup.core.text.Language;
import mailsetup.testkit.Need;
import mailsetup.testkit.Needs;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Each check finds what is wrong, and leaves alone what is right. */
@Needs(Need.WINDOW)
class EyeTest {
    @BeforeAll
    static void openTheScreen() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void aTextThatEndsInDotsIsCutOff() {
        assertThat(look(narrow(label("A sentence that is longer than its place")), CutOff::in)).hasSize(1)
                .first().asString().contains("A sentence");
        assertThat(look(label("short"), CutOff::in)).isEmpty();
    }

    @Test
    void aTextThatRunsOutOfAnythingAroundItIsCutOff() {
        assertThat(look(small(whole("A sentence that is longer than its place")), CutOff::in)).hasSize(1);
        assertThat(look(new ScrollPane(new VBox(whole("tall\n".repeat(80) + "end"))), CutOff::in)).as("scrolled")
                .isEmpty();
    }

    @Test
    void aPromptLongerThanItsFieldIsCutOff() {
        var field = new TextField();
        field.setMaxWidth(60);
        field.setPromptText("a prompt that nobody can read");
        assertThat(look(field, CutOff::in)).hasSize(1);
    }

    @Test
    void neighboursOnEachOtherOverlapAndAStackDoesNot() {
        var moved = label("second");
        moved.setLayoutX(5);
        assertThat(look(new Pane(label("first"), moved), Overlap::in)).hasSize(1);
        assertThat(look(new StackPane(label("first"), label("second")), Overlap::in)).isEmpty();
        assertThat(look(new HBox(label("first"), label("second")), Overlap::in)).isEmpty();
    }

    @Test
    void paleTextIsMeasuredAgainstTheGroundItStandsOn() {
        assertThat(look(styled("-fx-text-fill: #999999; -fx-background-color: white"), EyeTest::contrast)).hasSize(1)
                .first().asString().contains("2.85:1");
        assertThat(look(styled("-fx-text-fill: #767676; -fx-background-color: white"), EyeTest::contrast)).isEmpty();
        assertThat(look(styled("-fx-text-fill: #767676; -fx-background-color: #dddddd"), EyeTest::contrast)).hasSize(1);
        assertThat(look(styled("-fx-text-fill: black; -fx-opacity: 0.4; -fx-background-color: white"),
                EyeTest::contrast)).as("half transparent").hasSize(1);
        assertThat(look(styled("-fx-text-fill: #949494; -fx-background-color: white; -fx-font-size: 26px"),
                EyeTest::contrast)).as("large text may be paler").isEmpty();
        assertThat(look(styled("-fx-text-fill: black; -fx-background-color: black"), EyeTest::contrast)).hasSize(1)
                .first().asString().contains("1.00:1");
        var off = styled("-fx-text-fill: #999999; -fx-background-color: white");
        off.setDisable(true);
        assertThat(look(off, EyeTest::contrast)).as("switched off").isEmpty();
    }

    @Test
    void aControlWithoutANameIsFound() {
        var label = new Label("Name");
        var field = new TextField();
        label.setLabelFor(field);
        assertThat(look(new VBox(label, field), Unnamed::in)).isEmpty();
        assertThat(look(new VBox(new Label("Name"), new TextField()), Unnamed::in)).hasSize(1);
        assertThat(look(new Button(), Unnamed::in)).hasSize(1);
        assertThat(look(new CheckBox("yes"), Unnamed::in)).isEmpty();
        assertThat(look(new ProgressIndicator(), Unnamed::in)).hasSize(1);
        var region = new Region();
        region.setFocusTraversable(true);
        region.setAccessibleText("something");
        assertThat(look(region, Unnamed::in)).as("a name alone does not say what it is").hasSize(1);
    }

    @Test
    void aControlThatKeepsTheKeyboardIsATrap() {
        var trap = new Button("trap");
        trap.addEventFilter(KeyEvent.KEY_PRESSED, Event::consume);
        assertThat(look(new HBox(new Button("one"), trap, new Button("three")), EyeTest::round)).isNotEmpty()
                .allSatisfy(found -> assertThat(found).contains("trap"));
        assertThat(look(new HBox(new Button("one"), new Button("two")), EyeTest::round)).isEmpty();
    }

    @Test
    void aControlThatTabSkipsIsFound() {
        var first = new Button("one");
        var skipped = new Button("skipped");
        var last = new Button("three");
        first.addEventFilter(KeyEvent.KEY_PRESSED, event -> jump(event, false, last));
        last.addEventFilter(KeyEvent.KEY_PRESSED, event -> jump(event, true, first));
        assertThat(look(new HBox(first, skipped, last), EyeTest::round)).hasSize(2)
                .allSatisfy(found -> assertThat(found).contains("skipped"));
    }

    @Test
    void aKeyAnotherLanguageOrNoLanguageIsUntranslated() {
        assertThat(words("[wizard.next.test]", Language.EN)).hasSize(1);
        assertThat(words("次へ", Language.EN)).hasSize(1);
        assertThat(words("Next", Language.JA)).hasSize(1);
        assertThat(words("次へ", Language.JA)).isEmpty();
        assertThat(words("imap.himawari.test", Language.JA)).as("a host").isEmpty();
        assertThat(words("SSL/TLS", Language.JA)).as("the same everywhere").isEmpty();
        assertThat(words("Android 版 Thunderbird", Language.JA)).isEmpty();
        assertThat(look(label("⟦Ñéxt⟧"), Untranslated::withoutBrackets)).isEmpty();
        assertThat(look(label("Next"), Untranslated::withoutBrackets)).hasSize(1);
    }

    private static List<String> words(String text, Language language) {
        return look(label(text), root -> Untranslated.in(root, language));
    }

    private static void jump(KeyEvent event, boolean back, Node to) {
        if (event.getCode() == KeyCode.TAB && event.isShiftDown() == back) {
            event.consume();
            to.requestFocus();
        }
    }

    private static List<String> contrast(Node root) {
        return Contrast.in(root, root.getScene().snapshot(null));
    }

    private static List<String> round(Node root) {
        return FocusRound.in(root.getScene());
    }

    private static Label label(String text) {
        return new Label(text);
    }

    private static Label whole(String text) {
        var label = new Label(text);
        label.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return label;
    }

    private static Label styled(String style) {
        var label = label("Text");
        label.setStyle("-fx-font-size: 16px; -fx-padding: 20px;" + style);
        return label;
    }

    private static Node narrow(Label label) {
        label.setMaxWidth(80);
        return label;
    }

    private static Node small(Label label) {
        var box = new HBox(label);
        box.setMinWidth(80);
        box.setMaxWidth(80);
        return box;
    }

    private static List<String> look(Node node, Function<Node, List<String>> eye) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            var stage = new Stage();
            stage.setScene(new Scene(new StackPane(node), 400, 300));
            stage.show();
            node.getScene().getRoot().applyCss();
            node.getScene().getRoot().layout();
            try {
                return eye.apply(node.getScene().getRoot());
            } finally {
                stage.hide();
            }
        });
    }
}
