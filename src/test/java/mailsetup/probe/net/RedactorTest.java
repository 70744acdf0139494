package mailsetup.probe.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import mailsetup.core.Secret;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedactorTest {
    private static final String PASSWORD = "p=w%rd+7ひみつ";
    private final Redactor redactor = new Redactor(new Secret(PASSWORD.toCharArray()));

    @Test
    void thePlainPasswordIsStruckOutInAnyCase() {
        assertThat(redactor.clean("-ERR bad password " + PASSWORD.toUpperCase(Locale.ROOT) + "!"))
                .isEqualTo("-ERR bad password ••••!");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "h", "ha", "han", "hanako@example.jp"})
    void theBlobOfAuthPlainIsStruckOutAtEveryAlignment(String user) {
        var blob = base64("\0" + user + "\0" + PASSWORD);
        var rest = redactor.clean("535 no: " + blob);
        assertThat(rest).contains("••••");
        assertThat(decodable(rest)).doesNotContain("w%rd", "ひみ");
    }

    @Test
    void percentAndQuotedPrintableFormsAreStruckOut() {
        assertThat(redactor.clean(URLEncoder.encode(PASSWORD, StandardCharsets.UTF_8))).isEqualTo("••••");
        assertThat(redactor.clean("p=3Dw=25rd=2B7=E3=81=B2=E3=81=BF=E3=81=A4")).isEqualTo("••••");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a LOGIN \"h\" \"Wie\\\"sel\\\\7-Lampe\" no", "Wie&quot;sel\\7-Lampe",
            "Wie&#34;sel\\7-Lampe",
            "Wie%22sel%5C7%2DLampe", "Wie=22sel=5C7-Lampe", "Wie\\u0022sel\\\\7-Lampe", "V2llInNlbFw3LUxhbXBl"})
    void theFormsOfOurProtocolsAreStruckOut(String said) {
        var quoting = new Redactor(new Secret("Wie\"sel\\7-Lampe".toCharArray()));
        assertThat(quoting.clean("NO " + said)).contains("••••").doesNotContainIgnoringCase("lampe", "wie", "V2ll");
    }

    @ParameterizedTest
    @ValueSource(strings = {"W i e s e l 7 L a m p e", "W&#105;e_\"_sel\\\\\\7–Lampe", "wiesel7lampe"})
    void whatCannotBeMaskedWithCertaintyIsLeftOutWhole(String said) {
        var quoting = new Redactor(new Secret("Wie\"sel\\7-Lampe".toCharArray()));
        assertThat(quoting.clean("NO [X] " + said + " is wrong")).isEqualTo("••••");
    }

    @ParameterizedTest
    @ValueSource(strings = {"57696522 73656c5c372d4c616d7065", "576965227365 6C5C372D4C616D7065", "57696522%73656c"})
    void piecesOfAnotherFormAreNotThePassword(String said) {
        var quoting = new Redactor(new Secret("Wie\"sel\\7-Lampe".toCharArray()));
        assertThat(quoting.clean("NO " + said)).isEqualTo("NO " + said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5769652273656c5c372d4c616d7065", "5769652273656C5C372D4C616D7065",
            "Wie%22sel%5c7%2dLampe", "wIE%22SEL%5C7%2DlAMPE", "V2llInNlbFw3LUxhbXBl", "V2llInNlbFw3LUxhbXBl====",
            "AGhhbmFrbwBXaWUic2VsXDctTGFtcGU=", "AGhhbmFrbwBXaWUic2VsXDctTGFtcGU", "Wie&#x22;sel&#92;7-Lampe",
            "Wie\\u0022sel\\u005c7-Lampe"})
    void theCaseOfHexAndTheEndOfBase64DoNotMatter(String said) {
        var quoting = new Redactor(new Secret("Wie\"sel\\7-Lampe".toCharArray()));
        assertThat(quoting.clean("NO " + said)).contains("••••").doesNotContainIgnoringCase("lampe", "wie", "V2ll",
                "656c5c37", "aWUi");
    }

    /** The answer of CRAM-MD5 is the user name, a blank and the digest; who has it can try passwords at home. */
    @Test
    void whatWasSentInItsPlaceIsStruckOutToo() {
        var digest = "b913a602c7eda7a495b4e6e7334d3890";
        redactor.sent(base64("hanako@example.jp " + digest).getBytes(StandardCharsets.US_ASCII));
        assertThat(redactor.clean("NO " + base64("hanako@example.jp " + digest))).isEqualTo("NO ••••");
        assertThat(redactor.clean("NO hanako@example.jp " + digest.toUpperCase(Locale.ROOT)))
                .isEqualTo("NO hanako@example.jp ••••");
        redactor.sent(
                ("APOP hanako@example.jp " + "c4c9334bac560ecc979e58001b3e22fb").getBytes(StandardCharsets.US_ASCII));
        assertThat(redactor.clean("-ERR c4c9334bac560ecc979e58001b3e22fb")).isEqualTo("-ERR ••••");
        redactor.sent(base64("hanako@example.jp").getBytes(StandardCharsets.US_ASCII));
        assertThat(redactor.clean("NO no hanako@example.jp here")).isEqualTo("NO no hanako@example.jp here");
    }

    @Test
    void aPasswordOfBulletsIsStruckOutOnce() {
        assertThat(new Redactor(new Secret("••".toCharArray())).clean("no: •• and ••")).isEqualTo("no: •••• and ••••");
    }

    @Test
    void innocentWordsStay() {
        assertThat(redactor.clean("+OK Logged in.")).isEqualTo("+OK Logged in.");
    }

    @Test
    void anEmptyPasswordStrikesOutNothing() {
        assertThat(new Redactor(new Secret(new char[0])).clean("* OK ready")).isEqualTo("* OK ready");
    }

    @Test
    void aWipedRedactorKnowsNothingAnyMore() {
        redactor.wipe();
        assertThat(redactor.clean(PASSWORD)).isEqualTo(PASSWORD);
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** What somebody could still read out of the pieces around the mask. */
    private static String decodable(String text) {
        var pieces = new StringBuilder();
        for (var piece : text.replace("535 no: ", "").split("••••", -1)) {
            var whole = piece.replace("=", "");
            pieces.append(new String(Base64.getDecoder().decode(whole.substring(0, whole.length() / 4 * 4)),
                    StandardCharsets.UTF_8)).append(' ');
        }
        return pieces.toString();
    }
}
