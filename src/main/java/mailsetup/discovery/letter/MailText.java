package mailsetup.discovery.letter;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The text in a saved mail (RFC 5322, RFC 2045): its first plain part, or else its first web page. */
final class MailText {
    private static final Pattern HEAD = Pattern.compile("(?s)\\A[\\x21-\\x7E&&[^:\\r\\n]]{1,70}:.*?\\r?\\n\\r?\\n");
    private static final Pattern MAIL = Pattern.compile("(?im)^(mime-version|received|message-id|content-type):");
    private static final Pattern BOUNDARY = Pattern
            .compile("(?i)boundary\\s*=\\s*(?:\"([^\"]{1,70})\"|([^\\s;\"]{1,70}))");
    private static final int DEEPEST = 5;
    private static final int MOST = 50;

    private MailText() {}

    /** Empty where it is no mail. */
    static Optional<String> of(byte[] content) {
        var whole = LetterFile.latin(content);
        var head = HEAD.matcher(whole);
        return head.find() && MAIL.matcher(head.group()).find()
                ? texts(whole, 0).sorted((a, b) -> Boolean.compare(b.plain(), a.plain())).map(Part::text).findFirst()
                : Optional.empty();
    }

    private record Part(boolean plain, String text) {}

    private static Stream<Part> texts(String whole, int depth) {
        var found = HEAD.matcher(whole);
        var begin = found.find() ? found.end() : 0;
        var head = whole.substring(0, begin).replaceAll("\\r?\\n[ \\t]+", " ");
        var type = field(head, "content-type").orElse("text/plain");
        var kind = type.toLowerCase(Locale.ROOT);
        var boundary = BOUNDARY.matcher(type);
        if (kind.startsWith("multipart/") && boundary.find() && depth < DEEPEST) {
            var line = "--" + Optional.ofNullable(boundary.group(1)).orElseGet(() -> boundary.group(2));
            return Pattern.compile(Pattern.quote(line)).splitAsStream(whole.substring(begin)).skip(1).limit(MOST)
                    .flatMap(part -> texts(part.stripLeading(), depth + 1));
        }
        return kind.startsWith("text/")
                ? Stream.of(new Part(kind.startsWith("text/plain"), text(head, type, whole.substring(begin))))
                : Stream.empty();
    }

    private static String text(String head, String type, String body) {
        var bytes = switch (field(head, "content-transfer-encoding").orElse("").toLowerCase(Locale.ROOT)) {
            case "base64" -> base64(body);
            case "quoted-printable" -> quoted(body);
            default -> body.getBytes(StandardCharsets.ISO_8859_1);
        };
        return LetterFile.decode(bytes, LetterFile.named(type));
    }

    private static Optional<String> field(String head, String name) {
        var field = Pattern.compile("(?im)^" + name + ":[ \\t]*(.*?)[ \\t]*\\r?$").matcher(head);
        return field.find() ? Optional.of(field.group(1)) : Optional.empty();
    }

    private static byte[] base64(String body) {
        try {
            return Base64.getMimeDecoder().decode(body);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    private static byte[] quoted(String body) {
        var bytes = new ByteArrayOutputStream();
        var joined = body.replaceAll("=[ \\t]*\\r?\\n", "");
        for (int i = 0; i < joined.length(); i++) {
            int code = joined.charAt(i) == '=' && i + 2 < joined.length() ? hex(joined, i + 1) : -1;
            bytes.write(code < 0 ? joined.charAt(i) : code);
            i += code < 0 ? 0 : 2;
        }
        return bytes.toByteArray();
    }

    private static int hex(String text, int at) {
        int high = Character.digit(text.charAt(at), 16);
        int low = Character.digit(text.charAt(at + 1), 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }
}
