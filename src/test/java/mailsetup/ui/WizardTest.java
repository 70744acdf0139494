package mailsetup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.core.text.Language;
import mailsetup.practice.PracticeServer;
import mailsetup.probe.Stage;
import mailsetup.testkit.FakeAssistant;
import mailsetup.testkit.Need;
import mailsetup.testkit.Needs;
import mailsetup.testkit.Reports;
import mailsetup.ui.address.Practice;
import mailsetup.ui.kit.Icon;
import mailsetup.ui.kit.Look;
import mailsetup.ui.servers.ServerForm;
import mailsetup.ui.servers.UserStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Types, clicks and uses the keyboard on the headless screen. */
@Needs(Need.WINDOW)
class WizardTest {
    @Test
    void theTestsRunOnTheHeadlessPlatformOfJavaFx() throws Exception {
        try (var _ = Screen.open(working(), Language.EN)) {
            // The property alone says nothing: with other settings a different platform is taken in silence.
            var platform = Class.forName("com.sun.glass.ui.Application").getMethod("GetApplication").invoke(null);
            System.out.println("Glass platform: " + platform.getClass().getName());
            assertThat(platform.getClass().getName()).contains("headless");
        }
    }

    @Test
    void theKeyboardAloneIsEnough() throws TimeoutException {
        try (var screen = Screen.open(working(), Language.EN)) {
            screen.robot.write("hanako@himawari.test", 0).push(KeyCode.TAB).write("sakura-2026", 0).push(KeyCode.ENTER);
            screen.until(() -> screen.model.page().get() == Page.CHECK && !screen.model.busy().get());
            screen.robot.push(KeyCode.ENTER);
            screen.until(() -> screen.model.check().receives() && !screen.model.busy().get());
            assertThat(screen.texts()).contains("Your mail works. Use IMAP.", "IMAP · recommended");
        }
    }

    @Test
    void spaceOnTheLinkStartsThePracticeServer() throws TimeoutException {
        var started = new AtomicReference<PracticeServer>();
        try (var screen = Screen.open(working(), () -> {
            started.set(PracticeServer.start());
            return started.get();
        }, Language.EN)) {
            screen.tabTo("practise");
            screen.robot.push(KeyCode.SPACE);
            screen.until(() -> screen.model.address().practice().state().get() == Practice.State.ON);
            assertThat(screen.find("#address", TextField.class).getText())
                    .isEqualTo(started.get().address().toString());

            screen.robot.push(KeyCode.ENTER);
            screen.until(() -> screen.model.page().get() == Page.CHECK);
            assertThat(screen.find("#imap-port", TextField.class).getText()).isEqualTo(
                    Integer.toString(started.get().tls().getFirst().endpoint().port()));
        }
        assertThat(started.get()).isNotNull();
    }

    @Test
    void escapeCancelsTheTestAndLeavesTheWindowOpen() throws TimeoutException {
        var assistant = working().standingStillAt(Stage.CONNECT);
        try (var screen = Screen.open(assistant, Language.EN)) {
            toTest(screen);
            assertThat(screen.model.busy().get()).isTrue();

            screen.robot.push(KeyCode.ESCAPE);
            screen.until(() -> !screen.model.busy().get());

            assertThat(assistant.closed).isEqualTo(1);
            assertThat(screen.stage().isShowing()).isTrue();
        }
    }

    @Test
    void escapeGivesUpStartingThePracticeServer() throws TimeoutException {
        var never = new CountDownLatch(1);
        try (var screen = Screen.open(working(), () -> {
            try {
                never.await();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
            return PracticeServer.start();
        }, Language.EN)) {
            screen.tabTo("practise");
            screen.robot.push(KeyCode.SPACE);
            screen.until(() -> screen.model.address().practice().state().get() == Practice.State.STARTING);

            screen.robot.push(KeyCode.ESCAPE);
            screen.until(() -> screen.model.address().practice().state().get() == Practice.State.OFF);
            assertThat(screen.stage().isShowing()).isTrue();
        }
        never.countDown();
    }

    @Test
    void escapeEndsTheSearchAndAButtonBeginsItAgain() throws TimeoutException {
        var assistant = working().searchingUntilInterrupted();
        try (var screen = Screen.open(assistant, Language.EN)) {
            screen.robot.write("hanako@himawari.test", 0).push(KeyCode.TAB).write("sakura-2026", 0).push(KeyCode.ENTER);
            screen.until(() -> screen.model.page().get() == Page.CHECK && screen.model.busy().get());
            screen.robot.push(KeyCode.ESCAPE);
            screen.until(() -> !screen.model.busy().get());
            assertThat(screen.find("#imap-host", TextField.class).isFocused()).isTrue();

            assistant.answeringAtOnce();
            screen.robot.clickOn("#search-again");
            screen.until(() -> !screen.model.busy().get());

            assertThat(screen.find("#imap-host", TextField.class).getText()).isEqualTo("imap.himawari.test");
            assertThat(screen.find("#search-again", Button.class).isVisible()).isFalse();
        }
    }

    @Test
    void everyPageGivesTheKeyboardToItsFirstEmptyFieldOrElseToTheArrowKeys() throws TimeoutException {
        try (var screen = Screen.open(working(), Language.EN)) {
            assertThat(screen.find("#address", TextField.class).isFocused()).isTrue();
            toServers(screen);
            assertThat(screen.find("#page", ScrollPane.class).isFocused()).isTrue();
            screen.fire("#next");
            screen.until(() -> !screen.model.busy().get());
            assertThat(screen.find("#page", ScrollPane.class).isFocused()).isTrue();
            assertThat(screen.find("#page", ScrollPane.class).getAccessibleText())
                    .isEqualTo("Check. Your mail works. Use IMAP.");
            screen.robot.push(KeyCode.ALT, KeyCode.LEFT).push(KeyCode.ALT, KeyCode.LEFT);
            screen.settle();
            assertThat(screen.model.page().get()).isEqualTo(Page.ADDRESS);
            assertThat(screen.find("#address", TextField.class).isFocused()).as("what is filled is not selected")
                    .isFalse();
        }
    }

    @Test
    void theHeadOfTheComparisonStaysInView() throws TimeoutException {
        try (var screen = Screen.open(working(), Language.EN)) {
            toTest(screen);
            screen.until(() -> !screen.model.busy().get());
            screen.fire("#fold-facts");
            screen.scroll(0.9);
            assertThat(screen.isInView(".comparison-head")).isTrue();
        }
    }

    @Test
    void theEndOfPracticeIsALinkThatLeadsBackToTheAddress() throws TimeoutException {
        try (var screen = Screen.open(working(), Language.EN)) {
            Screen.onScreen(() -> {
                screen.model.address().practise();
                return 0;
            });
            screen.until(() -> !screen.model.busy().get());

            screen.robot.clickOn("#end-practice");
            screen.settle();

            assertThat(screen.model.address().practice().state().get()).isEqualTo(Practice.State.OFF);
            assertThat(screen.find("#address", TextField.class).isFocused()).isTrue();
            assertThat(screen.find("#address", TextField.class).getText()).isEmpty();
            assertThat(screen.texts()).contains("Practise without an account");
        }
    }

    @Test
    void theWindowHasAnIconInEverySizeThatTitleBarsAndDocksShow() throws TimeoutException {
        try (var screen = Screen.open(working(), Language.EN)) {
            assertThat(screen.stage().getIcons()).noneMatch(Image::isError).extracting(Image::getWidth)
                    .containsExactly(16.0, 24.0, 32.0, 48.0, 64.0, 128.0);
        }
    }

    @Test
    void closingTheWindowEndsTheTest() throws TimeoutException {
        var assistant = working().standingStillAt(Stage.CONNECT);
        try (var screen = Screen.open(assistant, Language.EN)) {
            toTest(screen);
        }
        assertThat(assistant.closed).isEqualTo(1);
    }

    @Test
    void theLanguageChangesAtAnyTimeAndKeepsWhatWasTyped() throws TimeoutException {
        try (var screen = Screen.open(working(), Language.EN)) {
            screen.robot.clickOn("#address").write("hanako@himawari.test", 0);
            screen.robot.clickOn("#language-ja");
            screen.settle();

            assertThat(screen.texts()).contains("メールアドレスとパスワードを入力してください", "次へ").doesNotContain("Next");
            assertThat(screen.find("#address", TextField.class).getText()).isEqualTo("hanako@himawari.test");
            assertThat(screen.stage().getTitle()).isEqualTo("メール設定アシスタント");
        }
    }

    @Test
    void aSuggestionIsTakenByItsButton() throws TimeoutException {
        try (var screen = Screen.open(working(), Language.EN)) {
            toServers(screen);
            screen.fire("#imap-edit");
            screen.robot.clickOn("#imap-port").push(KeyCode.CONTROL, KeyCode.A).write("939", 0).push(KeyCode.TAB);
            screen.settle();
            assertThat(screen.texts()).contains("Use 993");

            screen.robot.clickOn("Use 993");
            screen.settle();

            assertThat(screen.find("#imap-port", TextField.class).getText()).isEqualTo("993");
            assertThat(screen.texts()).doesNotContain("Use 993");
        }
    }

    @Test
    void theFirstWrongFieldTakesTheFocus() throws TimeoutException {
        try (var screen = Screen.open(working(), Language.EN)) {
            screen.robot.push(KeyCode.TAB).push(KeyCode.ENTER);
            screen.settle();

            assertThat(screen.find("#address", TextField.class).isFocused()).isTrue();
            assertThat(screen.find("#address", TextField.class).getAccessibleHelp()).isNotBlank();
        }
    }

    @Test
    void thePasswordCanBeShown() throws TimeoutException {
        try (var screen = Screen.open(working(), Language.EN)) {
            screen.robot.clickOn("#password").write("sakura-2026", 0).clickOn("#show-password");
            screen.settle();

            var shown = screen.find("#password-shown", TextField.class);
            assertThat(shown.isVisible()).isTrue();
            assertThat(shown.getText()).isEqualTo("sakura-2026");
        }
    }

    @Test
    void theSettingsAreCopiedWithoutThePassword() throws TimeoutException {
        try (var screen = Screen.open(working(), Language.EN)) {
            toTest(screen);
            screen.until(() -> !screen.model.busy().get());
            screen.fire("#fold-settings");
            assertThat(screen.texts()).doesNotContain("Copied.");
            var copied = Screen.onScreen(() -> {
                screen.find("#copy", Button.class).requestFocus();
                screen.find("#copy", Button.class).fire();
                return Clipboard.getSystemClipboard().getString();
            });

            assertThat(screen.texts()).contains("Copied.");
            assertThat(screen.find("#copy", Button.class).getAccessibleText()).isEqualTo("Copied.");
            assertThat(copied).contains("Server: imap.himawari.test", "Port: 993", "User name: hanako@himawari.test")
                    .doesNotContain("sakura");
            assertThat(screen.find("#settings-text", TextInputControl.class).isEditable()).isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("mailsetup.core.text.Language#all")
    void withoutAJapaneseFontTheProgramUsesItsOwn(Language language) throws Exception {
        try (var screen = Screen.open(working(), language)) {
            assertThat(screen.find("#next", Button.class).getFont().getFamily()).isEqualTo("BIZ UDPGothic");
            assertThat(screen.find(".heading", Label.class).getFont().getFamily()).isEqualTo("BIZ UDPGothic");
            screen.photograph("1-address-own-font-" + language.code());
        }
    }

    @ParameterizedTest
    @MethodSource("mailsetup.core.text.Language#all")
    void theLargestTextIsNotCutOff(Language language) throws TimeoutException {
        try (var screen = Screen.open(working(), language)) {
            screen.textSize(Look.SIZES.getLast());
            assertThat(screen.cutOff()).isEmpty();
            toServers(screen);
            for (var protocol : Protocol.values()) {
                choosePlain(screen.model.servers().forms().on(protocol));
            }
            screen.settle();
            assertThat(screen.cutOff()).isEmpty();
            agree(screen);
            screen.fire("#next");
            screen.until(() -> !screen.model.busy().get());
            assertThat(screen.cutOff()).isEmpty();
        }
    }

    @Test
    void controlAndPlusMakesTheTextLarger() throws TimeoutException {
        try (var screen = Screen.open(working(), Language.EN)) {
            var before = screen.find("#next", Button.class).getFont().getSize();
            screen.robot.push(KeyCode.CONTROL, KeyCode.PLUS);
            screen.settle();

            assertThat(screen.find("#next", Button.class).getFont().getSize()).isGreaterThan(before);
        }
    }

    @Test
    void everyFieldHasALabelAndEveryIconOfAStageAText() throws TimeoutException {
        try (var screen = Screen.open(working(), Language.EN)) {
            assertThat(screen.fieldsWithoutLabel()).isEmpty();
            toServers(screen);
            assertThat(screen.fieldsWithoutLabel()).isEmpty();
            screen.fire("#next");
            screen.until(() -> !screen.model.busy().get());
            assertThat(screen.robot.lookup(".state > .icon").queryAllAs(Icon.class))
                    .isNotEmpty().allSatisfy(icon -> assertThat(icon.getAccessibleText()).isNotBlank());
        }
    }

    @Test
    void whatAServerSaysIsShownAsPlainText() throws TimeoutException {
        var reports = Reports.allWork().stream().filter(r -> r.settings().protocol() != Protocol.IMAP).toList();
        var hostile = Reports.imap()
                .failed(Stage.AUTHENTICATE, Reports.refusal("NO", "\u001b[31mred\r\n\u202Egnp.exe<b>bold")).report();
        var all = Stream.concat(Stream.of(hostile), reports.stream()).toList();
        try (var screen = Screen.open(FakeAssistant.telling(all), Language.EN)) {
            toTest(screen);
            screen.until(() -> !screen.model.busy().get());
            screen.fire("#fold-servers");

            assertThat(screen.texts()).anySatisfy(text -> assertThat(text).contains("<b>bold"))
                    .noneMatch(text -> text.matches(".*[\\p{Cc}\\p{Cf}].*"));
        }
    }

    private static void choosePlain(ServerForm form) {
        Screen.onScreen(() -> {
            form.security().set(Security.PLAIN);
            form.user().style().set(UserStyle.LOCAL_PART);
            return 0;
        });
    }

    private static void agree(Screen screen) {
        Screen.onScreen(() -> {
            for (var protocol : Protocol.values()) {
                screen.model.servers().forms().on(protocol).consent().agreed().set(true);
            }
            return 0;
        });
    }

    private static FakeAssistant working() {
        return FakeAssistant.telling(Reports.allWork());
    }

    private static void toServers(Screen screen) {
        Screen.onScreen(() -> {
            screen.model.address().address().text().set("hanako@himawari.test");
            screen.model.address().password().set("sakura-2026");
            return 0;
        });
        screen.fire("#next");
        screen.until(() -> screen.model.page().get() == Page.CHECK && !screen.model.busy().get());
    }

    private static void toTest(Screen screen) {
        toServers(screen);
        screen.fire("#next");
    }
}
