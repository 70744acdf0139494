package mailsetup.core.text;

import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collection;
import mailsetup.core.ByteSize;
import mailsetup.core.Message;
import mailsetup.core.Protocol;
import mailsetup.core.Unknown;

/**
 * Writes an argument of a message as people of one language write it; its type decides how. Whoever wrote a text, it
 * passes {@link Printable} here, so no message can carry one that has not.
 */
final class Values {
    /** Twice as many as the longest list of our own; nobody reads more. */
    private static final int MOST = 200;

    private final Language language;
    private final Messages messages;

    Values(Language language, Messages messages) {
        this.language = language;
        this.messages = messages;
    }

    /** Numbers stay numbers, so that a pattern can choose its plural by them. */
    Object display(Object value) {
        return switch (value) {
            case Message message -> messages.text(message);
            case Unknown(var noun) -> messages.text(noun);
            case LocalText text -> Printable.line(text.in(language));
            case LocalDate day -> day(day);
            case YearMonth month ->
                DateTimeFormatter.ofPattern(messages.text("look.month"), language.locale()).format(month);
            case ByteSize size -> size(size.bytes());
            case Duration time -> time(time);
            case Instant moment -> date(moment);
            case Protocol protocol -> protocol == Protocol.POP3 ? "POP" : protocol.name();
            case Collection<?> all -> list(all);
            case Number number -> number;
            case Shown(var text) -> text;
            default -> Printable.line(value.toString());
        };
    }

    private String list(Collection<?> all) {
        return all.stream().limit(MOST).map(this::display).map(each -> new Shown(each.toString()))
                .reduce((before, next) -> new Shown(messages.text("look.list", before, next))).map(Shown::text)
                .orElse("");
    }

    /** By 1024, as servers count quotas (RFC 9208) and as the contract and Windows show them. */
    private String size(long bytes) {
        String[] units = {"B", "KB", "MB", "GB", "TB"};
        double amount = bytes;
        int unit = 0;
        while (amount >= 1024 && unit < units.length - 1) {
            amount /= 1024;
            unit++;
        }
        return number(amount, unit == 0 || amount >= 100 ? 0 : 1) + " " + units[unit];
    }

    private String time(Duration time) {
        if (time.compareTo(Duration.ofSeconds(1)) < 0) {
            return messages.text("look.milliseconds", number((double) time.toMillis(), 0));
        }
        return messages.text("look.seconds", number(time.toMillis() / 1000.0, 1));
    }

    private String date(Instant moment) {
        return day(LocalDate.ofInstant(moment, ZoneId.systemDefault()));
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.valueOf(messages.text("look.date")))
                .withLocale(language.locale()).format(day);
    }

    private String number(double value, int decimals) {
        var format = NumberFormat.getNumberInstance(language.locale());
        format.setMaximumFractionDigits(decimals);
        return format.format(value);
    }

    /** A piece of a list that is finished; a second look would cut off its end. */
    private record Shown(String text) {}
}
