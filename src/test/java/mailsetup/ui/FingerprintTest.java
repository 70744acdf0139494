package mailsetup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import mailsetup.core.text.Language;
import mailsetup.practice.PracticeServer;
import mailsetup.practice.lab.Lab;
import mailsetup.practice.lab.OddScenes;
import mailsetup.testkit.LabRuns;
import mailsetup.testkit.Need;
import mailsetup.testkit.Needs;
import org.junit.jupiter.api.Test;

/** Accepting a certificate by its fingerprint, in the window, against the servers of the lab. */
@Needs(Need.WINDOW)
class FingerprintTest {
    @Test
    void onlyTheRightFingerprintOpensTheWayAndThePasswordWaitsForIt() throws Exception {
        try (var server = PracticeServer.start();
                var screen = Screen.open(LabRuns.assistant(server), PracticeServer::start, Language.EN)) {
            toResults(screen, "self-signed");
            int before = credentials(screen);
            screen.fire(".compare");
            assertThat(screen.fieldsWithoutLabel()).isEmpty();
            assertThat(accept(screen).isDisabled()).isTrue();

            type(screen, "AB:CD");
            assertThat(screen.texts()).contains("That is not a whole fingerprint: it has 4 of 64 digits.");
            assertThat(accept(screen).isDisabled()).isTrue();

            type(screen, "ab".repeat(32));
            assertThat(screen.texts())
                    .contains("The two fingerprints differ. Do not accept this certificate, and tell your provider.");
            assertThat(accept(screen).isDisabled()).isTrue();
            assertThat(credentials(screen)).isEqualTo(before);

            type(screen, fingerprint(screen).toUpperCase(Locale.ROOT).replaceAll("(..)(?!$)", "$1:"));
            assertThat(screen.texts()).contains("The two fingerprints are the same.");
            screen.robot.push(KeyCode.TAB).push(KeyCode.SPACE);
            screen.until(() -> !screen.model.busy().get());

            assertThat(screen.model.test().reports()).allMatch(report -> report.works());
            assertThat(screen.model.test().reports().getFirst().tls().orElseThrow().acceptedByFingerprint()).isTrue();
        }
    }

    @Test
    void nothingIsOfferedWhereSomethingElseIsWrong() throws Exception {
        try (var server = PracticeServer.start();
                var screen = Screen.open(LabRuns.assistant(server), PracticeServer::start, Language.EN)) {
            toResults(screen, "several-flaws");
            assertThat(screen.texts()).contains("Show evidence").doesNotContain("Compare the fingerprint");
        }
    }

    @Test
    void theWordsOfABadServerReachTheScreenHarmless() throws Exception {
        var nasty = OddScenes.refusing("[AUTHENTICATIONFAILED] \u001b[2J\u202E<b>boo</b>\u2066" + "z".repeat(50_000));
        var workshop = LabRuns.workshop();
        try (var server = PracticeServer.start();
                var screen = Screen.open(LabRuns.assistant(server), () -> PracticeServer.start(nasty, workshop),
                        Language.EN)) {
            Screen.onScreen(() -> {
                screen.model.address().practise();
                return 0;
            });
            results(screen);
            screen.fire(".show-evidence");
            assertThat(screen.texts()).anyMatch(text -> text.contains("<b>boo</b>"))
                    .noneMatch(text -> text.codePoints().anyMatch(c -> c != '\n' && (Character.isISOControl(c)
                            || Character.getType(c) == Character.FORMAT)))
                    .allMatch(text -> text.length() < 3000);
        }
    }

    private static void toResults(Screen screen, String fault) {
        Screen.onScreen(() -> {
            screen.model.practise(Lab.find(fault).orElseThrow());
            return 0;
        });
        results(screen);
    }

    private static void results(Screen screen) {
        screen.until(() -> screen.model.address().practising().isPresent());
        for (int page = 0; page < 2; page++) {
            screen.fire("#next");
            screen.until(() -> !screen.model.busy().get());
        }
    }

    private static int credentials(Screen screen) {
        return screen.model.address().practice().server().orElseThrow().credentialsSeen();
    }

    private static String fingerprint(Screen screen) {
        return screen.model.results().diagnosis().found().get().getFirst().facts().get(1).toString();
    }

    private static Button accept(Screen screen) {
        return screen.find(".accept", Button.class);
    }

    private static void type(Screen screen, String text) {
        Screen.onScreen(() -> {
            screen.find("#fingerprint", TextField.class).setText(text);
            return 0;
        });
        screen.settle();
    }
}
