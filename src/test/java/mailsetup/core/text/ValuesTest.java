package mailsetup.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import mailsetup.core.ByteSize;
import mailsetup.core.Message;
import mailsetup.core.Protocol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValuesTest {
    private static final Messages ENGLISH = Messages.in(Language.EN);
    private static final Messages JAPANESE = Messages.in(Language.JA);

    private static Object display(Messages messages, Object value) {
        return new Values(messages.language(), messages).display(value);
    }

    @ParameterizedTest
    @CsvSource({"0,0 B", "1023,'1,023 B'", "1024,1 KB", "1280,1.2 KB", "126419,123 KB", "1572864,1.5 MB",
            "1073741824,1 GB", "53687091200,50 GB", "7696581394432000,'7,000 TB'"})
    void sizesCountBy1024(long bytes, String text) {
        assertThat(display(ENGLISH, new ByteSize(bytes))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"0,0 ms,0ミリ秒", "999,999 ms,999ミリ秒", "1000,1 s,1秒", "12340,12.3 s,12.3秒"})
    void durationsAreShort(long millis, String english, String japanese) {
        assertThat(display(ENGLISH, Duration.ofMillis(millis))).isEqualTo(english);
        assertThat(display(JAPANESE, Duration.ofMillis(millis))).isEqualTo(japanese);
    }

    @Test
    void datesAreWrittenAsInTheLanguage() {
        var noon = LocalDate.of(2026, 3, 9).atTime(12, 0).atZone(ZoneId.systemDefault()).toInstant();
        assertThat(display(ENGLISH, noon)).isEqualTo("Mar 9, 2026");
        assertThat(display(JAPANESE, noon)).isEqualTo("2026年3月9日");
    }

    @Test
    void listsAreJoinedAndTheirElementsWritten() {
        var list = List.of(Protocol.POP3, new ByteSize(2048), "x");
        assertThat(display(ENGLISH, list)).isEqualTo("POP, 2 KB, x");
        assertThat(display(JAPANESE, list)).isEqualTo("POP、2 KB、x");
    }

    @Test
    void aMessageInAMessageIsWrittenInTheSameLanguage() {
        var message = Message.of("input.placeholder", Message.of("input.letter.address"));
        assertThat(ENGLISH.text(message)).contains("“Mail address”");
        assertThat(JAPANESE.text(message)).contains("「メールアドレス」");
    }

    @Test
    void numbersStayNumbersSoThatAPatternCanChooseItsPlural() {
        assertThat(display(ENGLISH, 1)).isEqualTo(1);
        assertThat(ENGLISH.text("input.too-long", 1500)).contains("1,500 characters");
        var pattern = new MessageFormat("{0,choice,0#no mail|1#one message|1<{0} messages}", Locale.ENGLISH);
        assertThat(pattern.format(new Object[]{display(ENGLISH, 1)})).isEqualTo("one message");
        assertThat(pattern.format(new Object[]{display(ENGLISH, 2000L)})).isEqualTo("2,000 messages");
    }

    @Test
    void anArgumentIsNeverAPattern() {
        assertThat(ENGLISH.text("input.misspelt", "{0} 'x' {1}")).isEqualTo("Did you mean {0} 'x' {1}?");
    }

    @Test
    void wordsBetweenQuotationMarksCannotCloseThem() {
        var maker = "opfer.example”. An authority vouches for that name. “";
        assertThat(Messages.in(Language.EN).text("handoff.file.maker", maker)).containsOnlyOnce("”").endsWith("”.");
        assertThat(Messages.in(Language.JA).text("handoff.file.maker", "ひまわり」。認証済みです。「")).containsOnlyOnce("」")
                .endsWith("」");
    }

    @Test
    void aKeyWithoutWordsStandsForItself() {
        assertThat(ENGLISH.text("wizard.no-such-key", 1)).isEqualTo("[wizard.no-such-key]");
        assertThat(ENGLISH.has("wizard.no-such-key")).isFalse();
        assertThat(ENGLISH.keys()).contains("input.misspelt").doesNotContain("wizard.no-such-key");
    }
}
