package mailsetup.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

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

    /**
     * The forms in which a word can stand in bytes that were sent, each byte as one char: in the usual character sets, and each of
     * these plain, backwards, in hex, Base64 at any alignment, Base64 twice, percent and quoted-printable form, and
     * modified UTF-7 (RFC 3501 section 5.1.3).
     */
    public static List<String> octets(String word) {
        var sets = Stream.of(StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16BE,
                StandardCharsets.UTF_16LE).map(word::getBytes);
        return Stream.concat(sets.flatMap(SecretForms::disguised),
                Stream.of(URLEncoder.encode(word, StandardCharsets.UTF_8), modifiedUtf7(word))).distinct().toList();
    }

    /** What is sent in place of a word by APOP (RFC 1939), CRAM-MD5 (RFC 2195), and in hex of either. */
    public static List<String> digests(String challenge, String word) {
        try {
            var apop = MessageDigest.getInstance("MD5").digest((challenge + word).getBytes(StandardCharsets.UTF_8));
            var mac = Mac.getInstance("HmacMD5");
            mac.init(new SecretKeySpec(word.getBytes(StandardCharsets.UTF_8), "HmacMD5"));
            var cram = mac.doFinal(challenge.getBytes(StandardCharsets.UTF_8));
            return Stream.of(apop, cram).map(HexFormat.of()::formatHex).flatMap(hex -> forms(hex).stream()).toList();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has MD5", e);
        }
    }

    private static Stream<String> disguised(byte[] word) {
        var hex = HexFormat.of().formatHex(word);
        var once = aligned(word);
        return Stream.of(Stream.of(latin(word), new StringBuilder(latin(word)).reverse().toString(), hex,
                hex.toUpperCase(Locale.ROOT), everything(hex, "%"), everything(hex, "="),
                everything(hex.toUpperCase(Locale.ROOT), "%"), everything(hex.toUpperCase(Locale.ROOT), "="),
                signs(word, '%'), signs(word, '=')), once.stream(),
                once.stream().flatMap(form -> aligned(form.getBytes(StandardCharsets.US_ASCII)).stream()))
                .flatMap(each -> each);
    }

    private static List<String> aligned(byte[] word) {
        return IntStream.range(0, 3).mapToObj(alignment -> {
            var shifted = new byte[alignment + word.length];
            System.arraycopy(word, 0, shifted, alignment, word.length);
            var letters = Base64.getEncoder().withoutPadding().encodeToString(shifted);
            return letters.substring(alignment == 0 ? 0 : alignment + 1, shifted.length * 8 / 6);
        }).toList();
    }

    private static String latin(byte[] octets) {
        return new String(octets, StandardCharsets.ISO_8859_1);
    }

    private static String signs(byte[] octets, char mark) {
        return latin(octets).chars().mapToObj(c -> c < 128 && Character.isLetterOrDigit(c)
                ? Character.toString(c)
                : "%c%02X".formatted(mark, c)).collect(Collectors.joining());
    }

    private static String modifiedUtf7(String word) {
        return Pattern.compile("[^ -~]+").matcher(word.replace("&", "&-")).replaceAll(odd -> "&" + Base64.getEncoder()
                .withoutPadding().encodeToString(odd.group().getBytes(StandardCharsets.UTF_16BE)).replace('/', ',')
                + "-");
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
