package mailsetup.discovery.input;

import static org.assertj.core.api.Assertions.assertThat;

import mailsetup.core.Slip;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipTest {
    @ParameterizedTest
    @CsvSource({"gmail,gmial", "gmail,gmai", "gmail,gmaill", "gmail,qmail", "gmail,mail", "ab,ba", "'',a", "a,b"})
    void oneSlipIsSeenInBothDirections(String a, String b) {
        assertThat(Slip.between(a, b)).isTrue();
        assertThat(Slip.between(b, a)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"gmail,gmail", "gmail,gmalii", "gmail,hmial", "'',''", "'',ab", "abc,cba", "gmail,ail"})
    void noneOrSeveralAreNot(String a, String b) {
        assertThat(Slip.between(a, b)).isFalse();
        assertThat(Slip.between(b, a)).isFalse();
    }
}
