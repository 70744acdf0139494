package mailsetup.ui;

import java.time.Duration;
import java.util.List;
import javafx.application.ColorScheme;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import mailsetup.core.Message;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.core.text.Language;
import mailsetup.practice.PracticeServer;
import mailsetup.practice.lab.Lab;
import mailsetup.probe.Failure;
import mailsetup.probe.Flaw;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.Stage;
import mailsetup.probe.Step;
import mailsetup.probe.around.ControlDoor;
import mailsetup.support.mailreport.Reading;
import mailsetup.testkit.Around;
import mailsetup.testkit.Diagnoses;
import mailsetup.testkit.FakeAssistant;
import mailsetup.testkit.LabRuns;
import mailsetup.testkit.Letters;
import mailsetup.testkit.Need;
import mailsetup.testkit.Needs;
import mailsetup.testkit.Reports;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Photographs the details of every page and finds what is wrong with them. The states of the window as such are the business
 * of {@link StatesTest}; a new picture of a detail is a method here that ends in {@code photograph}.
 */
@Needs(Need.WINDOW)
class PicturesTest {
    /** Dark is another coat of paint on the same page, so one language is enough for it. */
    static List<ColorScheme> schemes(Language language) {
        return language.equals(Language.EN) ? Screen.SCHEMES : List.of(ColorScheme.LIGHT);
    }

    private final SoftAssertions softly = new SoftAssertions();
    private Language language = Language.EN;

    @ParameterizedTest
    @MethodSource("mailsetup.core.text.Language#all")
    void theWayThroughTheWizardIsShownWhole(Language spoken) throws Exception {
        language = readable(spoken);
        try (var screen = Screen.open(FakeAssistant.telling(Reports.allWork()), language)) {
            photograph(screen, "1-address");
            type(screen, "hanako@himawari", "");
            screen.robot.push(KeyCode.ENTER);
            screen.settle();
            photograph(screen, "1-address-remarks");
            type(screen, "hanako@himawari.test", "sakura-2026");
            screen.fire("#next");
            screen.until(() -> !screen.model.busy().get());
            photograph(screen, "2-servers");
            choosePlain(screen);
            photograph(screen, "2-servers-unencrypted");
            agree(screen);
            screen.fire("#next");
            screen.until(() -> !screen.model.busy().get());
            photograph(screen, "3-verdict");
            screen.fire("#fold-settings");
            copy(screen);
            photograph(screen, "3-verdict-settings");
            screen.fire("#fold-facts");
            photograph(screen, "3-verdict-facts");
            screen.fire("#next");
            photograph(screen, "4-use");
        }
    }

    @ParameterizedTest
    @MethodSource("mailsetup.core.text.Language#all")
    void knownProvidersAreShownWhole(Language spoken) throws Exception {
        language = readable(spoken);
        try (var screen = Screen.open(FakeAssistant.telling(Reports.allWork()), language)) {
            for (var domain : List.of("gmail.com", "docomo.ne.jp", "hanako.xsrv.jp")) {
                type(screen, "hanako@" + domain, "");
                screen.until(() -> screen.model.address().provider().preset().get().isPresent());
                screen.settle();
                photograph(screen, "1-address-" + domain);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("mailsetup.core.text.Language#all")
    void troubleIsShownWhole(Language spoken) throws Exception {
        language = readable(spoken);
        try (var screen = Screen.open(FakeAssistant.telling(trouble()), language)) {
            type(screen, "hanako@himawari.test", "sakura-2026");
            screen.fire("#next");
            screen.until(() -> !screen.model.busy().get());
            screen.fire("#next");
            screen.until(() -> !screen.model.busy().get());
            photograph(screen, "3-trouble");
        }
    }

    @ParameterizedTest
    @MethodSource("mailsetup.core.text.Language#all")
    void causesAndRepairAreShownWhole(Language spoken) throws Exception {
        language = readable(spoken);
        var assistant = FakeAssistant.telling(trouble()).naming(Diagnoses.mended(), Diagnoses.expired());
        try (var screen = Screen.open(assistant, language)) {
            type(screen, "hanako@himawari.test", "sakura-2026");
            screen.fire("#next");
            screen.until(() -> !screen.model.busy().get());
            screen.fire("#next");
            screen.until(() -> !screen.model.busy().get());
            photograph(screen, "3-causes");
            screen.fire(".show-evidence");
            photograph(screen, "4-results-evidence");
        }
    }

    @ParameterizedTest
    @MethodSource("mailsetup.core.text.Language#all")
    void theNetworkCheckIsShownWhole(Language spoken) throws Exception {
        language = readable(spoken);
        var silent = Reports.smtp().at(25).failed(Stage.CONNECT, new Failure.TimedOut(Duration.ofSeconds(6)));
        var assistant = FakeAssistant.telling(List.of(Reports.imap().report(), Reports.pop().report(),
                silent.report()));
        assistant.seen = new Around().door(587, ControlDoor.Outcome.SILENT).open(465, 993).seen();
        try (var screen = Screen.open(assistant, language)) {
            type(screen, "hanako@himawari-tomato.jp", "sakura-2026");
            for (int page = 0; page < 2; page++) {
                screen.fire("#next");
                screen.until(() -> !screen.model.busy().get());
            }
            photograph(screen, "4-results-network-offer");
            Screen.onScreen(() -> {
                screen.find(".check-network", Button.class).fire();
                return 0;
            });
            screen.until(() -> !screen.model.busy().get());
            screen.fire(".show-evidence");
            photograph(screen, "4-results-network-checked");
        }
    }

    @ParameterizedTest
    @MethodSource("mailsetup.core.text.Language#all")
    void aTestUnderWayAndThePracticeServerAreShownWhole(Language spoken) throws Exception {
        language = readable(spoken);
        var assistant = FakeAssistant.telling(Reports.allWork()).standingStillAt(Stage.AUTHENTICATE);
        try (var screen = Screen.open(assistant, language)) {
            Screen.onScreen(() -> {
                screen.model.address().practise();
                return 0;
            });
            screen.until(() -> !screen.model.busy().get());
            photograph(screen, "1-address-practice");
            screen.fire("#next");
            photograph(screen, "2-servers-practice");
            screen.fire("#next");
            photograph(screen, "3-test-running");
        }
    }

    @ParameterizedTest
    @MethodSource("mailsetup.core.text.Language#all")
    void whoIsAskedAndWhereSettingsComeFromIsShownWhole(Language spoken) throws Exception {
        language = readable(spoken);
        try (var screen = Screen.open(new FindingAssistant(FakeAssistant.telling(Reports.allWork())), language)) {
            type(screen, "hanako@himawari.test", "sakura-2026");
            screen.fire("#choose-asked");
            screen.scroll(0.6);
            photograph(screen, "1-address-asking");
            screen.fire("#next");
            screen.until(() -> !screen.model.busy().get());
            photograph(screen, "2-servers-sources");
            Screen.onScreen(() -> {
                var imap = screen.model.servers().forms().on(Protocol.IMAP);
                imap.choose(imap.choices().getLast());
                return 0;
            });
            screen.fire("#next");
            screen.settle();
            photograph(screen, "2-servers-outside");
        }
    }

    @ParameterizedTest
    @MethodSource("mailsetup.core.text.Language#all")
    void aCancelledSearchIsShownWhole(Language spoken) throws Exception {
        language = readable(spoken);
        var assistant = FakeAssistant.telling(Reports.allWork()).searchingUntilInterrupted();
        try (var screen = Screen.open(assistant, language)) {
            type(screen, "hanako@himawari.test", "sakura-2026");
            screen.fire("#next");
            photograph(screen, "2-servers-searching");
            screen.robot.push(KeyCode.ESCAPE);
            screen.until(() -> !screen.model.busy().get());
            photograph(screen, "2-servers-cancelled");
        }
    }

    @ParameterizedTest
    @MethodSource("mailsetup.core.text.Language#all")
    void theLetterOfAProviderIsShownWhole(Language spoken) throws Exception {
        language = readable(spoken);
        var letters = language.equals(Language.JA)
                ? List.of("01-himawari-complete", "19-keyaki-doubts", "12-fuji-accounts")
                : List.of("15-willow-list", "38-doubts", "12-fuji-accounts");
        try (var screen = Screen.open(FakeAssistant.telling(Reports.allWork()), language)) {
            Screen.onScreen(() -> {
                screen.model.letter().open().set(true);
                return 0;
            });
            screen.settle();
            photograph(screen, "1-letter-empty");
            paste(screen, letters.getFirst());
            photograph(screen, "1-letter-good");
            Screen.onScreen(() -> {
                screen.find("#letter-found", ListView.class).getSelectionModel().select(2);
                return 0;
            });
            paste(screen, letters.get(1));
            photograph(screen, "1-letter-doubts");
            paste(screen, letters.getLast());
            photograph(screen, "1-letter-accounts");
            screen.fire("#letter-use");
            photograph(screen, "1-letter-used");
        }
    }

    @ParameterizedTest
    @MethodSource("mailsetup.core.text.Language#all")
    void aReportIsShownWholeBeforeItIsSavedAndWhereItIsOpened(Language spoken) throws Exception {
        language = readable(spoken);
        var assistant = FakeAssistant.telling(trouble()).naming(Diagnoses.mended(), Diagnoses.expired());
        try (var screen = Screen.open(assistant, language)) {
            type(screen, "hanako@himawari.test", "sakura-2026");
            for (int page = 0; page < 2; page++) {
                screen.fire("#next");
                screen.until(() -> !screen.model.busy().get());
            }
            screen.fire("#fold-support");
            screen.fire("#save-report");
            photograph(screen, "6-report");
            var report = Screen.onScreen(() -> {
                screen.model.save().exact().set(true);
                return screen.model.save().masked().get().orElseThrow().content();
            });
            screen.settle();
            photograph(screen, "6-report-exact");
            Screen.onScreen(() -> {
                screen.model.replay(new Reading.Good(report));
                return 0;
            });
            screen.settle();
            photograph(screen, "6-replay");
            screen.scroll(1);
            photograph(screen, "6-replay-stages");
            Screen.onScreen(() -> {
                screen.model.replay(new Reading.Refused(Message.of("mailreport.file.wrong")));
                return 0;
            });
            screen.settle();
            photograph(screen, "6-replay-refused");
        }
    }

    private static void paste(Screen screen, String letter) {
        Screen.onScreen(() -> {
            screen.model.letter().text().set(Letters.text(letter));
            return 0;
        });
        screen.until(() -> !screen.model.letter().busy().get());
    }

    @ParameterizedTest
    @MethodSource("mailsetup.core.text.Language#all")
    void aTrainingRunAndAFingerprintAreShownWhole(Language spoken) throws Exception {
        language = readable(spoken);
        try (var server = PracticeServer.start(); var screen = Screen.open(LabRuns.assistant(server), language)) {
            Screen.onScreen(() -> {
                screen.model.open(Page.FAULTS);
                return 0;
            });
            screen.settle();
            photograph(screen, "5-lab");
            write(screen, "#lab-search", language.equals(Language.JA) ? "証明書" : "certificate");
            photograph(screen, "5-lab-search");
            write(screen, "#lab-search", "?");
            photograph(screen, "5-lab-nothing");
            Screen.onScreen(() -> {
                screen.model.practise(Lab.find("self-signed").orElseThrow());
                return 0;
            });
            screen.until(() -> screen.model.address().practising().isPresent());
            photograph(screen, "5-lab-training");
            for (int page = 0; page < 2; page++) {
                screen.fire("#next");
                screen.until(() -> !screen.model.busy().get());
            }
            screen.until(() -> !screen.model.results().diagnosis().found().get().isEmpty());
            screen.settle();
            screen.fire(".compare");
            write(screen, "#fingerprint", "3F2A 91C0");
            photograph(screen, "4-results-fingerprint");
            write(screen, "#fingerprint", "3F2A 91C0 ".repeat(8));
            photograph(screen, "4-results-fingerprint-different");
            write(screen, "#fingerprint", screen.model.results().diagnosis().found().get().getFirst().facts().get(1)
                    .toString());
            photograph(screen, "4-results-fingerprint-equal");
        }
    }

    @AfterEach
    void nothingIsCutOff() {
        softly.assertAll();
    }

    private static List<ProbeReport> trouble() {
        var wrongName = new Failure.BadCertificate(Reports.tls(),
                List.of(new Flaw.WrongName("smtp.himawari.test", List.of("*.server-farm.test", "server-farm.test"))));
        return List.of(
                Reports.imap().failed(Stage.AUTHENTICATE,
                        Reports.refusal("NO", "[AUTHENTICATIONFAILED] Invalid credentials (Failure)")).report(),
                Reports.pop().skipped(Stage.AUTHENTICATE, Step.Reason.PASSWORD_REFUSED_ELSEWHERE)
                        .skipped(Stage.INSPECT, Step.Reason.PASSWORD_REFUSED_ELSEWHERE).report(),
                Reports.of(Protocol.SMTP, Security.STARTTLS).failed(Stage.UPGRADE, wrongName).report());
    }

    private static Language readable(Language language) throws Exception {
        return language;
    }

    private static void type(Screen screen, String address, String password) {
        Screen.onScreen(() -> {
            screen.model.address().address().text().set(address);
            screen.model.address().password().set(password);
            return 0;
        });
    }

    private static void write(Screen screen, String field, String text) {
        Screen.onScreen(() -> {
            screen.find(field, TextField.class).setText(text);
            return 0;
        });
        screen.settle();
    }

    private static void copy(Screen screen) {
        Screen.onScreen(() -> {
            var copy = screen.find("#copy", Button.class);
            copy.requestFocus();
            copy.fire();
            return 0;
        });
        screen.settle();
    }

    private static void choosePlain(Screen screen) {
        Screen.onScreen(() -> {
            screen.model.servers().forms().on(Protocol.POP3).security().set(Security.PLAIN);
            return 0;
        });
    }

    private static void agree(Screen screen) {
        Screen.onScreen(() -> {
            screen.model.servers().forms().on(Protocol.POP3).security().set(Security.TLS);
            return 0;
        });
    }

    private void photograph(Screen screen, String name) throws Exception {
        screen.photograph(name, language, schemes(language));
        softly.assertThat(screen.flaws(language)).as("on %s in %s", name, language).isEmpty();
    }
}
