package mailsetup.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SecretTest {
    private final Secret secret = new Secret(" geheim ".toCharArray());

    @Test
    void itIsKeptAsItIs() {
        assertThat(secret.reveal()).isEqualTo(" geheim ".toCharArray());
        assertThat(secret.length()).isEqualTo(8);
    }

    @Test
    void itSaysNothingAboutItself() {
        assertThat(secret.toString()).doesNotContain("geheim").isEqualTo(new Secret(new char[0]).toString());
    }

    @Test
    void theArrayItCameFromMayBeWiped() {
        var typed = "geheim".toCharArray();
        var kept = new Secret(typed);
        Arrays.fill(typed, '\0');
        assertThat(kept.reveal()).isEqualTo("geheim".toCharArray());
    }

    @Test
    void theArrayItGivesOutMayBeWiped() {
        Arrays.fill(secret.reveal(), '\0');
        assertThat(secret.reveal()).isEqualTo(" geheim ".toCharArray());
    }

    @Test
    void afterWipingItIsGone() {
        secret.wipe();
        secret.wipe();
        assertThat(secret.length()).isEqualTo(8);
        assertThatIllegalStateException().isThrownBy(secret::reveal).withMessageNotContaining("geheim");
        assertThatIllegalStateException().isThrownBy(secret::copy);
    }

    @Test
    void aCopyOutlivesIt() {
        var copy = secret.copy();
        secret.close();
        assertThat(copy.reveal()).isEqualTo(" geheim ".toCharArray());
    }
}
