package mailsetup.fuzz;

import java.util.List;
import mailsetup.core.Message;
import mailsetup.core.text.Language;
import mailsetup.core.text.Messages;
import mailsetup.core.text.Printable;

/** What a person would see of it must do no harm: no control characters, nothing that turns the reading direction. */
final class Shown {
    private static final List<Messages> LANGUAGES = Language.all().stream().map(Messages::in).toList();

    private Shown() {}

    /** A text that is shown as it is. */
    static void text(String text) {
        if (text.lines().flatMapToInt(String::codePoints).anyMatch(Shown::doesHarm)) {
            throw new AssertionError("would be shown: " + Printable.line(text));
        }
    }

    private static boolean doesHarm(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                true;
            default -> false;
        };
    }

    /** A message, in every language. */
    static void message(Message message) {
        for (var words : LANGUAGES) {
            text(words.text(message));
        }
    }
}
