package mailsetup.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mailsetup.core.text.Language;
import mailsetup.core.text.Messages;
import mailsetup.diagnosis.Fault;
import mailsetup.testkit.StandIns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KnownFaultsTest {
    private static final List<Integer> RETIRED = List.of();

    /** Codes that were read out yesterday must mean the same today. */
    @Test
    void theFirst89NumbersAreWhatTheyWere() throws Exception {
        var lines = KnownFaults.all().stream().limit(89).map(fault -> fault.number() + " " + fault.id()).toList();
        var digest = MessageDigest.getInstance("SHA-256")
                .digest(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
        assertThat(HexFormat.of().formatHex(digest)).as("never change or reuse a number")
                .isEqualTo("03fbf3fb3050df98d308d3e2d4f1124cc2ffa0bbc2b5f4aa1cd490150ca0c06d");
    }

    /** A fault that is taken out leaves a hole: write its number into the list here, so that nobody takes it again. */
    @Test
    void numbersCountUpAndNoFaultHasTwo() {
        var used = new ArrayList<>(KnownFaults.all().stream().map(Fault::number).toList());
        used.addAll(RETIRED);
        assertThat(used.stream().sorted()).as("the next number is " + (used.size() + 1))
                .isEqualTo(IntStream.rangeClosed(1, used.size()).boxed().toList());
        assertThat(KnownFaults.all()).extracting(Fault::id).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("mailsetup.core.text.Language#all")
    void everySentenceIsWholeWithoutACase(Language language) {
        var messages = Messages.in(language);
        assertThat(StandIns.of(language).in(KnownFaults.all().stream()
                .flatMap(known -> Stream.of(known.title(), known.cause(), known.remedy())).map(messages::text)
                .toList())).isEmpty();
    }
}
