package mailsetup.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import mailsetup.core.Message;
import mailsetup.core.Preparation;

/** What to do at the provider first, in words. */
public final class PreparationTexts {
    private PreparationTexts() {}

    /** One sentence or two for each, in the order given. */
    public static List<Message> of(List<Preparation> preparations, LocalText provider) {
        return preparations.stream().map(preparation -> of(preparation, provider)).toList();
    }

    /** What to do, naming the provider. */
    public static Message of(Preparation preparation, LocalText provider) {
        return preparation.on()
                .map(day -> Message.of(day.isAfter(LocalDate.now()) ? "preset.closing" : "preset.closed", provider,
                        day))
                .orElseGet(() -> Message.of("preset.prepare." + word(preparation.kind()), provider));
    }

    private static String word(Preparation.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
