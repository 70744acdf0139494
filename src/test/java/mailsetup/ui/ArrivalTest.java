package mailsetup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import mailsetup.core.text.Language;
import mailsetup.core.text.Messages;
import mailsetup.handoff.forms.Forms;
import mailsetup.testkit.Accounts;
import mailsetup.testkit.FakeAssistant;
import mailsetup.testkit.Letters;
import mailsetup.testkit.Need;
import mailsetup.testkit.Needs;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Anything that is dropped on the window goes to the page that it is for. */
@Needs(Need.WINDOW)
class ArrivalTest {
    @TempDir
    private Path folder = Path.of(".");

    @Test
    void aLetterIsReadASetupFileFillsInAndAReportIsShown() throws Exception {
        try (var screen = Screen.open(FakeAssistant.telling(Reports.allWork()), Language.EN)) {
            drop(screen, "letter.txt", Letters.text("15-willow-list").getBytes(StandardCharsets.UTF_8));
            screen.until(() -> !screen.model.letter().rows().getValue().isEmpty());
            assertThat(screen.isInView("#letter-found")).isTrue();

            drop(screen, "account.mailsetup", Forms.find("setup-file").orElseThrow()
                    .write(Accounts.order(Accounts.hanako()), Messages.in(Language.EN)));
            screen.until(() -> screen.model.setupFile().file().get().isPresent());

            drop(screen, "case.mailreport", "<html>".getBytes(StandardCharsets.UTF_8));
            screen.until(() -> screen.model.page().get() == Page.REPLAY);
            assertThat(screen.texts()).contains("This is no report, or it is damaged.");
        }
    }

    @Test
    void aTextGoesToTheQuestionThatIsOpenOrElseItIsALetter() throws Exception {
        try (var screen = Screen.open(FakeAssistant.telling(Reports.allWork()), Language.EN)) {
            Screen.onScreen(() -> {
                screen.model.open(Page.SUPPORT);
                screen.model.arrive("0x800CCC92");
                return 0;
            });
            screen.settle();
            assertThat(screen.robot.lookup(".case").queryAll()).isNotEmpty();
            Screen.onScreen(() -> {
                screen.model.back();
                screen.model.arrive("IMAP imap.himawari.test 993");
                return 0;
            });
            screen.until(() -> !screen.model.letter().rows().getValue().isEmpty());
        }
    }

    @Test
    void whatCannotBeReadIsSaid() throws Exception {
        try (var screen = Screen.open(FakeAssistant.telling(Reports.allWork()), Language.EN)) {
            Screen.onScreen(() -> {
                screen.model.arrive(folder.resolve("gone.txt"));
                return 0;
            });
            screen.until(() -> screen.texts().contains(Messages.in(Language.EN).text("handoff.file.unreadable")));
        }
    }

    private void drop(Screen screen, String name, byte[] content) throws Exception {
        var file = Files.write(folder.resolve(name), content);
        Screen.onScreen(() -> {
            screen.model.arrive(file);
            return 0;
        });
        screen.settle();
    }
}
