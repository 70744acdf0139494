package mailsetup.practice.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import java.util.List;
import mailsetup.core.EmailAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleMailboxTest {
    private static final Mailbox MAILBOX = SampleMailbox.fill(EmailAddress.of("hanako@practice.example"),
            ZonedDateTime.parse("2026-05-20T09:00:00+09:00[Asia/Tokyo]"));

    @Test
    void everyMailIsAsciiInShortLinesWithItsTrueSize() {
        assertThat(mails()).hasSizeGreaterThan(40).allSatisfy(mail -> {
            var start = mail.header() + mail.body();
            assertThat(start).matches("[\\x20-\\x7e\\r\\n]*").doesNotContainPattern("[^\\r]\\n");
            assertThat(start.lines()).allMatch(line -> line.length() <= 78);
            assertThat(mail.header()).endsWith("\r\n\r\n");
        });
        var attached = mails().stream().filter(mail -> mail.fillerLines() > 0).findFirst().orElseThrow();
        assertThat(attached.text()).hasSize((int) attached.bytes()).endsWith("--practice-part--\r\n");
    }

    @Test
    void headersAreEncodedWords() {
        assertThat(MAILBOX.inbox().mails().getFirst().header()).contains("Date: Thu, 22 Jan 2026 09:00:00 +0900",
                "From: =?UTF-8?B?57e057+S44Oh44O844Or44K144O844OT44K5?=\r\n <welcome@practice.example>",
                "To: hanako@practice.example");
    }

    @Test
    void whatWasSentComesFromTheOwner() {
        var sent = MAILBOX.folder("Sent").orElseThrow().mails();
        assertThat(sent).allMatch(mail -> mail.header().contains("From: hanako@practice.example\r\n"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                           取引先,   &U9ZfFVFI-
                           INBOX,    INBOX
                           A&B,      A&-B
                           台北 2,   '&U,BTFw- 2'
                           """)
    void folderNamesAreModifiedUtf7(String name, String wire) {
        assertThat(new Folder(name, "", List.of()).wireName()).isEqualTo(wire);
    }

    @Test
    void encodedWordsAreShort() {
        assertThat(EncodedWord.encode("😀あ".repeat(30)).split("\r\n ")).hasSize(6)
                .allMatch(word -> word.length() <= 75 && word.startsWith("=?UTF-8?B?"));
        assertThat(EncodedWord.encode("plain")).isEqualTo("plain");
    }

    private static List<Mail> mails() {
        return MAILBOX.folders().stream().flatMap(folder -> folder.mails().stream()).toList();
    }
}
