package mailsetup.realservers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class RealServersConditionTest {
    private static final List<String> MISSING = List.of("/usr/sbin/postfix is not installed");

    private final ByteArrayOutputStream heard = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(heard, true, StandardCharsets.UTF_8);

    @Test
    void whereTheServersAreTheTestsRunInSilence() {
        assertThat(RealServersCondition.judge("tests", List.of(), true, out).isDisabled()).isFalse();
        assertThat(heard.size()).isZero();
    }

    @Test
    void aSkipIsLoud() {
        assertThat(RealServersCondition.judge("tests", MISSING, false, out).isDisabled()).isTrue();
        assertThat(heard.toString(StandardCharsets.UTF_8)).contains("SKIPPED", "/usr/sbin/postfix");
    }

    @Test
    void whereTheServersAreRequiredNothingIsSkipped() {
        assertThatThrownBy(() -> RealServersCondition.judge("tests", MISSING, true, out))
                .hasMessageContaining("/usr/sbin/postfix");
    }
}
