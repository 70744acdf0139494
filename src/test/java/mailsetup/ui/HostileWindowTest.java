package mailsetup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.text.Text;
import mailsetup.core.text.Language;
import mailsetup.testkit.HostileWire;
import mailsetup.testkit.HostileWords;
import mailsetup.testkit.HostileWorld;
import mailsetup.testkit.Need;
import mailsetup.testkit.Needs;
import org.junit.jupiter.api.Test;

/** What servers, certificates and name servers fill with harm is on the screen, and none of it raw. */
@Needs(Need.WINDOW)
class HostileWindowTest {
    /** What was seen, by where. */
    private final Map<String, StringBuilder> outputs = new LinkedHashMap<>();

    @Test
    void noFieldReachesLabelsTitleOrClipboardRaw() throws TimeoutException {
        for (var world : List.<Supplier<HostileWorld>>of(() -> HostileWorld.answering(true).publishing(),
                () -> HostileWorld.answering(false), HostileWorld::refusing, HostileWorld::misnamed,
                HostileWorld::strange)) {
            try (var played = world.get(); var screen = Screen.open(played.assistant(), Language.EN)) {
                journey(screen);
            }
        }
        assertThat(HostileWire.fields()).hasSizeGreaterThanOrEqualTo(40);
        assertThat(outputs.keySet()).contains("labels", "title", "clipboard");
        outputs.forEach((place, text) -> {
            HostileWords.assertHarmless(text.toString());
            assertThat(text).as(place).doesNotContainPattern("x{1300}");
            System.out.println("Hostile: " + place + " shows "
                    + HostileWire.fields().stream().filter(field -> text.indexOf(field) >= 0).count() + " of "
                    + HostileWire.fields().size() + " fields, none raw");
        });
    }

    private void journey(Screen screen) throws TimeoutException {
        Screen.onScreen(() -> {
            screen.model.address().address().text().set(HostileWorld.ADDRESS);
            screen.model.address().password().set("Geheim-Wort-7");
            return 0;
        });
        screen.fire("#next");
        screen.until(() -> screen.model.page().get() == Page.CHECK && !screen.model.busy().get());
        look(screen);
        screen.fire("#next");
        screen.until(() -> screen.model.test().reports().size() == 3 && !screen.model.busy().get());
        look(screen);
        for (var fold : folds(screen)) {
            screen.fire("#" + fold);
            look(screen);
        }
        if (folds(screen).contains("fold-sent")) {
            ledger(screen);
        }
    }

    private void ledger(Screen screen) {
        if (screen.robot.lookup("#ledger-link").queryAll().isEmpty()) {
            screen.fire("#fold-sent");
        }
        screen.fire("#ledger-link");
        look(screen);
        screen.fire("#ledger-copy");
        out("clipboard").append(Screen.onScreen(() -> Clipboard.getSystemClipboard().getString()));
    }

    private static List<String> folds(Screen screen) {
        return Screen.onScreen(() -> screen.robot.lookup(".fold-button").queryAll().stream().map(Node::getId).toList());
    }

    private void look(Screen screen) {
        out("labels")
                .append(Screen.onScreen(() -> String.join("\n", texts(screen.stage().getScene().getRoot()).toList())));
        out("title").append(Screen.onScreen(screen.stage()::getTitle));
    }

    private static Stream<String> texts(Node node) {
        var own = Stream.of(node instanceof Labeled label ? label.getText() : null,
                node instanceof TextInputControl input ? input.getText() : null,
                node instanceof Text text ? text.getText() : null, node.getAccessibleText(), node.getAccessibleHelp(),
                node instanceof Control control && control.getTooltip() != null
                        ? control.getTooltip().getText()
                        : null);
        var below = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(HostileWindowTest::texts)
                : Stream.<String>of();
        return Stream.concat(own.filter(text -> text != null), below);
    }

    private StringBuilder out(String place) {
        return outputs.computeIfAbsent(place, _ -> new StringBuilder());
    }
}
