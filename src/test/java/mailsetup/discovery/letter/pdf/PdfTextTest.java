package mailsetup.discovery.letter.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import mailsetup.core.Protocol;
import mailsetup.core.text.Language;
import mailsetup.core.text.Messages;
import mailsetup.discovery.letter.Letter;
import mailsetup.discovery.letter.LetterFile;
import mailsetup.handoff.forms.Forms;
import mailsetup.testkit.Accounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PdfTextTest {
    private static final String PLAIN = """
                                        %PDF-1.4
                                        1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
                                        2 0 obj << /Type /Pages /Kids [3 0 R 2 0 R] /Count 1
                                          /Resources << /Font << /F1 5 0 R >> >> >> endobj
                                        3 0 obj << /Type /Page /Parent 2 0 R /Contents 4 0 R >> endobj
                                        4 0 obj << /Length 200 >> stream
                                        BT /F1 12 Tf 72 700 Td (IMAP server:) Tj 200 0 Td [(imap.hima) -20 (wari.test)] TJ ET
                                        BT /F1 12 Tf 1 0 0 1 72 680 Tm (Port:) Tj ET
                                        BT /F1 12 Tf 1 0 0 1 272 680 Tm (99\\063) Tj T* ET
                                        endstream endobj
                                        5 0 obj << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> endobj
                                        """;

    @Test
    void labelsAndValuesOfATableStandInOneLine() {
        assertThat(text(PLAIN)).isEqualTo("IMAP server:  imap.himawari.test\nPort:  993");
    }

    @ParameterizedTest
    @MethodSource("mailsetup.core.text.Language#all")
    void aSheetOfThisProgramIsReadBack(Language language) {
        var sheet = Forms.find("setup-sheet").orElseThrow().write(Accounts.order(Accounts.hanako()),
                Messages.in(language));
        var text = PdfText.of(sheet).orElseThrow();
        assertThat(text).contains("imap.example.jp", "smtp.example.jp", "993");
        try (var reading = Letter.read(LetterFile.text(sheet))) {
            assertThat(reading.servers()).containsKeys(Protocol.IMAP, Protocol.SMTP);
        }
    }

    @Test
    void whatIsNoPdfIsNone() {
        assertThat(PdfText.of("hello".getBytes(StandardCharsets.US_ASCII))).isEmpty();
        assertThat(text("%PDF-1.7\n")).isEmpty();
    }

    @Test
    void aTreeThatLeadsBackToItselfEnds() {
        assertThat(text("""
                        %PDF-1.4
                        1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
                        2 0 obj << /Type /Pages /Kids [2 0 R 2 0 R 2 0 R 2 0 R] >> endobj
                        """)).isEmpty();
        assertThat(text("%PDF-1.4\n1 0 obj " + "[".repeat(100_000))).isEmpty();
    }

    @Test
    void noChangeOfTheFileMakesItFail() {
        var random = new Random(23);
        var sheet = Forms.find("setup-sheet").orElseThrow().write(Accounts.order(Accounts.hanako()),
                Messages.in(Language.JA));
        for (int i = 0; i < 60; i++) {
            var broken = (i % 2 == 0 ? sheet : PLAIN.getBytes(StandardCharsets.ISO_8859_1)).clone();
            for (int change = 0; change < 20; change++) {
                broken[random.nextInt(broken.length - 8) + 8] = (byte) random.nextInt();
            }
            assertThat(PdfText.of(broken)).isPresent();
        }
    }

    private static String text(String file) {
        return PdfText.of(file.getBytes(StandardCharsets.ISO_8859_1)).orElseThrow();
    }
}
