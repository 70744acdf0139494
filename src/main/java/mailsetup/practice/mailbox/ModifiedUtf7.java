package mailsetup.practice.mailbox;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;

/** Folder names as IMAP4rev1 writes them (RFC 3501 section 5.1.3). */
final class ModifiedUtf7 {
    private static final Pattern BEYOND_ASCII = Pattern.compile("[^\\x20-\\x7e]+");
    private static final Base64.Encoder BASE64 = Base64.getEncoder().withoutPadding();

    private ModifiedUtf7() {}

    static String encode(String name) {
        return BEYOND_ASCII.matcher(name.replace("&", "&-")).replaceAll(part -> "&" + base64(part.group()) + "-");
    }

    private static String base64(String part) {
        return BASE64.encodeToString(part.getBytes(StandardCharsets.UTF_16BE)).replace('/', ',');
    }
}
