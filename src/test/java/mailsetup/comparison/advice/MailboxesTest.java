package mailsetup.comparison.advice;

import static mailsetup.comparison.advice.Mailbox.GB;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import mailsetup.core.text.Language;
import mailsetup.core.text.Messages;
import mailsetup.probe.FolderFacts.Sharing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an expert would say first about fourteen mailboxes, and which six rows decide; written before the rules. */
class MailboxesTest {
    private static final long MB = 1L << 20;

    /**
     * One mailbox.
     *
     * @param english the first sentence
     * @param rows the ids of the six rows that decide
     */
    record Line(String name, Mailbox mailbox, String english, String japanese, List<String> rows) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Line> mailboxes() {
        return Stream.of(
                line("empty", Mailbox.quiet().holding(0).sized(0, 0, GB),
                        "Both ways are right here: the inbox is empty, new mail is announced at once (IMAP).",
                        "どちらの方式でも問題ありません（実測：受信トレイは空、IMAPなら新着はすぐに届く）。",
                        "several-devices new-mail broken-pc offline deleted-by-mistake several-people"),
                line("200,000 messages in the inbox", Mailbox.quiet().holding(200_000).sized(18 * GB, 18 * GB, 50 * GB),
                        "IMAP suits this mailbox: the inbox holds 200,000 messages, whose list POP reads at every"
                                + " look, new mail is announced at once (IMAP).",
                        "このメールボックスにはIMAPが向いています（実測：受信トレイの200,000通の一覧をPOPは確認のたびに読み込む、"
                                + "IMAPなら新着はすぐに届く）。",
                        "place device-space several-devices new-mail broken-pc offline"),
                line("95 % full", Mailbox.quiet().holding(3400).sized(95 * GB / 100, 95 * GB / 100, GB).growingFor(600),
                        "Make room on the server first, whichever way you choose: 95 % of 1 GB is used, the rest lasts"
                                + " until about January 2027.",
                        "まず、どちらの方式でもサーバーの空きを増やしてください（実測：1 GB のうち95%を使用中、"
                                + "空きがなくなるのは2027年1月ごろ）。",
                        "full server-space several-devices new-mail broken-pc offline"),
                line("58 % full and growing", Mailbox.quiet().holding(2100).sized(58 * GB / 100, 58 * GB / 100, GB)
                        .growingFor(400),
                        "IMAP suits this mailbox: 58 % of 1 GB is used, the rest lasts until about October 2027.",
                        "このメールボックスにはIMAPが向いています（実測：1 GB のうち58%を使用中、"
                                + "空きがなくなるのは2027年10月ごろ）。",
                        "full server-space several-devices new-mail broken-pc offline"),
                line("eight messages of 28 MB", Mailbox.quiet().holding(8).sized(224 * MB, 224 * MB, GB)
                        .largest(28 * MB),
                        "IMAP suits this mailbox: the biggest message has 28 MB, which POP always fetches whole, new"
                                + " mail is announced at once (IMAP).",
                        "このメールボックスにはIMAPが向いています（実測：最も大きい 28 MB のメールもPOPは丸ごと受信する、"
                                + "IMAPなら新着はすぐに届く）。",
                        "largest several-devices new-mail broken-pc offline deleted-by-mistake"),
                line("folders full, inbox empty", Mailbox.quiet().holding(0).sized(0, 300 * MB, GB)
                        .elsewhere("Orders", "", 4000).elsewhere("Sent", "\\Sent", 200)
                        .elsewhere("Junk", "\\Junk", 77),
                        "IMAP suits this mailbox: 4,277 messages lie in folders that POP never shows, the inbox is"
                                + " empty.",
                        "このメールボックスにはIMAPが向いています（実測：POPでは見えないフォルダーに4,277通、受信トレイは空）。",
                        "elsewhere several-devices new-mail broken-pc offline folders"),
                line("POP only", Mailbox.quiet().imapNotThere(),
                        "Only POP is there at the tested place: 12 messages of 4.2 MB are in the inbox.",
                        "テストした場所で使えるのはPOPだけです（実測：受信トレイに12通、計 4.2 MB）。",
                        "several-devices new-mail broken-pc offline deleted-by-mistake several-people"),
                line("IMAP without IDLE, UIDPLUS, SPECIAL-USE",
                        Mailbox.quiet().withoutIdle().holding(2000).sized(440 * MB, 440 * MB, GB),
                        "Both ways are right here: new mail shows only when the program looks, 43 % of 1 GB is"
                                + " used.",
                        "どちらの方式でも問題ありません（実測：新着はメールソフトの確認時にだけ届く、"
                                + "1 GB のうち43%を使用中）。",
                        "new-mail several-devices broken-pc offline deleted-by-mistake several-people"),
                line("EXPIRE 7 and LOGIN-DELAY 900", Mailbox.quiet().expiring("7")
                        .popOffering("UIDL", "EXPIRE 7", "LOGIN-DELAY 900"),
                        "Careful with POP: the server may delete fetched mail after 7 days, POP may look for new mail"
                                + " only every 15 minutes.",
                        "POPを使う場合はご注意ください（実測：受信したメールは7日後にサーバーから削除されることがある、"
                                + "POPで新着を確認できるのは15分おき）。",
                        "several-devices new-mail broken-pc offline deleted-by-mistake several-people"),
                line("Gmail-like", Mailbox.quiet().holding(1200).sized(400 * MB, 2 * GB, 15 * GB)
                        .elsewhere("[Gmail]/All Mail", "\\All", 5000).elsewhere("[Gmail]/Sent Mail", "\\Sent", 900)
                        .elsewhere("[Gmail]/Important", "\\Important", 700).elsewhere("Receipts", "", 300)
                        .popHolding(5000, 2 * GB),
                        "IMAP suits this mailbox: 3,800 messages lie outside the inbox, POP fetches 5,000 messages, of"
                                + " which 1,200 are in the inbox.",
                        "このメールボックスにはIMAPが向いています（実測：受信トレイの外に3,800通、"
                                + "POPで受信するのは5,000通で、受信トレイにあるのは1,200通）。",
                        "same elsewhere several-devices new-mail broken-pc offline"),
                line("160 messages in a public folder, own inbox empty", Mailbox.quiet().holding(0).sized(0, 0, GB)
                        .shared("Public/News", Sharing.SHARED, 160),
                        "IMAP suits this mailbox: 160 messages lie in shared folders, which POP never shows, the inbox"
                                + " is empty.",
                        "このメールボックスにはIMAPが向いています（実測：POPでは見えない共有フォルダーに160通、受信トレイは空）。",
                        "elsewhere several-devices new-mail broken-pc offline folders"),
                line("POP and IMAP that show different mailboxes", Mailbox.quiet().holding(160).popHolding(12, 5_000),
                        "IMAP and POP show different mailboxes: 160 messages by IMAP, 12 by POP, and of different"
                                + " size.",
                        "IMAPとPOPで別々のメールボックスが見えています（IMAPでは160通、POPでは12通で、サイズも異なります）。",
                        "same several-devices new-mail broken-pc offline deleted-by-mistake"),
                line("two people and five devices", Mailbox.quiet().said(Question.PEOPLE, Answer.YES)
                        .said(Question.DEVICES, Answer.YES),
                        "IMAP suits this mailbox: new mail is announced at once (IMAP), 44 % of 9.5 MB is used.",
                        "このメールボックスにはIMAPが向いています（実測：IMAPなら新着はすぐに届く、9.5 MB のうち44%を使用中）。",
                        "several-people several-devices new-mail broken-pc offline deleted-by-mistake"),
                line("a farm with 64 kbit/s", Mailbox.quiet().holding(900).sized(340 * MB, 340 * MB, GB)
                        .line(8_000, 8_100),
                        "IMAP suits this mailbox: all of it on this computer takes about 12 hours at the rate of this"
                                + " test, new mail is announced at once (IMAP).",
                        "このメールボックスにはIMAPが向いています（実測：このテストの速さですべて受信すると約12時間、"
                                + "IMAPなら新着はすぐに届く）。",
                        "device-space offline several-devices new-mail broken-pc deleted-by-mistake"));
    }

    @ParameterizedTest
    @MethodSource("mailboxes")
    void theFirstSentenceIsWhatAnExpertSays(Line line) {
        var lead = line.mailbox().advice().lead();

        assertThat(Messages.in(Language.EN).text(lead)).isEqualTo(line.english());
        assertThat(Messages.in(Language.JA).text(lead)).isEqualTo(line.japanese());
    }

    @ParameterizedTest
    @MethodSource("mailboxes")
    void theSixRowsThatDecideComeFirst(Line line) {
        assertThat(line.mailbox().advice().deciding().stream().map(ranked -> ranked.row().id()))
                .containsExactlyElementsOf(line.rows());
    }

    /** They stand on the page that a beginner sees first; IMAP and POP are the two ways, and named. */
    @ParameterizedTest
    @MethodSource("mailboxes")
    void noWordOfTheTradeStandsInTheFirstSentenceAndTheSixRows(Line line) {
        var advice = line.mailbox().advice();
        for (var language : Language.all()) {
            var messages = Messages.in(language);
            assertThat(Stream.concat(Stream.of(advice.lead()), advice.deciding().stream().map(ranked -> ranked.said()))
                    .map(messages::text)).noneMatch(
                            said -> said.matches(".*\\b(IDLE|UIDL|UIDPLUS|SPECIAL-USE|EXPIRE|SRV|ISPDB|QUOTA)\\b.*"));
        }
    }

    @ParameterizedTest
    @MethodSource("mailboxes")
    void everyRowIsThereOnceWithAJudgementAndAReasonInBothLanguages(Line line) {
        var rows = line.mailbox().rows();

        assertThat(rows).extracting(ranked -> ranked.row().id()).doesNotHaveDuplicates().hasSize(26);
        for (var language : Language.all()) {
            assertThat(rows).extracting(ranked -> Messages.in(language).text(ranked.said()))
                    .noneMatch(said -> said.isBlank() || said.matches(".*[\\[{].*"));
        }
    }

    @Test
    void aServerThatDeletesIsBadForSeveralDevicesByPop() {
        var rows = Mailbox.quiet().expiring("7").rows();

        assertThat(rows.getFirst().pop()).isEqualTo(Judgement.BAD);
        assertThat(rows.getFirst().imap()).isEqualTo(Judgement.GOOD);
    }

    @Test
    void howOftenItFitsOnThisComputerIsSaid() {
        var mailbox = Mailbox.quiet().sized(2 * GB, 2 * GB, 10 * GB);

        assertThat(deviceSpace(mailbox.onAComputerWith(130 * GB)))
                .isEqualTo("POP keeps all 2 GB on the device, and this"
                        + " computer has room for about 65 times as much; with IMAP you decide how much of it.");
        assertThat(deviceSpace(mailbox.onAComputerWith(GB))).isEqualTo("POP keeps all 2 GB on the device, but only 1 GB"
                + " are free on this computer; with IMAP you decide how much of it.");
        assertThat(deviceSpace(Mailbox.quiet().onAComputerWith(GB))).isEqualTo("The inbox has 4.2 MB, and this"
                + " computer has room for about 240 times as much.");
    }

    private static String deviceSpace(Mailbox mailbox) {
        return Messages.in(Language.EN).text(mailbox.rows().stream()
                .filter(ranked -> ranked.row().id().equals("device-space")).findFirst().orElseThrow().said());
    }

    @Test
    void howLongAllOfItTakesNowIsSaidWithItsRange() {
        var said = Mailbox.quiet().sized(2 * GB, 2 * GB, 10 * GB).line(3_000_000, 12_000_000).rows().stream()
                .filter(ranked -> ranked.row().id().equals("device-space")).findFirst().orElseThrow().said();

        assertThat(Messages.in(Language.EN).text(said))
                .isEqualTo("POP keeps all 2 GB on the device, which takes 3 to 12"
                        + " minutes to fetch now; with IMAP you decide how much of it.");
        assertThat(Messages.in(Language.JA).text(said)).isEqualTo("POPでは 2 GB がすべて端末に保存され、今の回線では受信に"
                + "3～12分かかります。IMAPでは端末に置く量を選べます。");
    }

    @Test
    void nobodyPromisesThatNothingIsLost() {
        for (var language : Language.all()) {
            var messages = Messages.in(language);
            var sentences = mailboxes().flatMap(line -> line.mailbox().rows().stream()).flatMap(
                    ranked -> Stream.of(ranked.said(), ranked.row().imap().text(), ranked.row().pop().text()));
            assertThat(sentences.map(messages::text)).noneMatch(
                    text -> text.matches("(?i).*(nothing is lost|失われません|cannot be lost).*"));
        }
    }

    private static Line line(String name, Mailbox mailbox, String english, String japanese, String rows) {
        return new Line(name, mailbox, english, japanese, List.of(rows.split(" ")));
    }
}
