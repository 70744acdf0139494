package mailsetup.signin.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PkceTest {
    @Test
    void theChallengeIsThatOfTheStandardsExample() {
        // RFC 7636 appendix B
        assertThat(new Pkce("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk").challenge())
                .isEqualTo("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
    }

    @Test
    void eachProofIsAnotherOneAndShowsNothing() {
        assertThat(Stream.generate(Pkce::fresh).limit(50).map(Pkce::verifier).distinct()).hasSize(50)
                .allMatch(verifier -> verifier.matches("[A-Za-z0-9_-]{43}"));
        assertThat(new Pkce("secret").toString()).doesNotContain("secret");
    }
}
