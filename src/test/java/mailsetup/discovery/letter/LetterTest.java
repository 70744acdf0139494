package mailsetup.discovery.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import mailsetup.core.EmailAddress;
import mailsetup.core.Endpoint;
import mailsetup.core.Hostname;
import mailsetup.core.Message;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.core.text.Printable;
import mailsetup.testkit.Beside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Beside
class LetterTest {
    private static final Duration GENEROUS = Duration.ofSeconds(3);

    @Test
    void everyValueStandsWhereItSaysItDoes() {
        var letter = Specimen.named("01");
        try (var reading = Letter.read(letter.text())) {
            var imap = server(reading, Protocol.IMAP);
            assertThat(cut(letter.text(), imap.host().orElseThrow())).isEqualTo("imap.himawari-net.test");
            assertThat(cut(letter.text(), imap.port().orElseThrow())).isEqualTo("993");
            assertThat(cut(letter.text(), imap.security().orElseThrow())).isEqualTo("SSL/TLS");
            assertThat(cut(letter.text(), reading.accounts().getFirst().password().orElseThrow()))
                    .isEqualTo("Kx7mPq2w");
        }
    }

    @Test
    void placesAreThoseOfThePastedTextAlsoInAPageSourceAndInQuotedPrintable() {
        var page = Specimen.named("13").text();
        try (var reading = Letter.read(page)) {
            assertThat(cut(page, reading.accounts().getFirst().password().orElseThrow()))
                    .isEqualTo("p&amp;q&lt;7&gt;Zz");
        }
        var source = Specimen.named("18").text();
        try (var reading = Letter.read(source)) {
            assertThat(cut(source, reading.accounts().getFirst().password().orElseThrow())).isEqualTo("x=3DY3z-77");
            assertThat(cut(source, server(reading, Protocol.SMTP).host().orElseThrow()))
                    .isEqualTo("smtp.birch-mail.test");
        }
    }

    @Test
    void theAccountOfTheTypedAddressIsTakenFromSeveral() {
        try (var reading = Letter.read(Specimen.named("12").text())) {
            var typed = Optional.of(EmailAddress.of("shop@fuji-pan.test"));

            assertThat(reading.accounts()).hasSize(3);
            assertThat(reading.account(typed).orElseThrow().password().flatMap(Found::value)
                    .map(secret -> new String(secret.reveal()))).contains("F2-shop");
            assertThat(reading.account(Optional.empty())).isEmpty();
            assertThat(reading.account(Optional.of(EmailAddress.of("else@fuji-pan.test")))).isEmpty();
        }
    }

    @Test
    void aPasswordForSomethingElseIsNotTakenAndThatIsSaid() {
        try (var reading = Letter.read("""
                                       メールアドレス：hana@himawari-net.test
                                       受信メールサーバー（IMAP）：imap.himawari-net.test

                                       ■FTP
                                       FTPパスワード：ftp-1234
                                       """)) {
            assertThat(reading.accounts().getFirst().password()).isEmpty();
            assertThat(reading.remarks()).extracting(Message::key).containsExactly("letter.other-password");
        }
    }

    @Test
    void twoValuesForOneItemAreADoubt() {
        try (var reading = Letter.read("""
                                       IMAP server: imap.himawari-net.test
                                       IMAP server: imap2.himawari-net.test
                                       """)) {
            assertThat(server(reading, Protocol.IMAP).host().orElseThrow().doubts())
                    .anySatisfy(doubt -> assertThat(doubt.text()).isEqualTo(
                            Message.of("letter.two-values", "imap.himawari-net.test", "imap2.himawari-net.test")));
        }
    }

    @Test
    void whatTheLetterLeavesOutIsNeverLessThanStarttls() {
        try (var reading = Letter.read("POPサーバー：pop.himawari-net.test　ポート番号：110")) {
            assertThat(server(reading, Protocol.POP3).security()).isEmpty();
            assertThat(server(reading, Protocol.POP3).endpoint()).contains(new Endpoint(Protocol.POP3,
                    Hostname.of("pop.himawari-net.test"), 110, Security.STARTTLS));
        }
    }

    @Test
    void noWordOfTheReadingHoldsThePassword() {
        for (var letter : Specimen.letters()) {
            try (var reading = Letter.read(letter.text())) {
                for (var account : reading.accounts()) {
                    account.password().flatMap(Found::value).map(secret -> new String(secret.reveal()))
                            .ifPresent(password -> assertThat(reading + " " + LetterRow.of(account, reading.servers())
                                    + Excerpt.around(account.password().orElseThrow(), letter.text(), reading))
                                    .as(letter.name()).doesNotContain(password));
                }
            }
        }
    }

    @Test
    void closingWipesThePassword() {
        var reading = Letter.read(Specimen.named("01").text());
        var secret = reading.accounts().getFirst().password().flatMap(Found::value).orElseThrow();
        assertThat(secret.reveal()).isNotEmpty();
        reading.close();
        assertThat(org.assertj.core.api.Assertions.catchThrowable(secret::reveal))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatStandsBehindTheLimitIsNotReadAndThatIsSaid() {
        try (var reading = Letter.read(" ".repeat(Letter.LONGEST) + "IMAP server: imap.himawari-net.test")) {
            assertThat(reading.servers()).isEmpty();
            assertThat(reading.remarks()).extracting(Message::key).containsExactly("letter.too-long");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a.", "a@b.", " ", "\t", "\n", "<td>", "<a", "<!--", "=\n", "=E3=81", "パスワード",
            "パスワード(", "ユーザー名は", "○", "SSL/",
            "受信サーバー：imap.x.test ポート：993 (SSL) ", "password: a\n", "server: x.y.z\t", "メールアドレス：a@b.test\n", "a ("})
    void everyHostileTextIsReadInTime(String piece) {
        var hostile = piece.repeat(Letter.LONGEST / piece.length());
        var work = assertTimeoutPreemptively(Duration.ofMinutes(1), () -> work(hostile));
        System.out.println("Letter: " + work.toMillis() + " ms for " + hostile.length() + " characters of "
                + Printable.line(piece));
        assertThat(work).isLessThan(GENEROUS);
    }

    /** The processor time of it, which other programs do not stretch. */
    private static Duration work(String letter) {
        var clock = ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();
        Letter.read(letter).close();
        return Duration.ofNanos(clock.getCurrentThreadCpuTime() - start);
    }

    @Test
    void anyMixtureOfPiecesIsReadWithoutAnException() {
        var random = new Random(4);
        String[] pieces = {"受信", "サーバー", "IMAP", "POP3", "\n", "\t", "  ", ":", "993", "(", ")", "パスワード", "user",
                "a@b.test",
                "imap.x.test", "SSL", "なし", "■", "<td>", "&#x41;", "=E3", "=\n", "ｱﾞ", "○○", "\ud83d", "http://", "例)",
                "@"};
        for (int round = 0; round < 500; round++) {
            var text = new StringBuilder();
            random.ints(40, 0, pieces.length).forEach(i -> text.append(pieces[i]));
            var reading = Letter.read(text.toString());
            reading.servers().values().forEach(server -> server.host().ifPresent(
                    found -> assertThat(found.end()).isBetween(found.start(), text.length())));
            reading.close();
        }
    }

    private static String cut(String text, Found<?> found) {
        return text.substring(found.start(), found.end());
    }

    private static LetterServer server(LetterReading reading, Protocol protocol) {
        return Objects.requireNonNull(reading.servers().get(protocol), () -> "no server for " + protocol);
    }
}
