package mailsetup.practice.pop3;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import mailsetup.practice.mailbox.Mail;

/** Mail text as POP3 sends it: a line that begins with a dot gets another one (RFC 1939 section 3). */
final class MailText {
    private static final Pattern LEADING_DOT = Pattern.compile("^\\.", Pattern.MULTILINE);

    private MailText() {}

    /** All of it. */
    static String whole(Mail mail) {
        return asOneLine(mail.text());
    }

    /** The header and the first lines behind it. */
    static String top(Mail mail, int lines) {
        var body = mail.text().substring(mail.header().length());
        return asOneLine(mail.header()
                + body.lines().limit(lines).map(line -> line + "\r\n").collect(Collectors.joining()));
    }

    /** Without the last line end, which every line gets when it is sent. */
    private static String asOneLine(String text) {
        return LEADING_DOT.matcher(text.substring(0, text.length() - 2)).replaceAll("..");
    }
}
