package mailsetup.signin.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mailsetup.core.Secret;
import mailsetup.probe.TokenSign;
import mailsetup.testkit.Beside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the form of a text tells that somebody pasted as an access token. */
@Beside
class TokenFormTest {
    private static final String NAMED = "{\"email\":\"hanako@example.jp\",\"scope\":\"mail\"}";

    @ParameterizedTest
    @CsvSource({"Wiesel-7-Lampe, TOO_SHORT", "1//0eXampleXexampleXexampleX, REFRESH",
            "4/0AexampleXexampleXexampleX, CODE"})
    void aTextWithoutPartsIsKnownByItsLengthOrItsBeginning(String text, TokenSign sign) {
        assertThat(signs(text)).containsExactly(sign);
    }

    @Test
    void whatATokenInThreePartsSaysOfItselfIsRead() {
        assertThat(signs(token("{}", NAMED))).isEmpty();
        assertThat(signs(token("{\"typ\":\"at+jwt\"}", NAMED))).containsExactly(TokenSign.NEW_KIND);
        assertThat(signs(token("{}", "{\"sub\":\"17\"}"))).containsExactly(TokenSign.NAMELESS);
        assertThat(signs(token("{}", "{\"email\":\"h@example.jp\",\"at_hash\":\"x\"}")))
                .containsExactly(TokenSign.IDENTITY);
        assertThat(signs(token("{}", "{\"email\":\"h@example.jp\",\"typ\":\"Offline\"}")))
                .containsExactly(TokenSign.REFRESH);
        assertThat(signs(token("{}", "{\"email\":\"h@example.jp\",\"typ\":\"Bearer\"}"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ya29.A0AexampleXexampleXexample", "EwBexampleXexampleXexampleXexample", "a.b.c.d.e.f.g.h.i.j.k.l.m",
            "..exampleXexampleXexampleXexample", "=======================", "%F0%9F%98%80%F0%9F%98%80%F0"})
    void ofAnythingElseNothingIsSaid(String text) {
        assertThat(signs(text + "exampleXexampleXexample")).isEmpty();
    }

    @Test
    void onlyWhatBeginsAsATokenIsTakenForOneThatWasTypedAsAPassword() {
        assertThat(Stream.of(token("{\"alg\":\"x\"}", NAMED), "ya29.x").map(Secret::of))
                .allMatch(Secret::looksLikeToken);
        assertThat(Stream.of("", "e", "eyJ", "eyJ.", "ya29.", "my.pass.word", "eyJ.pass word.x", "\u3042.\u3044.\u3046")
                .map(Secret::of)).noneMatch(Secret::looksLikeToken);
    }

    private static List<TokenSign> signs(String text) {
        try (var secret = Secret.of(text)) {
            return SignInFlow.pasted(secret).signs();
        }
    }

    private static String token(String head, String claims) {
        return Stream.of(head, claims, "signature").map(part -> Base64.getUrlEncoder().withoutPadding()
                .encodeToString(part.getBytes(StandardCharsets.UTF_8))).collect(Collectors.joining("."));
    }
}
