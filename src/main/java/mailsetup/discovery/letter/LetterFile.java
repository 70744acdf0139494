package mailsetup.discovery.letter;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mailsetup.discovery.letter.pdf.PdfText;

/** The text in the file of a letter: plain, a web page, a saved mail, or the text layer of a PDF. */
public final class LetterFile {
    /** In bytes: a mail with its pictures; only the text in it counts, and of that only {@link Letter#LONGEST}. */
    public static final int LARGEST = 4 << 20;
    private static final Pattern NAMED = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([a-z0-9_:.-]{2,30})");
    private static final int HEAD = 2000;
    private static final Charset JIS = Charset.forName("ISO-2022-JP");

    private LetterFile() {}

    /** Its text; never throws. What is no text comes out as signs without meaning. */
    public static String text(byte[] content) {
        var bounded = content.length > LARGEST ? Arrays.copyOf(content, LARGEST) : content;
        return PdfText.of(bounded).or(() -> MailText.of(bounded))
                .orElseGet(() -> decode(bounded, named(latin(bounded))));
    }

    /** In the named character set, or the first that fits. */
    static String decode(byte[] bytes, Optional<Charset> named) {
        if (speaksJis(bytes)) {
            return new String(bytes, JIS);
        }
        return Stream.concat(named.stream(), Stream.of(StandardCharsets.UTF_8, Charset.forName("windows-31j")))
                .flatMap(set -> strict(bytes, set).stream()).findFirst()
                .orElseGet(() -> new String(bytes, Charset.forName("windows-1252")));
    }

    /** The character set that a head names. */
    static Optional<Charset> named(String head) {
        var name = NAMED.matcher(head.substring(0, Math.min(head.length(), HEAD)));
        try {
            return name.find() ? Optional.of(Charset.forName(name.group(1))) : Optional.empty();
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    /** Byte for byte. */
    static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static boolean speaksJis(byte[] bytes) {
        for (int i = 0; i + 1 < bytes.length; i++) {
            if (bytes[i] == 0x1B && bytes[i + 1] == '$') {
                return true;
            }
        }
        return false;
    }

    private static Optional<String> strict(byte[] bytes, Charset set) {
        try {
            return Optional.of(set.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException | UnsupportedOperationException e) {
            return Optional.empty();
        }
    }
}
