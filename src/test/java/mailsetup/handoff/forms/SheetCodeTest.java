package mailsetup.handoff.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mailsetup.core.Protocol;
import mailsetup.core.Secret;
import mailsetup.core.Security;
import mailsetup.core.text.Language;
import mailsetup.core.text.Messages;
import mailsetup.handoff.MailAccount;
import mailsetup.handoff.Order;
import mailsetup.handoff.Program;
import mailsetup.handoff.sheet.PdfSheet;
import mailsetup.handoff.sheet.Sheet;
import mailsetup.testkit.Accounts;
import mailsetup.testkit.Beside;
import mailsetup.testkit.Child;
import mailsetup.testkit.Need;
import mailsetup.testkit.Needs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The code on the page of paper and whom to call, seen with the eyes of others: poppler and ZXing. */
@Beside
class SheetCodeTest {
    private static final String CODE = "AAJ-RC3-C9Y";
    private static final Order ORDER = Accounts.order(Accounts.hanako()).toldBy(CODE);

    @TempDir
    private Path folder = Path.of(".");

    @ParameterizedTest
    @MethodSource("mailsetup.core.text.Language#all")
    @Needs(Need.PDF_READER)
    void theCodeOnTheRenderedPageHoldsTheAccountAndNoPassword(Language language) throws IOException {
        var secret = ORDER.with(Secret.of("sakura-2026"));
        var read = QrReader.scan(picture(page(secret, language)));

        assertThat(read.text()).isEqualTo(new ThunderbirdAndroid().payload(Order.of(Accounts.hanako())))
                .doesNotContain("sakura");
        assertThat(read.correction()).isEqualTo("M");
        assertThat(QrReader.parse(read.text()).toString()).contains("imap.example.jp", "smtp.example.jp");
    }

    @Test
    @Needs(Need.PDF_READER)
    void itIsReadAfterTheEntriesAndToldToThoseWhoCannotSeeIt() throws IOException {
        var said = run("pdfinfo", page(ORDER, Language.EN), "-struct-text");
        assertThat(said).containsSubsequence("\"smtp.example.jp\"", "\"If you need help\"", "\"Contact\"",
                "\"03-0000-0000\"", "\"Code to read out there\"", "\"" + CODE + "\"", "Figure",
                "\"On an Android phone: scan this code\"", "no password.");
        assertThat(new String(page(ORDER, Language.EN), StandardCharsets.ISO_8859_1))
                .contains("/S /Figure", "/Alt <FEFF005100520020", "/O /Layout /BBox [50.000 ");
        assertThat(run("pdfinfo", page(ORDER, Language.EN))).containsPattern("Tagged: +yes")
                .containsPattern("Pages: +1\n");
    }

    @Test
    void aDeviceAndAnAccountThatHasNoSuchCodeGetNone() {
        var receivesOnly = new MailAccount(ORDER.account().address(), "", ORDER.account().incoming(), Optional.empty(),
                Optional.empty(), Optional.empty());
        var user = "u".repeat(200);
        var large = new MailAccount(ORDER.account().address(), "",
                Accounts.server(Protocol.IMAP, "imap.example.jp", Security.TLS, user), Optional.empty(),
                Optional.of(Accounts.server(Protocol.SMTP, "smtp.example.jp", Security.TLS, user)), Optional.empty());
        var messages = Messages.in(Language.EN);

        assertThat(Sheets.of(ORDER, messages).scan()).isPresent();
        assertThat(Stream.of(ORDER.inWordsOf(Program.DEVICE), Order.of(receivesOnly), Order.of(large))
                .map(each -> Sheets.of(each, messages).scan())).containsOnly(Optional.empty());
    }

    @Test
    void nobodyIsToldACodeWithoutAPlaceToCall() {
        var messages = Messages.in(Language.EN);
        assertThat(Sheets.of(Order.of(Accounts.hanako()).toldBy(CODE), messages).toString()).doesNotContain(CODE);
        assertThat(Sheets.of(ORDER, messages).parts().getLast().rows()).extracting(row -> row.value())
                .containsExactly("03-0000-0000", CODE);
    }

    /** The entries come first: they are made no smaller than can be read for the sake of a code. */
    @Test
    @Needs(Need.PDF_READER)
    void aPageThatIsFullHasNoCodeAndIsStillOnePage() throws IOException {
        var sheet = Sheets.of(ORDER, Messages.in(Language.JA));
        var full = new Sheet(sheet.locale(), sheet.title(), sheet.program(), sheet.where(), sheet.parts(),
                Collections.nCopies(40, "長い注意書き。".repeat(6)), sheet.scan(), List.of());
        var text = run("pdftotext", PdfSheet.of(full), "-layout");

        assertThat(text).contains("imap.example.jp").doesNotContain("Android");
        assertThat(text.chars().filter(c -> c == '\f').count()).isEqualTo(1);
    }

    private static byte[] page(Order order, Language language) {
        return new SetupSheet().write(order, Messages.in(language));
    }

    private byte[] picture(byte[] pdf) throws IOException {
        run("pdftoppm", pdf, "-r", "150", "-gray", "-png", "-singlefile");
        return Files.readAllBytes(folder.resolve("out.png"));
    }

    private String run(String tool, byte[] pdf, String... options) throws IOException {
        var file = Files.write(folder.resolve("sheet.pdf"), pdf);
        var end = switch (tool) {
            case "pdftotext" -> List.of(file.toString(), "-");
            case "pdftoppm" -> List.of(file.toString(), folder.resolve("out").toString());
            default -> List.of(file.toString());
        };
        var ended = Child.run(Stream.of(Stream.of(tool), Stream.of(options), end.stream()).flatMap(each -> each)
                .toArray(String[]::new));
        assertThat(ended.code()).as(ended.output()).isZero();
        assertThat(ended.output()).doesNotContain("Syntax Error", "Syntax Warning");
        return ended.output();
    }
}
