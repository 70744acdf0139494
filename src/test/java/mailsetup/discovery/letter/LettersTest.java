package mailsetup.discovery.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mailsetup.core.Protocol;
import mailsetup.discovery.input.Remark;
import mailsetup.testkit.Beside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Of every item, at least 28 of 30 must be read right; the wrong ones are printed. */
@Beside
class LettersTest {
    private static final double DEMANDED = 28.0 / 30;

    @ParameterizedTest
    @EnumSource
    void nearlyEveryLetterIsReadRight(Specimen.Item item) {
        var letters = Specimen.letters();
        var wrong = new ArrayList<String>();
        for (var letter : letters) {
            if (!letter.read(item).equals(letter.expected(item))) {
                wrong.add("%n  %s: expected %s, but read %s".formatted(letter.name(), letter.expected(item),
                        letter.read(item)));
            }
        }
        int right = letters.size() - wrong.size();
        System.out.println("Letters, " + item + ": " + right + " of " + letters.size() + String.join("", wrong));
        assertThat(letters.size()).isGreaterThanOrEqualTo(32);
        assertThat((double) right / letters.size()).as("%s, wrong in %s", item, wrong)
                .isGreaterThanOrEqualTo(DEMANDED);
    }

    @Test
    void halfOfTheLettersOrMoreAreJapanese() {
        var japanese = Specimen.letters().stream()
                .filter(letter -> letter.text().codePoints().anyMatch(c -> c >= 0x3041 && c <= 0x30FF)).count();
        assertThat(japanese * 2).isGreaterThanOrEqualTo(Specimen.letters().size());
    }

    @Test
    void inTextsThatAreNoLettersNothingIsFound() {
        assertThat(Specimen.others()).hasSize(6).allSatisfy(other -> {
            try (var reading = Letter.read(other.text())) {
                assertThat(reading.isEmpty()).as(other.name()).isTrue();
            }
        });
    }

    @Test
    void doubtsAreMarkedWhereTheLettersHaveThemAndNowhereElse() {
        assertThat(Specimen.letters()).allSatisfy(letter -> assertThat(doubts(letter)).as(letter.name())
                .isEqualTo(letter.expected().getOrDefault("doubts", "")));
    }

    private static String doubts(Specimen letter) {
        try (var reading = Letter.read(letter.text())) {
            var account = reading.accounts().getFirst();
            var all = new ArrayList<String>();
            account.address().ifPresent(found -> all.add(rows("address", found)));
            account.password().ifPresent(found -> all.add(rows("password", found)));
            Stream.of(Protocol.values()).map(reading.servers()::get).filter(server -> server != null)
                    .forEach(server -> {
                        var name = server.protocol() == Protocol.POP3
                                ? "pop"
                                : server.protocol().name().toLowerCase(
                                        java.util.Locale.ROOT);
                        server.host().ifPresent(found -> all.add(rows(name + ".host", found)));
                        server.port().ifPresent(found -> all.add(rows(name + ".port", found)));
                        server.security().ifPresent(found -> all.add(rows(name + ".security", found)));
                        server.user().ifPresent(found -> all.add(rows(name + ".user", found)));
                    });
            return all.stream().filter(rows -> !rows.isEmpty()).collect(Collectors.joining(" "));
        }
    }

    private static String rows(String item, Found<?> found) {
        return found.doubts().stream().map(Remark::row).map(row -> item + ":" + row).collect(Collectors.joining(" "));
    }
}
