package mailsetup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.core.ServerSettings;
import mailsetup.core.text.Language;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Sureness;
import mailsetup.diagnosis.faults.login.UserNameForm;
import mailsetup.probe.Failure;
import mailsetup.probe.Flaw;
import mailsetup.probe.Stage;
import mailsetup.testkit.Diagnoses;
import mailsetup.testkit.FakeAssistant;
import mailsetup.testkit.Need;
import mailsetup.testkit.Needs;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;

/** The cards on the results page, and their buttons. */
@Needs(Need.WINDOW)
class RepairTest {
    @Test
    void theButtonAppliesTheChangeAndTestsAgain() throws TimeoutException {
        var assistant = failing().naming(Diagnoses.mended());
        try (var screen = toResults(assistant)) {
            assertThat(screen.texts()).contains("Change: IMAP: port 143 → 993, encryption none (not encrypted) → TLS");

            screen.fire(".repair");
            screen.until(() -> !screen.model.busy().get());

            assertThat(assistant.probes.getLast()).contains(Diagnoses.mended().change().orElseThrow().after());
            assertThat(assistant.logins).hasSize(2);
        }
    }

    @Test
    void aWrongNameOnThreeServersIsOneCardOneClickAndOneTest() throws TimeoutException {
        var wrong = new Failure.BadCertificate(Reports.tls(),
                List.of(new Flaw.WrongName("imap.example.jp", List.of("mail.example.jp"))));
        var assistant = FakeAssistant.telling(Stream.of(Protocol.values())
                .map(each -> Reports.of(each, Security.TLS).failed(Stage.SECURE, wrong).report()).toList())
                .naming(Diagnoses.otherName());
        try (var screen = toResults(assistant)) {
            assertThat(screen.robot.lookup(".diagnosis").queryAll()).as("cards").hasSize(1);
            assertThat(screen.robot.lookup(".server-fails").queryAll()).as("servers it touches").hasSize(3);

            assistant.tell(Reports.allWork());
            screen.fire(".repair");
            screen.until(() -> screen.model.check().receives() && !screen.model.busy().get());

            assertThat(assistant.probes).as("tests").hasSize(2);
            assertThat(assistant.probes.getLast()).extracting(server -> server.endpoint().host().ascii())
                    .containsExactly("mail.example.jp", "mail.example.jp", "mail.example.jp");
        }
    }

    @Test
    void aNameThatLeadsNowhereIsCorrectedInTheCard() throws TimeoutException {
        var assistant = failing().naming(Diagnoses.unknownHost("imap.example.jp"));
        try (var screen = toResults(assistant)) {
            assertThat(screen.robot.lookup(".diagnosis .accent").queryAll()).as("primary buttons").hasSize(1);
            assertThat(screen.find("#mend-imap-port", TextField.class).getText()).isEqualTo("993");
            Screen.onScreen(() -> {
                screen.find("#mend-imap-host", TextField.class).setText("mail.example.jp");
                return 0;
            });
            assistant.tell(Reports.allWork());
            assistant.naming();
            screen.fire(".again");
            screen.until(() -> screen.model.check().receives() && !screen.model.busy().get());

            assertThat(assistant.probes).as("tests").hasSize(2);
            assertThat(assistant.probes.getLast().getFirst().endpoint().host().ascii()).isEqualTo("mail.example.jp");
        }
    }

    @Test
    void anotherFormOfTheUserNameIsOneCardAndOneTry() throws TimeoutException {
        var refused = Stream.of(Protocol.values()).map(each -> Reports.of(each, Security.TLS)
                .failed(Stage.AUTHENTICATE, Reports.refusal("NO", "[AUTHENTICATIONFAILED] no")).report()).toList();
        var assistant = FakeAssistant.telling(refused).naming(form());
        try (var screen = toResults(assistant)) {
            assertThat(screen.robot.lookup(".diagnosis").queryAll()).as("cards").hasSize(1);
            assertThat(assistant.logins).as("nothing is tried unasked").hasSize(1);

            assistant.tell(Reports.allWork());
            screen.fire(".try-user");
            screen.until(() -> screen.model.check().receives() && !screen.model.busy().get());

            assertThat(assistant.logins).hasSize(2);
            assertThat(assistant.probes.getLast()).extracting(ServerSettings::user).containsOnly("hanako");
        }
    }

    private static Diagnosis form() {
        var servers = Stream.of(Protocol.values()).map(each -> Reports.of(each, Security.TLS).settings()).toList();
        return new Diagnosis(UserNameForm.FAULT, Sureness.LIKELY, servers,
                List.of("hanako@example.jp", "hanako"), List.of(), List.of(), List.of());
    }

    @Test
    void theEvidenceIsFoldedUntilSomebodyWantsIt() throws TimeoutException {
        try (var screen = toResults(failing().naming(Diagnoses.expired()))) {
            assertThat(screen.texts()).contains("The server’s identity card has run out.", "Show evidence")
                    .noneMatch(text -> text.startsWith("Why: "));

            screen.fire(".show-evidence");

            assertThat(screen.texts()).contains("Hide evidence", "Seen: The certificate was good until Mar 31, 2027.")
                    .anyMatch(text -> text.startsWith("Why: The certificate of imap.example.jp"));
        }
    }

    @Test
    void aCardCanBeCopied() throws TimeoutException {
        try (var screen = toResults(failing().naming(Diagnoses.expired()))) {
            screen.fire(".diagnosis .copy");

            assertThat(Screen.onScreen(() -> Clipboard.getSystemClipboard().getString()))
                    .startsWith("""
                                The server’s identity card has run out.
                                What to do: Only the mail provider""").contains("\nWhy: ", "\nSeen: ", "\nRuled out: ");
        }
    }

    @Test
    void theWordsOfABadServerAreShownHarmless() throws TimeoutException {
        var nasty = "\u001b[2J\u202E<b>\r\n" + "x".repeat(1 << 20);
        try (var screen = toResults(failing().naming(Diagnoses.hostile(nasty)))) {
            screen.fire(".show-evidence");

            assertThat(screen.texts()).anyMatch(text -> text.contains("\\u001B[2J\\u202E<b>\\u000D\\u000A"))
                    .noneMatch(text -> text.contains("\u001b") || text.contains("\u202E") || text.length() > 5000);
        }
    }

    @Test
    void withoutAChangeThereIsNothingToPress() throws TimeoutException {
        try (var screen = toResults(failing().naming(Diagnoses.expired()))) {
            assertThat(screen.texts()).doesNotContain("Use these settings");
        }
    }

    @Test
    void aCleanRunShowsNoCard() throws TimeoutException {
        try (var screen = toResults(FakeAssistant.telling(Reports.allWork()))) {
            assertThat(screen.texts()).doesNotContain("Show evidence", "Looking for the cause …");
        }
    }

    private static FakeAssistant failing() {
        return FakeAssistant.telling(List.of(Reports.imap().failed(Stage.CONNECT, new Failure.Dropped()).report(),
                Reports.pop().report(), Reports.smtp().report()));
    }

    private static Screen toResults(FakeAssistant assistant) throws TimeoutException {
        var screen = Screen.open(assistant, Language.EN);
        Screen.onScreen(() -> {
            screen.model.address().address().text().set("hanako@example.jp");
            screen.model.address().password().set("sakura-2026");
            return 0;
        });
        for (int page = 0; page < 2; page++) {
            screen.fire("#next");
            screen.until(() -> !screen.model.busy().get());
        }
        return screen;
    }
}
