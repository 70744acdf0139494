package mailsetup.discovery.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mailsetup.core.Protocol;
import mailsetup.core.text.Language;
import mailsetup.core.text.Messages;
import mailsetup.testkit.Beside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes from the clipboard: no field throws, and none lets through what could do harm on a screen. */
@Beside
class HostileInputTest {
    private static final List<Function<String, Reading<?>>> FIELDS = List.of(AddressField::read, UserNameField::read,
            text -> HostField.read(text, Protocol.IMAP), text -> HostField.read(text, Protocol.SMTP),
            text -> PortField.read(text, Protocol.POP3));
    /** The characters that mean something to one of the fields, and some that mean harm. */
    private static final String[] PIECES = {"@", ".", ",", ":", "://", "/", "[", "]", "<", ">", "mailto:", "xn--",
            "xn--a", "example",
            "imap.", "pop", "smtp-", "gmail", "com", "co.jp", "99", "3", "0", "-", "_", " ", "\t", "\n", "\u0000",
            "\u001B[31m", "\u202E",
            "\u200B", "\uD800", "\uDC00", "😀", "日本", "ー", "ア", "ｱﾞ", "а", "ο", "ß", "ﷺ", "é", "e\u0301", "％", "{0}",
            "'", "$1", "\\",
            "。", "、", "×", "*", "::1", "%eth0", "\u3164", "\u0378", "\uFFFF"};

    private static final List<Messages> LANGUAGES = Language.all().stream().map(Messages::in).toList();

    static Stream<Function<String, Reading<?>>> fields() {
        return FIELDS.stream();
    }

    private static void harmless(Reading<?> reading) {
        assertThat(reading.value().isEmpty())
                .isEqualTo(reading.remarks().stream().anyMatch(r -> r.kind() == Remark.Kind.ERROR));
        assertThat(reading.remarks()).isSortedAccordingTo((a, b) -> a.kind().compareTo(b.kind()));
        var texts = reading.remarks().stream().map(Remark::text).toList();
        for (var messages : LANGUAGES) {
            assertThat(texts.stream().map(messages::text).collect(Collectors.joining()))
                    .doesNotContain("\u202E", "\u001B", "\u0000", "\u200B");
        }
        assertThat(reading.value().map(Object::toString).orElse("")).doesNotContain("\u202E", "\u001B", "\u0000",
                "\u200B");
    }

    @ParameterizedTest
    @MethodSource("fields")
    void aPastedBookIsRefusedAtOnce(Function<String, Reading<?>> field) {
        for (var piece : List.of("a", "@", ".", "日", "\u200B", " ", "\u202E", "9", "a@b.", "[", "<")) {
            var reading = field.apply(piece.repeat(1_000_000 / piece.length()));
            assertThat(reading.value()).isEmpty();
            assertThat(reading.remarks()).extracting(r -> r.text().key()).containsExactly("input.too-long");
        }
    }

    @ParameterizedTest
    @MethodSource("fields")
    void theLongestAcceptedTextIsReadInTime(Function<String, Reading<?>> field) {
        for (var piece : PIECES) {
            harmless(field.apply(piece.repeat(Draft.LONGEST / piece.length())));
        }
    }

    @ParameterizedTest
    @MethodSource("fields")
    void randomTextNeverBreaksAField(Function<String, Reading<?>> field) {
        var random = new Random(20260101);
        for (int round = 0; round < 3000; round++) {
            var text = random.ints(random.nextInt(12), 0, PIECES.length).mapToObj(i -> PIECES[i])
                    .collect(Collectors.joining());
            harmless(field.apply(text));
        }
    }

    @Test
    void randomCharactersNeverBreakThePasswordField() {
        var random = new Random(20260101);
        for (int round = 0; round < 20_000; round++) {
            var password = new char[random.nextInt(30)];
            for (int i = 0; i < password.length; i++) {
                password[i] = (char) random.nextInt(0x10000);
            }
            assertThat(PasswordField.remarks(password))
                    .allMatch(r -> r.kind() == Remark.Kind.WARNING || password.length == 0);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u001B[2J", "\u202E", "\u2066", "\u200B", "\uFEFF", "\uD800"})
    void whatNobodySeesDoesNotReachTheValue(String piece) {
        assertThat(AddressField.read("ta" + piece + "ro@nifty.com").value().map(Object::toString).orElse(""))
                .doesNotContain(piece);
        assertThat(
                HostField.read("imap" + piece + ".nifty.com", Protocol.IMAP).value().map(Object::toString).orElse(""))
                .doesNotContain(piece);
        assertThat(UserNameField.read("ta" + piece + "ro").value().orElse("")).doesNotContain(piece);
    }
}
