package mailsetup.support.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.diagnosis.Sureness;
import mailsetup.probe.Stage;
import mailsetup.support.KnownFaults;
import mailsetup.testkit.Diagnoses;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShortCodeTest {
    @Test
    void everyFaultWithEverySurenessComesBackFromItsCode() {
        for (var known : KnownFaults.all()) {
            for (var sureness : Sureness.values()) {
                var code = new ShortCode(known.number(), sureness, somewhere(known.number()));
                assertThat(CodeReading.of(code.text())).isEqualTo(new CodeReading.Read(code));
            }
        }
    }

    @Test
    void everyStateOfEveryServerComesBackFromItsCode() {
        for (int number = 0; number < ServerPart.COUNT; number++) {
            for (var protocol : Protocol.values()) {
                var servers = number == 0 ? List.<ServerPart>of() : List.of(ServerPart.numbered(protocol, number));
                var code = new ShortCode(ShortCode.MOST_FAULTS - 1, Sureness.POSSIBLE, servers);
                assertThat(CodeReading.of(code.text())).isEqualTo(new CodeReading.Read(code));
            }
        }
    }

    @Test
    void everyWrongLetterAndEveryExchangeOfNeighboursIsNoticed() {
        int tried = 0;
        for (var whole : codes().map(Symbols::tidy).toList()) {
            for (int i = 0; i < whole.length(); i++) {
                for (char other : Symbols.ALL.toCharArray()) {
                    tried += other == whole.charAt(i) ? 0 : notRead(replaced(whole, i, other));
                }
                if (i > 0 && whole.charAt(i) != whole.charAt(i - 1)) {
                    var first = replaced(whole, i - 1, whole.charAt(i));
                    tried += notRead(replaced(first, i, whole.charAt(i - 1)));
                }
            }
        }
        assertThat(tried).isGreaterThan(89 * 9 * 22);
    }

    private static int notRead(String wrong) {
        assertThat(CodeReading.of(wrong)).as(wrong).isInstanceOf(CodeReading.NotRead.class);
        return 1;
    }

    private static String replaced(String text, int at, char letter) {
        return text.substring(0, at) + letter + text.substring(at + 1);
    }

    private static Stream<String> codes() {
        return KnownFaults.all().stream().map(
                known -> new ShortCode(known.number(), Sureness.LIKELY, somewhere(known.number())).text());
    }

    /** Different servers for each number. */
    private static List<ServerPart> somewhere(int number) {
        return IntStream.range(0, 3).filter(i -> (number >> i & 1) == 1)
                .mapToObj(i -> ServerPart.numbered(List.of(Protocol.values()).get(i),
                        1 + number * 7 % (ServerPart.COUNT - 1)))
                .toList();
    }

    @Test
    void theCodeOfATestHoldsItsFirstCauseAndHowFarEachServerWasGot() {
        var reports = List.of(Diagnoses.expiredReport(), Reports.of(Protocol.SMTP, Security.STARTTLS).at(2525)
                .failed(Stage.AUTHENTICATE, Reports.refusal("535", "no")).report());

        var code = ShortCode.of(reports, List.of(Diagnoses.expired(), Diagnoses.mended()));

        assertThat(KnownFaults.numbered(code.fault()).orElseThrow().id()).isEqualTo("expired");
        assertThat(code.servers()).containsExactly(
                new ServerPart(Protocol.IMAP, ServerState.NO_ENCRYPTION, Security.TLS, true),
                new ServerPart(Protocol.SMTP, ServerState.NO_LOGIN, Security.STARTTLS, false));
        assertThat(code.text()).matches("[2-9A-Z]{3}-[2-9A-Z]{3}-[2-9A-Z]{3}").startsWith("A");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", " %s ", "%s\n", "“%s”"})
    void smallLettersBlanksAndHyphensDoNotMatter(String frame) {
        var code = new ShortCode(69, Sureness.LIKELY, List.of());
        var typed = frame.formatted(code.text().toLowerCase(java.util.Locale.ROOT).replace('-', 'ー'));
        assertThat(CodeReading.of(typed.replace("“", "").replace("”", ""))).isEqualTo(new CodeReading.Read(code));
    }

    @Test
    void fullWidthLettersDoNotMatterEither() {
        var code = new ShortCode(3, Sureness.PROVEN, List.of());
        var wide = code.text().chars().map(c -> c == '-' ? '－' : c + 0xFEE0)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        assertThat(CodeReading.of(wide)).isEqualTo(new CodeReading.Read(code));
    }

    @ParameterizedTest
    @CsvSource({"AAA-AAA-AAA,support.code.check", "AAA,support.code.length", "'',support.code.length",
            "AAA-AAO-AA1,support.code.letters", "🦊,support.code.letters"})
    void whatIsNoCodeIsToldWhy(String typed, String key) {
        assertThat(CodeReading.of(typed)).isInstanceOfSatisfying(CodeReading.NotRead.class,
                not -> assertThat(not.why().key()).isEqualTo(key));
    }

    @Test
    void aCodeOfANewerVersionAsksForAnUpdate() {
        var letters = "C" + "A".repeat(7);
        assertThat(CodeReading.of(letters + Symbols.check(letters))).isInstanceOfSatisfying(CodeReading.NotRead.class,
                not -> assertThat(not.why().key()).isEqualTo("support.code.newer"));
    }

    @Test
    void aNumberThatNeverFitsIsRefused() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new ShortCode(4096, Sureness.LIKELY, List.of()));
    }

    @Test
    void theDocumentationNamesTheLettersAndItsExampleIsRight() throws Exception {
        var page = Files.readString(Path.of("docs/short-code.md"));
        assertThat(page).contains("`" + Symbols.ALL + "`");
        var code = new ShortCode(69, Sureness.LIKELY,
                List.of(new ServerPart(Protocol.IMAP, ServerState.NO_LOGIN, Security.TLS, true),
                        new ServerPart(Protocol.SMTP, ServerState.REACHED, Security.STARTTLS, true)));
        assertThat(page).contains("`" + code.text() + "`");
    }
}
