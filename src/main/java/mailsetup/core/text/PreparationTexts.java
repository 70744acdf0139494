package mailsetup.core.text;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import mailsetup.core.Keyword;
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
        return preparation.on().map(day -> Message.of(end(day), provider, day))
                .orElseGet(() -> Message.of("preset.prepare." + Keyword.of(preparation.kind()), provider));
    }

    private static String end(LocalDate day) {
        return day.isAfter(LocalDate.now(ZoneId.systemDefault())) ? "preset.closing" : "preset.closed";
    }
}
