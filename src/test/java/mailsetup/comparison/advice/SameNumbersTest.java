package mailsetup.comparison.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mailsetup.comparison.GrowthChart;
import mailsetup.comparison.MailPlaces;
import mailsetup.core.Message;
import mailsetup.core.Protocol;
import mailsetup.core.text.Language;
import mailsetup.core.text.Messages;
import mailsetup.testkit.Beside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No number differs between the places where it is told: first sentence, reasons, settings, rows, pictures. */
@Beside
class SameNumbersTest {
    private static final YearMonth NOW = YearMonth.of(2026, 12);
    /** Used of the room; that one cleans up at 80 % is no measured number. */
    private static final Pattern USED = Pattern.compile("(\\d+) % of ([\\d.]+ [KMG]B) is used");
    private static final Pattern FULL = Pattern.compile("(?:until|full) about (\\w+ \\d{4})");
    private static final Pattern ROOM = Pattern.compile("Server: [\\d.]+ [KMG]?B of ([\\d.]+ [KMG]B)");

    @ParameterizedTest
    @MethodSource("mailsetup.comparison.advice.MailboxesTest#mailboxes")
    void oneValueIsTheSameEverywhere(MailboxesTest.Line line) {
        var told = told(line.mailbox());

        assertThat(found(USED, 1, told).distinct()).as("percent in %s", told).hasSizeLessThan(2);
        assertThat(found(FULL, 1, told).distinct()).as("month in %s", told).hasSizeLessThan(2);
        assertThat(Stream.concat(found(USED, 2, told), found(ROOM, 1, told)).distinct()).as("room in %s", told)
                .hasSizeLessThan(2);
    }

    @Test
    void whatIsNearlyFullIsToldInSentenceRowSettingAndPicture() {
        var full = MailboxesTest.mailboxes().filter(line -> line.name().equals("95 % full")).findFirst().orElseThrow();
        var told = told(full.mailbox());

        assertThat(found(USED, 1, told)).hasSizeGreaterThan(2).containsOnly("95");
        assertThat(found(FULL, 1, told)).hasSizeGreaterThan(2).containsOnly("January 2027");
    }

    private static List<String> told(Mailbox mailbox) {
        var advice = mailbox.advice();
        var pictures = Stream.concat(Protocol.INCOMING.stream().map(way -> MailPlaces.of(way, mailbox.reports())),
                GrowthChart.of(mailbox.reports(), NOW).stream());
        return Stream.of(Stream.of(advice.lead()), advice.reasons().stream().map(Reason::text),
                advice.settings().stream(), advice.rows().stream().flatMap(SameNumbersTest::row),
                pictures.map(picture -> picture.said())).flatMap(all -> all).map(Messages.in(Language.EN)::text)
                .toList();
    }

    private static Stream<Message> row(RankedRow ranked) {
        return Stream.concat(Stream.of(ranked.said()), Stream.of(ranked.row().imap(), ranked.row().pop())
                .flatMap(cell -> cell.measured().stream()));
    }

    private static Stream<String> found(Pattern pattern, int group, List<String> told) {
        return told.stream().flatMap(text -> pattern.matcher(text).results())
                .map((MatchResult result) -> result.group(group));
    }
}
