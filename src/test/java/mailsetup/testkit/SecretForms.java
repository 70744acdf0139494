package mailsetup.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The forms in which a password could slip into an output. */
public final class SecretForms {
    private SecretForms() {}

    /** Fails when the output holds the password in plain, base64, percent or quoted-printable form. */
    public static void assertAbsent(String output, String user, String password) {
        assertThat(output.toLowerCase(Locale.ROOT)).isNotEmpty()
                .doesNotContain(all(user, password).stream().map(form -> form.toLowerCase(Locale.ROOT)).toList());
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
