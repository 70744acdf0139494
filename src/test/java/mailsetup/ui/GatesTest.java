package mailsetup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import mailsetup.core.text.Language;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.Stage;
import mailsetup.probe.Step;
import mailsetup.testkit.FakeAssistant;
import mailsetup.testkit.Need;
import mailsetup.testkit.Needs;
import mailsetup.testkit.Reports;
import mailsetup.ui.check.CheckModel;
import mailsetup.ui.eye.Contrast;
import mailsetup.ui.kit.Look;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What keeps the way short, at the size at which the window opens, in both languages; every page is photographed. */
@Needs(Need.WINDOW)
class GatesTest {
    /** What a beginner should not have to know while everything goes well. */
    private static final Pattern TRADE = Pattern.compile("ISPDB|\\bSRV\\b|IDLE|UIDL|TLSv1|Example CA|CN=");

    private static final Pattern PROTOCOL = Pattern.compile("IMAP|POP|SMTP|DNS|FTP|TLS|SSL|HTTP|OAuth");

    private final SoftAssertions softly = new SoftAssertions();

    @ParameterizedTest
    @MethodSource("mailsetup.core.text.Language#all")
    void theGoodPathIsSeenWholeInPlainWords(Language language) throws Exception {
        try (var screen = Screen.open(FakeAssistant.telling(Reports.allWork()), language)) {
            page(screen, "gate-1-address", language);
            softly.assertThat(screen.needsScrolling()).as("the first page scrolls").isFalse();
            softly.assertThat(everyText(screen)).as("names of protocols on the first page")
                    .noneMatch(text -> PROTOCOL.matcher(text).find());
            type(screen);
            screen.fire("#next");
            screen.until(() -> !screen.model.busy().get());
            page(screen, "gate-2-check", language);
            screen.fire("#next");
            screen.until(() -> screen.model.check().receives() && !screen.model.busy().get());
            page(screen, "gate-3-verdict", language);
            softly.assertThat(screen.needsScrolling()).as("a part of the verdict is below the fold").isFalse();
            screen.fire("#next");
            page(screen, "gate-4-use", language);
            screen.fire("#form-outlook-new");
            page(screen, "gate-4-way", language);
            screen.fire("#all-forms");
            screen.fire("#next");
            page(screen, "gate-5-done", language);
        }
        softly.assertAll();
    }

    @ParameterizedTest
    @MethodSource("mailsetup.core.text.Language#all")
    void aRefusedLoginIsMendedWhereItIsTold(Language language) throws Exception {
        var assistant = FakeAssistant.telling(refused());
        try (var screen = Screen.open(assistant, language)) {
            toVerdict(screen);
            photograph(screen, "gate-6-refused", language);
            softly.assertThat(primary(screen)).as("primary buttons").hasSize(1);
            softly.assertThat(screen.needsScrolling()).as("the repair is below the fold").isFalse();
        }
        softly.assertAll();
    }

    @ParameterizedTest
    @MethodSource("mailsetup.core.text.Language#all")
    void theTestUnderWaySaysWhatHappensAndHowFarItIs(Language language) throws Exception {
        var assistant = FakeAssistant.telling(Reports.allWork()).standingStillAt(Stage.AUTHENTICATE);
        try (var screen = Screen.open(assistant, language)) {
            type(screen);
            screen.fire("#next");
            screen.until(() -> !screen.model.busy().get());
            screen.fire("#next");
            photograph(screen, "gate-7-testing", language);
            softly.assertThat(filled(screen)).as("the bar against its trough").isGreaterThanOrEqualTo(3);
        }
        softly.assertAll();
    }

    @ParameterizedTest
    @MethodSource("mailsetup.core.text.Language#all")
    void theSelectedLanguageStaysSelected(Language language) throws TimeoutException {
        try (var screen = Screen.open(FakeAssistant.telling(Reports.allWork()), language)) {
            var button = "#language-" + language.code();
            screen.fire(button);
            assertThat(screen.find(button, ToggleButton.class).isSelected()).isTrue();
        }
    }

    @Test
    void whereverTheKeyboardIsCanBeSeen() throws TimeoutException {
        try (var screen = Screen.open(FakeAssistant.telling(Reports.allWork()), Language.EN)) {
            screen.robot.push(KeyCode.TAB);
            ring(screen, "the first page");
            toVerdict(screen);
            ring(screen, "the verdict");
            screen.fire("#next");
            ring(screen, "the ways to use it");
        }
        softly.assertAll();
    }

    /** How far the colours of the done and of the open part of the bar are apart. */
    private static double filled(Screen screen) {
        var picture = picture(screen);
        var bar = Screen.onScreen(() -> {
            var node = screen.find("#progress", ProgressBar.class);
            return node.localToScene(node.getLayoutBounds());
        });
        int y = (int) bar.getCenterY();
        return Contrast.ratio(
                picture.getPixelReader().getColor((int) (bar.getMinX() + bar.getWidth() / 4), y),
                picture.getPixelReader().getColor((int) (bar.getMaxX() - bar.getWidth() / 20), y));
    }

    /** Every stop of one round differs from the same place without the keyboard, at some point by three to one. */
    private void ring(Screen screen, String page) {
        var before = picture(screen);
        for (int stop = 0; stop < 12; stop++) {
            screen.robot.push(KeyCode.TAB);
            screen.settle();
            var now = picture(screen);
            var owner = Screen.onScreen(() -> screen.stage().getScene().getFocusOwner());
            var place = Screen.onScreen(() -> owner.localToScene(owner.getLayoutBounds()));
            // The page as a whole takes the arrow keys only; it is no control.
            if (!"page".equals(owner.getId())) {
                softly.assertThat(strongest(before, now, place)).as("%s on %s", owner, page).isGreaterThanOrEqualTo(3);
            }
            before = now;
        }
    }

    private static Image picture(Screen screen) {
        return Screen.onScreen(() -> screen.stage().getScene().snapshot(null));
    }

    private static double strongest(Image before, Image now, Bounds place) {
        double most = 1;
        for (int y = (int) Math.max(0, place.getMinY() - 4); y < Math.min(now.getHeight(), place.getMaxY() + 4); y++) {
            for (int x = (int) Math.max(0, place.getMinX() - 4); x < Math.min(now.getWidth(),
                    place.getMaxX() + 4); x++) {
                most = Math.max(most, Contrast.ratio(before.getPixelReader().getColor(x, y),
                        now.getPixelReader().getColor(x, y)));
            }
        }
        return most;
    }

    @ParameterizedTest
    @MethodSource("mailsetup.core.text.Language#all")
    void inTheLargestTextNothingIsCutOff(Language language) throws Exception {
        try (var screen = Screen.open(FakeAssistant.telling(Reports.allWork()), language)) {
            screen.textSize(Look.SIZES.getLast());
            toVerdict(screen);
            screen.photograph("gate-8-large-" + language.code());
            assertThat(screen.cutOff()).isEmpty();
        }
    }

    private void page(Screen screen, String name, Language language) throws Exception {
        photograph(screen, name, language);
        softly.assertThat(primary(screen)).as("primary buttons of %s", name).hasSize(1);
        softly.assertThat(screen.isInView(".heading")).as("heading of %s in view", name).isTrue();
        softly.assertThat(everyText(screen)).as("words of %s", name).noneMatch(text -> TRADE.matcher(text).find());
        softly.assertThat(screen.cutOff()).as("cut off on %s", name).isEmpty();
    }

    /** Labels and drawn text alike: the cells of a table are no labels. */
    private static List<String> everyText(Screen screen) {
        return Screen.onScreen(() -> screen.robot.lookup(node -> node instanceof Text && shown(node))
                .queryAllAs(Text.class).stream().map(Text::getText).toList());
    }

    private static void photograph(Screen screen, String name, Language language) throws Exception {
        screen.photograph(name, language, Screen.SCHEMES);
    }

    private static List<Button> primary(Screen screen) {
        return Screen.onScreen(() -> screen.robot.lookup(node -> node instanceof Button && shown(node)
                && node.getStyleClass().contains(Styles.ACCENT) && !node.getStyleClass().contains(Styles.SMALL))
                .queryAllAs(Button.class).stream().toList());
    }

    private static boolean shown(Node node) {
        return node == null || (node.isVisible() && shown(node.getParent()));
    }

    private static void type(Screen screen) {
        Screen.onScreen(() -> {
            screen.model.address().address().text().set("hanako@himawari.test");
            screen.model.address().password().set("sakura-2026");
            return 0;
        });
    }

    private static void toVerdict(Screen screen) {
        type(screen);
        screen.fire("#next");
        screen.until(() -> !screen.model.busy().get());
        screen.fire("#next");
        screen.until(() -> screen.model.check().phase().get() == CheckModel.Phase.VERDICT
                && !screen.model.busy().get());
    }

    private static List<ProbeReport> refused() {
        return List.of(
                Reports.imap().failed(Stage.AUTHENTICATE,
                        Reports.refusal("NO", "[AUTHENTICATIONFAILED] Authentication failed.")).report(),
                Reports.pop().skipped(Stage.AUTHENTICATE, Step.Reason.PASSWORD_REFUSED_ELSEWHERE)
                        .skipped(Stage.INSPECT, Step.Reason.PASSWORD_REFUSED_ELSEWHERE).report(),
                Reports.smtp().skipped(Stage.AUTHENTICATE, Step.Reason.PASSWORD_REFUSED_ELSEWHERE)
                        .skipped(Stage.INSPECT, Step.Reason.PASSWORD_REFUSED_ELSEWHERE).report());
    }
}
