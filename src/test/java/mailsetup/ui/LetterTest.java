package mailsetup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import mailsetup.core.Protocol;
import mailsetup.core.Provenance;
import mailsetup.core.Security;
import mailsetup.core.text.Language;
import mailsetup.practice.PracticeServer;
import mailsetup.testkit.FakeAssistant;
import mailsetup.testkit.Letters;
import mailsetup.testkit.Need;
import mailsetup.testkit.Needs;
import mailsetup.testkit.Reports;
import mailsetup.ui.servers.ServerForm;
import mailsetup.ui.servers.UserStyle;
import org.junit.jupiter.api.Test;

/** From a pasted letter to the forms. */
@Needs(Need.WINDOW)
class LetterTest {
    @Test
    void aPastedLetterFillsTheFormsWithTheKeyboardAlone() throws TimeoutException {
        try (var screen = Screen.open(FakeAssistant.telling(Reports.allWork()), Language.EN)) {
            Screen.onScreen(() -> {
                var content = new ClipboardContent();
                content.putString(Letters.text("02-tsubaki-pop-only"));
                return Clipboard.getSystemClipboard().setContent(content);
            });
            screen.tabTo("letter-open");
            screen.robot.push(KeyCode.SPACE);
            screen.until(() -> screen.find("#letter-text", TextArea.class).isFocused());
            screen.robot.push(KeyCode.CONTROL, KeyCode.V).push(KeyCode.CONTROL, KeyCode.ENTER);
            screen.until(() -> screen.find("#letter-found", ListView.class).isFocused());
            assertThat(screen.find("#letter-text", TextArea.class).getSelectedText()).isEqualTo("taro@tsubaki.test");
            screen.robot.push(KeyCode.DOWN);
            assertThat(screen.find("#letter-text", TextArea.class).getSelectedText()).isEqualTo("abc12345");
            screen.robot.push(KeyCode.TAB).push(KeyCode.SPACE).push(KeyCode.TAB).push(KeyCode.TAB).push(KeyCode.SPACE);
            screen.until(() -> !screen.model.letter().open().get());
            assertThat(screen.find("#address", TextField.class).getText()).isEqualTo("taro@tsubaki.test");
            assertThat(screen.find("#password", TextField.class).getText()).isEqualTo("abc12345");

            Screen.onScreen(() -> {
                screen.find("#address", TextField.class).requestFocus();
                return 0;
            });
            screen.robot.push(KeyCode.ENTER);
            screen.until(() -> screen.model.page().get() == Page.CHECK && !screen.model.busy().get());

            assertThat(screen.find("#pop3-host", TextField.class).getText()).isEqualTo("pop3.tsubaki.test");
            assertThat(screen.find("#pop3-port", TextField.class).getText()).isEqualTo("110");
            assertThat(screen.find("#smtp-host", TextField.class).getText()).isEqualTo("mail.tsubaki.test");
            assertThat(screen.texts()).contains("encrypted · from the letter");
        }
    }

    @Test
    void tabLeavesThePasteArea() throws TimeoutException {
        try (var screen = Screen.open(FakeAssistant.telling(Reports.allWork()), Language.EN)) {
            screen.tabTo("letter-open");
            screen.robot.push(KeyCode.SPACE);
            screen.until(() -> screen.find("#letter-text", TextArea.class).isFocused());
            screen.robot.push(KeyCode.TAB);
            screen.settle();

            assertThat(screen.find("#letter-found", ListView.class).isFocused()).isTrue();
            assertThat(screen.find("#letter-text", TextArea.class).getText()).isEmpty();
        }
    }

    @Test
    void theSearchLeavesWhatTheLetterSaidAndFillsTheRest() {
        try (var sitting = new Sitting(FakeAssistant.telling(Reports.allWork()), PracticeServer::start)) {
            paste(sitting, "02-tsubaki-pop-only");
            sitting.model.letter().use();
            sitting.model.address().password().set("abc12345");
            sitting.next();

            assertThat(form(sitting, Protocol.POP3).host().text().get()).isEqualTo("pop3.tsubaki.test");
            assertThat(form(sitting, Protocol.POP3).security().get()).isEqualTo(Security.STARTTLS);
            assertThat(form(sitting, Protocol.POP3).user().style().get()).isEqualTo(UserStyle.LOCAL_PART);
            assertThat(form(sitting, Protocol.POP3).from().get()).isEqualTo(Provenance.LETTER);
            assertThat(form(sitting, Protocol.IMAP).from().get()).isEqualTo(Provenance.GUESS);
        }
    }

    @Test
    void whatWasNotUnderstoodIsAssignedByOneClick() throws TimeoutException {
        try (var screen = Screen.open(FakeAssistant.telling(Reports.allWork()), Language.EN)) {
            Screen.onScreen(() -> {
                screen.model.letter().open().set(true);
                screen.model.letter().text().set("""
                                                 Your mailbox: hana@himawari.test
                                                 Incoming server (IMAP): imap.himawari.test, port 993

                                                 We also run mail.kiku.test and 465 for partners.
                                                 """);
                return 0;
            });
            screen.until(() -> screen.model.letter().reading().get().leftOver().size() == 2);
            assertThat(screen.texts()).contains("Not understood: mail.kiku.test");
            screen.fire("#assign-smtp-mail-kiku-test");
            screen.fire("#assign-smtp-465");
            screen.until(() -> screen.model.letter().reading().get().leftOver().isEmpty());
            screen.fire("#letter-use");
            assertThat(screen.model.letter().taken().get()).containsExactly(Protocol.IMAP, Protocol.SMTP);
            assertThat(screen.model.servers().forms().on(Protocol.SMTP).host().text().get())
                    .isEqualTo("mail.kiku.test");
        }
    }

    @Test
    void theOldServerOfALetterStandsOnThePageOfAMove() {
        try (var sitting = new Sitting(FakeAssistant.telling(Reports.allWork()), PracticeServer::start)) {
            sitting.model.letter().text().set("""
                                              \t変更前\t変更後
                                              受信サーバー (IMAP)\timap.old-tsubaki.test\timap.himawari.test
                                              送信サーバー (SMTP)\tsmtp.old-tsubaki.test\tsmtp.himawari.test
                                              メールアドレス\thana@himawari.test\thana@himawari.test
                                              """);
            sitting.finishWork();
            sitting.model.letter().use();
            assertThat(sitting.model.move().old().text().get()).isEqualTo("imap.old-tsubaki.test");
        }
    }

    @Test
    void thePasswordIsTakenOnlyAfterAYes() {
        try (var sitting = new Sitting(FakeAssistant.telling(Reports.allWork()), PracticeServer::start)) {
            paste(sitting, "01-himawari-complete");
            sitting.model.letter().use();
            assertThat(sitting.model.address().password().get()).isEmpty();

            sitting.model.letter().withPassword().set(true);
            sitting.model.letter().use();
            assertThat(sitting.model.address().password().get()).isEqualTo("Kx7mPq2w");
        }
    }

    @Test
    void theAddressThatWasTypedStays() {
        try (var sitting = new Sitting(FakeAssistant.telling(Reports.allWork()), PracticeServer::start)) {
            sitting.type("taro@himawari-net.test", "");
            paste(sitting, "01-himawari-complete");
            assertThat(sitting.model.letter().obstacle().getValue()).isPresent();
            sitting.model.letter().use();

            assertThat(sitting.model.address().address().text().get()).isEqualTo("taro@himawari-net.test");
        }
    }

    @Test
    void ofSeveralAccountsOneMustBeChosenUnlessTheAddressIsTyped() {
        try (var sitting = new Sitting(FakeAssistant.telling(Reports.allWork()), PracticeServer::start)) {
            var letter = sitting.model.letter();
            paste(sitting, "12-fuji-accounts");
            assertThat(letter.usable().getValue()).isFalse();

            letter.account().set(letter.reading().get().accounts().get(2));
            letter.withPassword().set(true);
            letter.use();
            assertThat(sitting.model.address().address().text().get()).isEqualTo("keiri@fuji-pan.test");
            assertThat(sitting.model.address().password().get()).isEqualTo("F3-keiri");

            letter.text().set("");
            sitting.type("shop@fuji-pan.test", "");
            paste(sitting, "12-fuji-accounts");
            assertThat(letter.account().get()).isEqualTo(letter.reading().get().accounts().get(1));
        }
    }

    @Test
    void foldingTheLetterAwayKeepsItAndTheEndForgetsIt() {
        var sitting = new Sitting(FakeAssistant.telling(Reports.allWork()), PracticeServer::start);
        paste(sitting, "01-himawari-complete");
        sitting.model.letter().open().set(true);
        sitting.model.letter().open().set(false);
        assertThat(sitting.model.letter().text().get()).isNotEmpty();

        sitting.close();
        assertThat(sitting.model.letter().text().get()).isEmpty();
        assertThat(sitting.model.letter().reading().get().isEmpty()).isTrue();
    }

    @Test
    void theNewestTextIsReadAndNoOther() {
        try (var sitting = new Sitting(FakeAssistant.telling(Reports.allWork()), PracticeServer::start)) {
            var letter = sitting.model.letter();
            letter.text().set(Letters.text("01-himawari-complete"));
            assertThat(letter.busy().get()).isTrue();
            assertThat(letter.reading().get().isEmpty()).isTrue();
            letter.text().set(Letters.text("02-tsubaki-pop-only"));
            sitting.finishWork();

            assertThat(letter.busy().get()).isFalse();
            assertThat(letter.rows().getValue()).extracting(row -> row.value().toString())
                    .anyMatch(value -> value.contains("tsubaki")).noneMatch(value -> value.contains("himawari"));
        }
    }

    @Test
    void whatIsReadAfterTheEndIsForgotten() {
        var sitting = new Sitting(FakeAssistant.telling(Reports.allWork()), PracticeServer::start);
        var letter = sitting.model.letter();
        letter.text().set(Letters.text("01-himawari-complete"));
        sitting.close();
        sitting.finishWork();

        assertThat(letter.reading().get().isEmpty()).isTrue();
        assertThat(letter.busy().get()).isFalse();
    }

    private static void paste(Sitting sitting, String letter) {
        sitting.model.letter().text().set(Letters.text(letter));
        sitting.finishWork();
    }

    private static ServerForm form(Sitting sitting, Protocol protocol) {
        return sitting.model.servers().forms().on(protocol);
    }
}
