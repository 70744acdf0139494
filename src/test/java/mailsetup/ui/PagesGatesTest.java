package mailsetup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.image.Image;
import javafx.scene.text.Text;
import mailsetup.core.text.Language;
import mailsetup.testkit.FakeAssistant;
import mailsetup.testkit.Need;
import mailsetup.testkit.Needs;
import mailsetup.testkit.Reports;
import mailsetup.ui.check.CheckModel;
import mailsetup.ui.eye.Contrast;
import mailsetup.ui.kit.InView;
import mailsetup.ui.kit.Look;
import mailsetup.ui.kit.Theme;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds on every page, also on those that are opened over the three steps. */
@Needs(Need.WINDOW)
class PagesGatesTest {
    /** The same fact, wherever and however it is told. */
    private static final List<Pattern> FACTS = Stream.of(
            "(\\d+) messages lie in folders|(\\d+) messages in other folders|(\\d+) messages that POP would never show",
            "(\\d+) messages in the inbox|Both show (\\d+) messages",
            "([\\d.]+ .B) of [\\d.]+ .B used", "[\\d.]+ .B of ([\\d.]+ .B) used").map(Pattern::compile).toList();

    private final SoftAssertions softly = new SoftAssertions();

    @ParameterizedTest
    @MethodSource("mailsetup.core.text.Language#all")
    void afterEveryChangeOfPageTheHeadingIsInViewAndOneThingIsPrimary(Language language) throws Exception {
        try (var screen = Screen.open(FakeAssistant.telling(Reports.allWork()), language)) {
            toVerdict(screen);
            for (var size : List.of(100, Look.SIZES.getLast())) {
                screen.textSize(size);
                for (var page : List.of(Page.FAULTS, Page.SUPPORT, Page.MOVE, Page.LEDGER, Page.SAVE)) {
                    screen.scroll(1);
                    open(screen, page);
                    softly.assertThat(screen.isInView(".heading")).as("heading of %s at %d %%", page, size).isTrue();
                    softly.assertThat(primary(screen)).as("primary buttons of %s", page).hasSizeLessThanOrEqualTo(1);
                    softly.assertThat(screen.cutOff()).as("cut off on %s at %d %%", page, size).isEmpty();
                    screen.fire("#back");
                }
            }
        }
    }

    @Test
    void aFactHasTheSameNumberWhereverItStands() throws Exception {
        try (var screen = Screen.open(FakeAssistant.telling(Reports.allWorkInDetail()), Language.EN)) {
            toVerdict(screen);
            screen.fire("#fold-facts");
            var texts = String.join("\n", texts(screen));
            for (var fact : FACTS) {
                var numbers = fact.matcher(texts).results().map(found -> Stream.of(1, 2, 3)
                        .filter(group -> group <= found.groupCount() && found.group(group) != null)
                        .map(found::group).findFirst().orElse("")).toList();
                softly.assertThat(numbers).as("told more than once: %s", fact).hasSizeGreaterThan(1);
                softly.assertThat(new TreeSet<>(numbers)).as("numbers of %s", fact).hasSize(1);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyBarIsSeenWhenHalfOfItIsFilled(Theme theme) throws Exception {
        try (var screen = Screen.open(FakeAssistant.telling(Reports.allWork()), Language.EN)) {
            toVerdict(screen);
            screen.fire("#fold-facts");
            screen.colours(theme);
            var bars = screen.robot.lookup(node -> node instanceof ProgressBar && shown(node))
                    .queryAllAs(ProgressBar.class);
            assertThat(bars).isNotEmpty();
            bars.forEach(bar -> softly.assertThat(half(screen, bar)).as("%s in %s", bar, theme)
                    .isGreaterThanOrEqualTo(3));
        }
    }

    @AfterEach
    void allOfIt() {
        softly.assertAll();
    }

    /** How far the colours of the filled and of the open half are apart. */
    private static double half(Screen screen, ProgressBar bar) {
        Screen.onScreen(() -> {
            bar.setProgress(0.5);
            return bar;
        });
        screen.settle();
        return Screen.onScreen(() -> {
            // At once, so that nothing is laid out between the picture and the place.
            InView.bring(bar);
            return half(screen.stage().getScene().snapshot(null), bar.localToScene(bar.getLayoutBounds()));
        });
    }

    private static double half(Image picture, Bounds place) {
        int y = (int) place.getCenterY();
        return Contrast.ratio(
                picture.getPixelReader().getColor((int) (place.getMinX() + place.getWidth() / 4), y),
                picture.getPixelReader().getColor((int) (place.getMinX() + place.getWidth() * 3 / 4), y));
    }

    private static void open(Screen screen, Page page) {
        Screen.onScreen(() -> {
            if (page == Page.SAVE) {
                screen.model.saveReport();
            } else {
                screen.model.open(page);
            }
            return page;
        });
        screen.settle();
    }

    private static List<Button> primary(Screen screen) {
        return Screen.onScreen(() -> screen.robot.lookup(node -> node instanceof Button && shown(node)
                && node.getStyleClass().contains(Styles.ACCENT) && !node.getStyleClass().contains(Styles.SMALL))
                .queryAllAs(Button.class).stream().toList());
    }

    private static List<String> texts(Screen screen) {
        return Screen.onScreen(() -> screen.robot.lookup(node -> node instanceof Text && shown(node))
                .queryAllAs(Text.class).stream().map(Text::getText).toList());
    }

    private static boolean shown(Node node) {
        return node == null || (node.isVisible() && shown(node.getParent()));
    }

    private static void toVerdict(Screen screen) {
        Screen.onScreen(() -> {
            screen.model.address().address().text().set("hanako@himawari.test");
            screen.model.address().password().set("sakura-2026");
            return 0;
        });
        screen.fire("#next");
        screen.until(() -> !screen.model.busy().get());
        screen.fire("#next");
        screen.until(() -> screen.model.check().phase().get() == CheckModel.Phase.VERDICT
                && !screen.model.busy().get());
    }
}
