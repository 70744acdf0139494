package mailsetup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Pane;
import mailsetup.core.Protocol;
import mailsetup.core.text.Language;
import mailsetup.core.text.Messages;
import mailsetup.discovery.letter.Letter;
import mailsetup.handoff.forms.Forms;
import mailsetup.handoff.setupfile.SetupFile;
import mailsetup.testkit.Accounts;
import mailsetup.testkit.FakeAssistant;
import mailsetup.testkit.Letters;
import mailsetup.testkit.Need;
import mailsetup.testkit.Needs;
import mailsetup.testkit.Reports;
import mailsetup.ui.kit.Ui;
import mailsetup.ui.kit.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Anything that is dropped on the window goes to the page that it is for. */
@Needs(Need.WINDOW)
class ArrivalTest {
    private static final Words ENGLISH = new Words(Language.EN);

    @TempDir
    private Path folder = Path.of(".");

    private Screen screen;

    @BeforeEach
    void open() throws Exception {
        screen = Screen.open(FakeAssistant.telling(Reports.allWork()), Language.EN);
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void aLetterOfEveryKindIsRead() throws Exception {
        read("letter.txt", Letters.text("15-willow-list").getBytes(StandardCharsets.UTF_8));
        read("letter.eml", """
                           From: support@himawari.test
                           MIME-Version: 1.0
                           Content-Type: text/plain; charset=utf-8
                           Content-Transfer-Encoding: quoted-printable

                           IMAP server: imap.himawari.test=2C port 993
                           """.getBytes(StandardCharsets.US_ASCII));
        read("letter.HTML", "<p>IMAP server: <b>imap.himawari.test</b>, port 993</p>".getBytes(StandardCharsets.UTF_8));
        read("letter.pdf", written("setup-sheet"));
    }

    @Test
    void aSetupFileFillsInAndAReportIsShown() throws Exception {
        drop("account.mailsetup", written("setup-file"));
        screen.until(() -> screen.model.setupFile().file().get().isPresent());

        drop("case.mailreport", "<html>".getBytes(StandardCharsets.UTF_8));
        screen.until(() -> screen.model.page().get() == Page.REPLAY);
        assertThat(screen.texts()).contains("This is no report, or it is damaged.");
    }

    @Test
    void aTextGoesToTheQuestionThatIsOpenOrElseItIsALetter() {
        Screen.onScreen(() -> {
            screen.model.open(Page.SUPPORT);
            return 0;
        });
        drop("0x800CCC92");
        assertThat(screen.robot.lookup(".case").queryAll()).isNotEmpty();
        Screen.onScreen(() -> {
            screen.model.back();
            return 0;
        });
        drop("IMAP imap.himawari.test 993");
        screen.until(() -> !screen.model.letter().rows().getValue().isEmpty());
    }

    @Test
    void ofSomethingEndlessTheBeginningIsRead() throws Exception {
        var endless = "IMAP server: imap.himawari.test\n" + "x".repeat(6 << 20);
        read("endless.txt", endless.getBytes(StandardCharsets.US_ASCII));
        drop(endless);
        assertThat(screen.model.letter().text().get()).hasSize(Letter.LONGEST + 1);
        screen.until(() -> !screen.model.letter().rows().getValue().isEmpty());
        assertThat(screen.texts()).anyMatch(text -> text.contains("200,000"));
    }

    @Test
    void whatCannotBeReadIsSaid() throws Exception {
        drop(folder.resolve("gone.txt"));
        unreadable();
        drop(Files.createDirectory(folder.resolve("a folder")));
        unreadable();
        drop("large.mailsetup", new byte[SetupFile.LARGEST + 1]);
        screen.until(() -> !screen.model.setupFile().lines().get().isEmpty());
        assertThat(screen.model.setupFile().file().get()).isEmpty();
        drop("large.mailreport", new byte[64 << 20]);
        screen.until(() -> screen.model.page().get() == Page.REPLAY);
    }

    private void unreadable() {
        screen.until(() -> screen.texts().contains(Messages.in(Language.EN).text("handoff.file.unreadable")));
        Screen.onScreen(() -> {
            screen.model.forgetSetupFile();
            return 0;
        });
    }

    private static byte[] written(String form) {
        return Forms.find(form).orElseThrow().write(Accounts.order(Accounts.hanako()), Messages.in(Language.EN));
    }

    private void read(String name, byte[] content) throws Exception {
        drop(name, content);
        screen.until(() -> screen.model.letter().reading().get().servers().containsKey(Protocol.IMAP));
        assertThat(screen.isInView("#letter-found")).as(name).isTrue();
        Screen.onScreen(() -> {
            screen.model.letter().text().set("");
            return 0;
        });
    }

    private void drop(String name, byte[] content) throws Exception {
        drop(Files.write(folder.resolve(name), content));
    }

    private void drop(Path file) {
        var content = new ClipboardContent();
        content.putFiles(List.of(new File(file.toString())));
        drop(content);
    }

    private void drop(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        drop(content);
    }

    /** A drag’s board is a clipboard; the gesture itself needs a real screen. */
    private void drop(ClipboardContent content) {
        Screen.onScreen(() -> {
            Clipboard.getSystemClipboard().setContent(content);
            assertThat(new Incoming(screen.model, new Pane(), new Ui(ENGLISH)).take(Clipboard.getSystemClipboard()))
                    .isTrue();
            return 0;
        });
        screen.settle();
    }
}
