package mailsetup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import mailsetup.core.EmailAddress;
import mailsetup.core.Protocol;
import mailsetup.core.Secret;
import mailsetup.core.text.Language;
import mailsetup.core.text.Messages;
import mailsetup.handoff.Program;
import mailsetup.handoff.Secrecy;
import mailsetup.handoff.forms.Forms;
import mailsetup.handoff.setupfile.SetupFileReader;
import mailsetup.testkit.Accounts;
import mailsetup.testkit.FakeAssistant;
import mailsetup.testkit.Need;
import mailsetup.testkit.Needs;
import mailsetup.testkit.Reports;
import mailsetup.ui.desktop.Programs;
import mailsetup.ui.handover.HandoverModel;
import mailsetup.ui.handover.HandoverView;
import mailsetup.ui.handover.Way;
import mailsetup.ui.kit.Jobs;
import mailsetup.ui.kit.Outside;
import mailsetup.ui.kit.Ui;
import mailsetup.ui.kit.Words;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxToolkit;

/** The page on which settings are handed over, and the wizard that a setup file opens. */
@Needs(Need.WINDOW)
class HandoverPagesTest {
    /** This account, which sends by STARTTLS, has no such form. */
    private static final String HINDERED = "pacc";
    private final SoftAssertions softly = new SoftAssertions();
    private Language language = Language.EN;

    @ParameterizedTest
    @MethodSource("mailsetup.core.text.Language#all")
    void aNewcomersPathIsWalkedForEveryTile(Language spoken) throws Exception {
        language = readable(spoken);
        try (var screen = Screen.open(FakeAssistant.telling(Reports.allWork()), language)) {
            toTheHandover(screen);
            photograph(screen, "5-handover");
            var name = language.equals(Language.JA) ? "ひまわり園芸食品通販株式会社 営業本部 関東甲信越営業部 第一課 山田 花子" : "";
            Screen.onScreen(() -> {
                screen.model.handover().name().set(name);
                return name;
            });
            for (var way : Way.all()) {
                open(screen, way.id());
                walk(screen, way);
                photograph(screen, "5-handover-" + way.id());
                if (way.id().equals("setup-sheet")) {
                    screen.scroll(1);
                    photograph(screen, "5-handover-setup-sheet-end");
                }
                back(screen);
            }
            screen.fire("#more-forms");
            photograph(screen, "5-handover-more");
            screen.scroll(1);
            photograph(screen, "5-handover-more-end");
        }
        softly.assertAll();
    }

    /** What is needed next is there without scrolling; the rest of what people have ends on the second screen. */
    private void walk(Screen screen, Way way) {
        var next = new ArrayList<>(way.form().id().equals(HINDERED)
                ? List.of("#all-forms", ".warning")
                : List.of("#all-forms", ".steps-list", "#save-form"));
        switch (way.form().id()) {
            case "setup-sheet" -> next.addAll(List.of("#print-form", ".paper-title", ".paper-value"));
            case "thunderbird" -> next.add("#start-thunderbird");
            case "thunderbird-android" -> next.add(".qr");
            default -> {
                // Nothing more than to save it.
            }
        }
        softly.assertThat(screen.notInView(next)).as(way.id()).isEmpty();
        if (!Way.more().contains(way)) {
            softly.assertThat(screen.screens()).as("screens of %s", way.id()).isLessThan(2);
        }
    }

    /** What a newcomer saves and copies is the form itself; the file is whole and says where it is. */
    @Test
    void everyTileGivesWhatItPromises(@TempDir Path disk) throws Exception {
        FxToolkit.registerPrimaryStage();
        var copied = new ArrayList<String>();
        var account = Accounts.hanako();
        var model = new HandoverModel(() -> Secret.of("sakura-2026"), new Jobs(Runnable::run, Runnable::run));
        var page = Screen.onScreen(() -> {
            model.show(account.address(), account.servers().toList(), LocalDate.of(2026, 11, 24), Optional.empty(),
                    Optional.empty());
            return new HandoverView(model, new Outside(copied::add, name -> Optional.of(disk.resolve(name))),
                    new Ui(new Words(Language.EN)));
        });
        for (var way : Way.all().stream().filter(each -> !each.form().id().equals(HINDERED)).toList()) {
            copied.clear();
            var wanted = Screen.onScreen(() -> {
                ((Button) page.lookup("#form-" + way.id())).fire();
                model.withPassword().set(way.form().secrecy() == Secrecy.ALWAYS);
                ((Button) page.lookup("#save-form")).fire();
                Optional.ofNullable((Button) page.lookup("#copy-form")).ifPresent(Button::fire);
                assertThat(((Label) page.lookup("#form-outcome")).getText()).as(way.id()).isNotBlank();
                var bytes = model.write(way.form(), Messages.in(Language.EN));
                ((Hyperlink) page.lookup("#all-forms")).fire();
                return bytes;
            });
            var saved = disk.resolve(way.form().fileName(account));
            assertThat(saved).as(way.id()).hasBinaryContent(wanted);
            Files.delete(saved);
            if (way.form().isText()) {
                assertThat(copied).as(way.id()).allMatch(new String(wanted, StandardCharsets.UTF_8)::equals);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("mailsetup.core.text.Language#all")
    void aCodeWithThePasswordSaysSo(Language spoken) throws Exception {
        language = readable(spoken);
        try (var screen = Screen.open(FakeAssistant.telling(Reports.allWork()), language)) {
            toTheHandover(screen);
            open(screen, "thunderbird-android");
            tick(screen);
            photograph(screen, "5-handover-secret");
            assertThat(screen.texts()).contains(Messages.in(language).text("handoff.page.secret"));

            back(screen);
            open(screen, "delta-chat");
            assertThat(screen.model.handover().withPassword().get()).as("the yes is for one form").isFalse();
            assertThat(screen.find("#save-form", Button.class).isDisabled()).isTrue();
        }
        softly.assertAll();
    }

    @ParameterizedTest
    @MethodSource("mailsetup.core.text.Language#all")
    void aSetupFileShowsWhoMadeItAndFillsTheWizardIn(Language spoken) throws Exception {
        language = readable(spoken);
        var assistant = FakeAssistant.telling(Reports.allWork());
        var account = Accounts.hanako();
        var file = Forms.find("setup-file").orElseThrow().write(Accounts.order(account), Messages.in(language));
        try (var screen = Screen.open(assistant, language)) {
            Screen.onScreen(() -> {
                screen.model.open(SetupFileReader.read(file));
                return 0;
            });
            screen.settle();
            photograph(screen, "1-address-setup-file");
            type(screen, "sakura-2026");
            press(screen);
            screen.until(() -> !screen.model.busy().get());
            photograph(screen, "2-servers-setup-file");

            assertThat(assistant.searches).as("nothing is searched").isEmpty();
            assertThat(screen.model.servers().forms().settings(account.address()))
                    .isEqualTo(account.servers().toList());
            press(screen);
            screen.until(() -> !screen.model.busy().get());
            press(screen);
            screen.until(() -> !screen.model.busy().get());
            press(screen);
            var again = screen.model.handover().account().get().orElseThrow();
            assertThat(again.servers().toList()).isEqualTo(account.servers().toList());
            assertThat(again.address()).isEqualTo(account.address());
            assertThat(again.name()).isEqualTo(account.name());
            assertThat(screen.model.handover().order().contact()).isEqualTo("03-0000-0000");
        }
        softly.assertAll();
    }

    @Test
    void aFileThatIsNoneFillsNothingIn() throws TimeoutException {
        try (var screen = Screen.open(FakeAssistant.telling(Reports.allWork()), Language.EN)) {
            Screen.onScreen(() -> {
                screen.model.open(SetupFileReader.read("{}".getBytes(StandardCharsets.UTF_8)));
                return 0;
            });
            screen.settle();
            assertThat(screen.texts()).contains(Messages.in(Language.EN).text("handoff.file.other"));
            assertThat(screen.model.address().address().text().get()).isEmpty();

            screen.fire("#forget-file");
            assertThat(screen.texts()).doesNotContain(Messages.in(Language.EN).text("handoff.file.other"));
        }
    }

    @Test
    void whatIsShownFollowsTheChoiceOfProgramAndProtocol() throws TimeoutException {
        try (var screen = Screen.open(FakeAssistant.telling(Reports.allWork()), Language.EN)) {
            toTheHandover(screen);
            Screen.onScreen(() -> {
                screen.model.handover().preferred().set(Protocol.POP3);
                screen.model.handover().program().set(Program.BECKY);
                return 0;
            });
            open(screen, "setup-sheet");
            assertThat(screen.texts()).contains("Becky! Internet Mail", "pop.himawari.test")
                    .doesNotContain("imap.himawari.test");
            back(screen);
            open(screen, "thunderbird");
            assertThat(screen.find("#form-text", TextInputControl.class).getText()).contains("pop.himawari.test");
            back(screen);
            open(screen, "outlook-new");
            back(screen);
            open(screen, "other");
            assertThat(screen.texts()).as("not what another tile speaks").contains("Becky! Internet Mail");
        }
    }

    @Test
    void whatIsOnThisComputerStandsFirst(@TempDir Path disk) throws Exception {
        Files.createDirectories(disk.resolve("RimArts/B2"));
        Files.createFile(disk.resolve("RimArts/B2/B2.exe"));
        try (var screen = Screen.open(FakeAssistant.telling(Reports.allWork()), Language.EN)) {
            screen.model.handover().at(new Programs(Map.of("ProgramFiles", disk.toString()), disk));
            toTheHandover(screen);
            screen.until(() -> screen.robot.lookup(".tile").<Button>query().getId().equals("form-becky"));
            assertThat(screen.texts()).contains("Found on this computer · Step by step");
        }
    }

    @Test
    void whatOnlyProgramsReadIsShownToThoseWhoAskForIt() throws TimeoutException {
        try (var screen = Screen.open(FakeAssistant.telling(Reports.allWork()), Language.EN)) {
            toTheHandover(screen);
            open(screen, "iphone");
            assertThat(screen.robot.lookup("#form-text").tryQuery()).as("XML before the eyes").isEmpty();
            screen.fire("#fold-preview");
            assertThat(screen.find("#form-text", TextInputControl.class).getText()).startsWith("<?xml");
        }
    }

    @Test
    void doneEndsItAndSaysWhatRemains() throws TimeoutException {
        try (var screen = Screen.open(FakeAssistant.telling(Reports.allWork()), Language.EN)) {
            toTheHandover(screen);
            press(screen);
            assertThat(screen.texts()).contains(Messages.in(Language.EN).text("wizard.done.password"),
                    Messages.in(Language.EN).text("wizard.done.old-account"),
                    Messages.in(Language.EN).text("wizard.done.sheet"));
            screen.fire("#close-window");
            assertThat(screen.stage().isShowing()).isFalse();
        }
    }

    private static void toTheHandover(Screen screen) {
        Screen.onScreen(() -> {
            screen.model.address().address().text().set("hanako@himawari.test");
            return 0;
        });
        type(screen, "sakura-2026");
        for (int page = 0; page < 3; page++) {
            press(screen);
            screen.until(() -> !screen.model.busy().get());
        }
        assertThat(screen.model.page().get()).isEqualTo(Page.USE);
        assertThat(screen.model.handover().account().get().orElseThrow().address())
                .isEqualTo(EmailAddress.of("hanako@himawari.test"));
    }

    private static Language readable(Language language) throws TimeoutException {
        return language;
    }

    private static void type(Screen screen, String password) {
        Screen.onScreen(() -> {
            screen.model.address().password().set(password);
            return 0;
        });
    }

    private static void press(Screen screen) {
        screen.fire("#next");
    }

    private static void open(Screen screen, String form) {
        screen.fire("#form-" + form);
    }

    private static void back(Screen screen) {
        screen.fire("#all-forms");
    }

    private static void tick(Screen screen) {
        Screen.onScreen(() -> {
            screen.find("#with-password", CheckBox.class).setSelected(true);
            return 0;
        });
        screen.settle();
    }

    private void photograph(Screen screen, String name) throws Exception {
        screen.photograph(name, language, PicturesTest.schemes(language));
        softly.assertThat(screen.flaws(language)).as("on %s in %s", name, language).isEmpty();
    }
}
