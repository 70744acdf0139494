package mailsetup.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import mailsetup.core.text.Language;
import mailsetup.core.text.Messages;
import mailsetup.diagnosis.FaultCheck;
import mailsetup.diagnosis.faults.Catalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KnownFaultsTest {
    private static final Pattern GAP = Pattern.compile("\\[|\\{\\d");

    @Test
    void everyFaultOfTheCatalogueHasANumber() {
        var numbered = KnownFaults.all().stream().map(known -> known.fault().id()).toList();
        var missing = Catalogue.all().stream().map(FaultCheck::fault).map(fault -> fault.id())
                .filter(id -> !numbered.contains(id)).toList();
        assertThat(missing).as("append these to faults.txt with the next numbers, and name their arguments").isEmpty();
    }

    @Test
    void numbersCountUpAndNoFaultHasTwo() {
        var lines = Lines.of("/mailsetup/support/faults.txt").stream().map(line -> line.split(" ", -1)).toList();
        assertThat(lines).extracting(words -> Integer.parseInt(words[0])).isSorted().doesNotHaveDuplicates();
        assertThat(lines).extracting(words -> words[1]).doesNotHaveDuplicates();
    }

    /** Codes that were read out yesterday must mean the same today. */
    @Test
    void theFirst89NumbersAreWhatTheyWere() throws Exception {
        var lines = Lines.of("/mailsetup/support/faults.txt").stream().map(line -> line.split(" ", -1)).limit(89)
                .map(words -> words[0] + " " + words[1]).toList();
        var digest = MessageDigest.getInstance("SHA-256")
                .digest(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
        assertThat(HexFormat.of().formatHex(digest)).as("append only: never change, reorder or reuse a number")
                .isEqualTo("03fbf3fb3050df98d308d3e2d4f1124cc2ffa0bbc2b5f4aa1cd490150ca0c06d");
    }

    @ParameterizedTest
    @EnumSource
    void everySentenceIsWholeWithoutACase(Language language) {
        var messages = Messages.in(language);
        assertThat(KnownFaults.all()).allSatisfy(known -> {
            for (var text : List.of(known.title(), known.cause(), known.remedy())) {
                assertThat(messages.text(text)).as(text.key()).doesNotContainPattern(GAP);
            }
        });
    }
}
