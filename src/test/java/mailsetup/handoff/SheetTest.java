package mailsetup.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mailsetup.comparison.GrowthChart;
import mailsetup.comparison.MailPlaces;
import mailsetup.core.EmailAddress;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.core.ServerSettings;
import mailsetup.core.text.Language;
import mailsetup.core.text.Messages;
import mailsetup.handoff.forms.Forms;
import mailsetup.handoff.forms.Sheets;
import mailsetup.handoff.pdf.Page;
import mailsetup.handoff.sheet.PdfSheet;
import mailsetup.handoff.sheet.Sheet;
import mailsetup.testkit.Accounts;
import mailsetup.testkit.Beside;
import mailsetup.testkit.Child;
import mailsetup.testkit.Need;
import mailsetup.testkit.Needs;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The setup sheet as PDF, read by poppler. */
@Beside
class SheetTest {
    private static final Exporter PDF = Forms.find("setup-sheet").orElseThrow();
    private static final Exporter HTML = Forms.find("setup-sheet-html").orElseThrow();
    private static final Pattern WORD = Pattern.compile(
            "<word xMin=\"([0-9.]+)\" yMin=\"([0-9.]+)\" xMax=\"([0-9.]+)\" yMax=\"([0-9.]+)\">(.*?)</word>");
    @TempDir
    private Path folder = Path.of(".");

    @ParameterizedTest
    @EnumSource
    @Needs(Need.PDF_READER)
    void everyProgramsSheetIsOnePageWhoseJapaneseCanBeReadAndCopied(Program program) throws Exception {
        var order = Accounts.order(Accounts.hanako()).inWordsOf(program).withPasswordLine(true);
        var page = PDF.write(order, Messages.in(Language.JA));
        var text = extract(page);

        var asksForNoName = Set.of(Program.OUTLOOK_NEW, Program.OUTLOOK_CLASSIC, Program.GMAIL_APP, Program.DEVICE);
        assertThat(text.contains("山田 花子")).isNotEqualTo(asksForNoName.contains(program));
        assertThat(text.contains("imap.example.jp")).as("receiving").isEqualTo(program != Program.DEVICE);
        assertThat(text.contains("993")).isEqualTo(program != Program.DEVICE);
        assertThat(text.contains("受信")).isEqualTo(program != Program.DEVICE);
        assertThat(text).contains("hanako@example.jp", "smtp.example.jp", "587", "2026年11月24日", "03-0000-0000",
                "ひまわりサポート");
        assertThat(text.chars().filter(c -> c == '\f').count()).as("pages").isEqualTo(1);
        keep(program, Language.JA, page);
        keep(program, Language.EN, PDF.write(order, Messages.in(Language.EN)));
    }

    /** Everything on the page in both languages, within its margins, with values as long as people have them. */
    @ParameterizedTest
    @EnumSource
    @Needs(Need.PDF_READER)
    void nothingIsCutOffWhereValuesAreLong(Program program) throws Exception {
        var hanako = Accounts.hanako();
        var user = "営業第一課-山田-花子.yamada.hanako-2026@himawari-engei-shokuhin-tsuhan.example.co.jp";
        var account = new MailAccount(
                EmailAddress.of("yamada.hanako.eigyo-dai-ichi@himawari-engei-tsuhan.example.co.jp"),
                "ひまわり園芸食品通販株式会社 営業本部 関東甲信越営業部 第一課 山田 花子",
                server(Protocol.IMAP, "imap.mail-server-12.himawari-engei-tsuhan.example.co.jp", user), hanako.other(),
                Optional.of(server(Protocol.SMTP, "smtp.mail-server-12.himawari-engei-tsuhan.example.co.jp", user)),
                hanako.tested());
        for (var language : Language.all()) {
            var order = Order.of(account).inWordsOf(program).withPasswordLine(true)
                    .from("ひまわり園芸食品通販株式会社 情報システム部 ヘルプデスク", "03-0000-0000（平日 9:00〜17:00、情報システム部 ヘルプデスク）")
                    .toldBy("AAJ-RC3-C9Y");
            var sheet = Sheets.of(order, Messages.in(language));
            var boxes = run("pdftotext", PdfSheet.of(sheet), "-bbox", "-enc", "UTF-8");
            var words = WORD.matcher(boxes).results().toList();

            assertThat(boxes.split("<page ", -1)).as("pages").hasSize(2);
            assertThat(words).allMatch(word -> number(word, 1) >= 50 && number(word, 2) >= 50
                    && number(word, 3) <= Page.WIDTH - 50 && number(word, 4) <= Page.HEIGHT - 50);
            var all = words.stream().map(word -> word.group(5)).collect(Collectors.joining()).replace("&amp;", "&")
                    .replace("&lt;", "<").replace("&gt;", ">").replaceAll("\\s", "");
            assertThat(written(sheet)).allMatch(all::contains, all);
        }
    }

    /** Lines that wrap are read one after the other; only a label that stands beside its value can be cut in two. */
    private static Stream<String> written(Sheet sheet) {
        var values = sheet.parts().stream().flatMap(part -> part.rows().stream()).map(Sheet.Row::value);
        return Stream.of(Stream.of(sheet.title(), sheet.where(), sheet.program()), sheet.notes().stream(), values,
                sheet.parts().stream().map(Sheet.Part::heading)).flatMap(each -> each)
                .map(text -> text.replaceAll("\\s", ""));
    }

    private static double number(MatchResult word, int group) {
        return Double.parseDouble(word.group(group));
    }

    private static ServerSettings server(Protocol protocol, String host, String user) {
        return Accounts.server(protocol, host, Security.STARTTLS, user);
    }

    @Test
    @Needs(Need.PDF_READER)
    void theFontIsEmbeddedAsASmallSubset() throws Exception {
        var pdf = PDF.write(Accounts.order(Accounts.hanako()), Messages.in(Language.JA));
        assertThat(pdf.length).isLessThan(120_000);
        assertThat(run("pdffonts", pdf)).contains("MSETUP+BIZUDPGothic", "CID TrueType", "Identity-H", "yes yes yes");
    }

    @Test
    @Needs(Need.PDF_READER)
    void whereTheMailLiesIsDrawnBelow() throws Exception {
        var order = Accounts.order(Accounts.hanako()).withPasswordLine(true)
                .showing(List.of(MailPlaces.of(Protocol.IMAP, Reports.allWorkInDetail()),
                        GrowthChart.of(Reports.allWorkInDetail(), YearMonth.of(2026, 5)).orElseThrow()));
        var page = PDF.write(order, Messages.in(Language.JA));
        var text = extract(page);

        assertThat(text).contains("スマートフォン", "開いたメール", "容量 500 MB");
        assertThat(text.chars().filter(c -> c == '\f').count()).as("pages").isEqualTo(1);
        keep(Program.GENERIC, Language.JA, page);
    }

    @Test
    void theSameSheetHasTheSameBytes() {
        var order = Accounts.order(Accounts.hanako());
        assertThat(PDF.write(order, Messages.in(Language.JA))).isEqualTo(PDF.write(order, Messages.in(Language.JA)));
    }

    @Test
    @Needs(Need.PDF_READER)
    void aVeryLongNameStillFitsOnOnePage() throws Exception {
        var hanako = Accounts.hanako();
        var user = "非常に長い名前".repeat(30);
        var longNamed = new MailAccount(hanako.address(), "W".repeat(120),
                new ServerSettings(hanako.incoming().endpoint(), user), hanako.other(),
                Optional.of(new ServerSettings(
                        hanako.submission().orElseThrow().endpoint(), user)),
                hanako.tested());
        var text = extract(PDF.write(Accounts.order(longNamed), Messages.in(Language.JA)));

        assertThat(text.chars().filter(c -> c == '\f').count()).isEqualTo(1);
        assertThat(text.replaceAll("\\s", "")).contains("非常に長い名前非常に長い名前", "ひまわりサポート");
    }

    @Test
    void noSheetHoldsAPasswordAndTheWebPageLoadsNothing() {
        var html = new String(HTML.write(Accounts.order(Accounts.hanako()), Messages.in(Language.EN)),
                StandardCharsets.UTF_8);
        assertThat(html).contains("default-src 'none'", "lang=\"en\"").doesNotContain("<script", "src=", "http:",
                "https:");
        assertThat(HTML.secrecy()).isEqualTo(Secrecy.NEVER);
        assertThat(PDF.secrecy()).isEqualTo(Secrecy.NEVER);
    }

    /** What a screen reader is told: the title, the headings, label and value in turn. */
    @Test
    @Needs(Need.PDF_READER)
    void thePageIsTagged() throws IOException {
        var pdf = PDF.write(Accounts.order(Accounts.hanako()), Messages.in(Language.EN));

        assertThat(run("pdfinfo", pdf)).containsPattern("Tagged: +yes");
        var said = run("pdfinfo", pdf, "-struct-text");
        assertThat(said.lines().map(String::strip).filter(line -> line.startsWith("H")))
                .containsExactly("H1 (block)", "H2 (block)", "H2 (block)", "H2 (block)", "H2 (block)", "H2 (block)");
        assertThat(said).contains("Mail settings for").containsSubsequence("Incoming mail server",
                "\"imap.example.jp\"",
                "Outgoing mail server", "\"smtp.example.jp\"");
    }

    private String extract(byte[] pdf) throws IOException {
        return run("pdftotext", pdf, "-layout", "-enc", "UTF-8");
    }

    private String run(String tool, byte[] pdf, String... options) throws IOException {
        var file = Files.write(folder.resolve("sheet.pdf"), pdf);
        var words = new ArrayList<String>();
        words.add(tool);
        words.addAll(List.of(options));
        words.add(file.toString());
        if (tool.equals("pdftotext")) {
            words.add("-");
        }
        var ended = Child.run(words.toArray(String[]::new));
        assertThat(ended.code()).as(ended.output()).isZero();
        assertThat(ended.output()).doesNotContain("Syntax Error", "Syntax Warning");
        return ended.output();
    }

    /** For the eyes: beside the pictures of the window. */
    private static void keep(Program program, Language language, byte[] page) throws IOException {
        var pictures = Files.createDirectories(Path.of(System.getProperty("pictures.dir", "target/pictures")));
        Files.write(pictures.resolve("sheet-" + program.name().toLowerCase(Locale.ROOT) + "-"
                + language.code() + ".pdf"),
                page);
    }
}
