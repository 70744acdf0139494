package mailsetup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import mailsetup.core.Protocol;
import mailsetup.core.text.Language;
import mailsetup.probe.Failure;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.Stage;
import mailsetup.probe.Step;
import mailsetup.testkit.Diagnoses;
import mailsetup.testkit.FakeAssistant;
import mailsetup.testkit.Letters;
import mailsetup.testkit.Need;
import mailsetup.testkit.Needs;
import mailsetup.testkit.Reports;
import mailsetup.ui.check.CheckModel;
import mailsetup.ui.eye.ContactSheet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The six ways that most people go, with nothing but keys. What is on the screen at each step is photographed as
 * path-NUMBER-STEP-LANGUAGE.png, and each way as one strip, of which docs/images keeps a copy.
 */
@Needs(Need.WINDOW)
class KeyboardPathsTest {
    private static final Path FOLDER = Path.of(System.getProperty("pictures.dir", "target/pictures"));
    /** In pixels: two beside each other on a page, and every word can be read. */
    private static final int WIDTH = 768;
    private static final String ADDRESS = "hanako@himawari.test";

    @ParameterizedTest
    @MethodSource("mailsetup.core.text.Language#all")
    void theFirstSetUp(Language language) throws Exception {
        try (var path = new Walk(1, FakeAssistant.telling(Reports.allWork()), language)) {
            path.step("nothing-typed");
            path.write(ADDRESS).key(KeyCode.TAB).write("sakura-2026");
            path.step("typed");
            path.enter(CheckModel.Phase.SERVERS);
            path.step("servers");
            path.enter(CheckModel.Phase.VERDICT);
            path.step("verdict");
            path.tabTo("fold-facts").key(KeyCode.SPACE);
            path.step("facts");
            path.key(KeyCode.SPACE).tabTo("next").key(KeyCode.SPACE);
            assertThat(path.screen.model.page().get()).isEqualTo(Page.USE);
            path.step("use");
        }
    }

    @ParameterizedTest
    @MethodSource("mailsetup.core.text.Language#all")
    void aWrongPassword(Language language) throws Exception {
        var assistant = FakeAssistant.telling(refused());
        try (var path = new Walk(2, assistant, language)) {
            path.write(ADDRESS).key(KeyCode.TAB).write("sakura-2025");
            path.enter(CheckModel.Phase.SERVERS).enter(CheckModel.Phase.VERDICT);
            path.until("password");
            path.step("refused");
            path.write("sakura-2026");
            path.step("corrected");
            assistant.tell(Reports.allWork());
            path.enter(CheckModel.Phase.VERDICT);
            path.step("works");
            assertThat(assistant.passwords).containsExactly("sakura-2025", "sakura-2026");
        }
    }

    @ParameterizedTest
    @MethodSource("mailsetup.core.text.Language#all")
    void aWrongServer(Language language) throws Exception {
        var assistant = FakeAssistant.telling(nameNotFound())
                .naming(Diagnoses.unknownHost("imap.himawar.test"));
        try (var path = new Walk(3, assistant, language)) {
            path.write(ADDRESS).key(KeyCode.TAB).write("sakura-2026");
            path.enter(CheckModel.Phase.SERVERS);
            path.tabTo("imap-edit").key(KeyCode.SPACE).tabTo("imap-host").withControl(KeyCode.A)
                    .write("imap.himawar.test");
            path.step("wrong");
            path.enter(CheckModel.Phase.VERDICT);
            path.step("cause");
            path.tabTo("mend-imap-host").withControl(KeyCode.A).write("imap.himawari.test");
            path.step("corrected");
            assistant.tell(Reports.allWork());
            assistant.naming();
            path.enter(CheckModel.Phase.VERDICT);
            path.step("works");
            assertThat(assistant.probes.getLast().getFirst().endpoint().host().ascii()).isEqualTo("imap.himawari.test");
        }
    }

    @ParameterizedTest
    @MethodSource("mailsetup.core.text.Language#all")
    void aLetterIsPasted(Language language) throws Exception {
        var letter = Letters.text(language.equals(Language.JA) ? "01-himawari-complete" : "15-willow-list");
        try (var path = new Walk(4, FakeAssistant.telling(Reports.allWork()), language)) {
            clipboard(letter);
            path.tabTo("letter-open").key(KeyCode.SPACE);
            path.until("letter-text");
            path.step("open");
            path.withControl(KeyCode.V);
            path.screen.until(() -> !path.screen.model.letter().rows().getValue().isEmpty());
            path.withControl(KeyCode.ENTER);
            path.until("letter-found");
            path.step("found");
            path.tabTo("letter-use").key(KeyCode.SPACE);
            path.until("password");
            path.step("used");
            assertThat(path.screen.model.address().address().text().get()).contains("@");
        }
    }

    @ParameterizedTest
    @MethodSource("mailsetup.core.text.Language#all")
    void handedOverByQrCode(Language language) throws Exception {
        try (var path = new Walk(5, FakeAssistant.telling(Reports.allWork()), language)) {
            path.write(ADDRESS).key(KeyCode.TAB).write("sakura-2026");
            path.enter(CheckModel.Phase.SERVERS).enter(CheckModel.Phase.VERDICT).key(KeyCode.ENTER);
            path.tabTo("form-thunderbird-android");
            path.step("chosen");
            path.key(KeyCode.SPACE);
            path.until("all-forms");
            path.step("code");
            path.tabTo("with-password").key(KeyCode.SPACE);
            path.step("code-with-password");
            assertThat(path.screen.robot.lookup(".qr").tryQuery()).isPresent();
            path.tabTo("all-forms").key(KeyCode.SPACE);
            assertThat(path.screen.model.handover().withPassword().get()).isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("mailsetup.core.text.Language#all")
    void aCallIsAnswered(Language language) throws Exception {
        try (var path = new Walk(6, FakeAssistant.telling(Reports.allWork()), language)) {
            path.tabTo("support").key(KeyCode.SPACE);
            path.until("support-text");
            path.step("open");
            path.write("0x800CCC92");
            path.key(KeyCode.ENTER);
            assertThat(path.screen.robot.lookup(".case").tryQuery()).isPresent();
            path.step("script");
            path.tabTo("fold-case-2").key(KeyCode.SPACE);
            path.step("another-cause");
        }
    }

    private static void clipboard(String text) {
        Screen.onScreen(() -> {
            var content = new ClipboardContent();
            content.putString(text);
            return Clipboard.getSystemClipboard().setContent(content);
        });
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

    private static List<ProbeReport> nameNotFound() {
        var unknown = Reports.imap().failed(Stage.RESOLVE, new Failure.NameNotFound("imap.himawar.test")).report();
        return Stream.concat(Stream.of(unknown), Reports.allWork().stream()
                .filter(report -> report.settings().protocol() != Protocol.IMAP)).toList();
    }

    /** One way through the wizard. It has keys and a camera, and no mouse. */
    private static final class Walk implements AutoCloseable {
        private final int number;
        private final String language;
        private final Screen screen;
        private final ContactSheet strip = new ContactSheet(2);
        private int steps;

        Walk(int number, FakeAssistant assistant, Language spoken) throws Exception {
            this.number = number;
            language = spoken.locale().getLanguage();
            screen = Screen.open(assistant, spoken);
        }

        Walk write(String text) {
            Screen.onScreen(() -> {
                text.chars().forEach(c -> fire(KeyEvent.KEY_TYPED, Character.toString(c), KeyCode.UNDEFINED, false));
                return 0;
            });
            return this;
        }

        Walk key(KeyCode key) {
            return key(key, false);
        }

        Walk withControl(KeyCode key) {
            return key(key, true);
        }

        private Walk key(KeyCode key, boolean control) {
            Screen.onScreen(() -> {
                fire(KeyEvent.KEY_PRESSED, "", key, control);
                fire(KeyEvent.KEY_RELEASED, "", key, control);
                return 0;
            });
            screen.settle();
            return this;
        }

        /** Where the keyboard is, as a window would do it. */
        private void fire(EventType<KeyEvent> type, String text, KeyCode key, boolean control) {
            Event.fireEvent(screen.stage().getScene().getFocusOwner(),
                    new KeyEvent(type, text, text, key, false, control, false, false));
        }

        /** It must be reached in one round. */
        Walk tabTo(String id) {
            var reached = Screen.onScreen(() -> {
                for (int i = 0; i < 80 && !isAt(id); i++) {
                    fire(KeyEvent.KEY_PRESSED, "", KeyCode.TAB, false);
                }
                return isAt(id);
            });
            assertThat(reached).as("%s can be reached with Tab", id).isTrue();
            return this;
        }

        private boolean isAt(String id) {
            var owner = screen.stage().getScene().getFocusOwner();
            return owner != null && id.equals(owner.getId());
        }

        /** Enter is Next. */
        Walk enter(CheckModel.Phase next) {
            key(KeyCode.ENTER);
            screen.until(() -> screen.model.page().get() == Page.CHECK
                    && screen.model.check().phase().get() == next && !screen.model.busy().get());
            return this;
        }

        void until(String focused) {
            screen.until(() -> isAt(focused));
        }

        void step(String name) throws Exception {
            screen.settle();
            var file = "path-" + number + "-" + ++steps + "-" + name + "-" + language;
            screen.photograph(file);
            strip.add(Screen.onScreen(
                    () -> new Image(FOLDER.resolve(file + ".png").toUri().toString(), WIDTH, 0, true, true)));
            assertThat(screen.cutOff()).as("cut off at %s", name).isEmpty();
        }

        @Override
        public void close() throws IOException {
            screen.close();
            strip.write(FOLDER.resolve("path-" + number + "-" + language + ".png"));
        }
    }
}
