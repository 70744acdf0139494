package mailsetup.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The forms in which a password could slip into an output. */
public final class SecretForms {
    private SecretForms() {}

    /** Fails when the output holds the password in plain, base64, percent or quoted-printable form. */
    public static void assertAbsent(String output, String user, String password) {
        assertThat(output.toLowerCase(Locale.ROOT)).isNotEmpty()
                .doesNotContain(all(user, password).stream().map(form -> form.toLowerCase(Locale.ROOT)).toList());
    }

    /** Fails when the output holds this word plain, backwards, escaped, or in Base64 at any alignment. */
    public static void assertAbsent(String output, String word) {
        assertThat(output.toLowerCase(Locale.ROOT)).isNotEmpty().doesNotContain(forms(word).stream()
                .map(form -> form.toLowerCase(Locale.ROOT)).distinct().toList());
    }

    /** The disguises of a word; of Base64 the letters that do not depend on what stands around it. */
    public static List<String> forms(String word) {
        var hex = HexFormat.of().formatHex(word.getBytes(StandardCharsets.UTF_8));
        return Stream.concat(Stream.of(word, new StringBuilder(word).reverse().toString(),
                URLEncoder.encode(word, StandardCharsets.UTF_8), escaped(word, '%'), everything(hex, "%"),
                everything(hex, "="), hex, fullWidth(word)),
                IntStream.range(0, 3).mapToObj(alignment -> inside(word, alignment))).toList();
    }

    private static String everything(String hex, String mark) {
        return hex.replaceAll("(..)", mark + "$1");
    }

    private static String fullWidth(String word) {
        return word.chars().mapToObj(c -> Character.toString(c > 32 && c < 127 ? c + 0xFEE0 : c))
                .collect(Collectors.joining());
    }

    private static String inside(String word, int alignment) {
        var letters = base64("\0".repeat(alignment) + word);
        int bytes = alignment + word.getBytes(StandardCharsets.UTF_8).length;
        return letters.substring(alignment == 0 ? 0 : alignment + 1, bytes * 8 / 6);
    }

    static List<String> all(String user, String password) {
        return List.of(password, new StringBuilder(password).reverse().toString(), base64(password),
                base64("\0" + user + "\0" + password), base64(user + "\0" + user + "\0" + password),
                URLEncoder.encode(password, StandardCharsets.UTF_8), escaped(password, '%'), escaped(password, '='));
    }

    private static String base64(String text) {
        return Base64.getEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String escaped(String text, char mark) {
        return text.chars().mapToObj(c -> Character.isLetterOrDigit(c) && c < 128
                ? Character.toString(c)
                : new String(Character.toString(c).getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)
                        .chars().mapToObj(b -> "%c%02X".formatted(mark, b)).collect(Collectors.joining()))
                .collect(Collectors.joining());
    }
}
