package mailsetup.practice.mailbox;

import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Locale;
import mailsetup.core.EmailAddress;

/** Writes samples as internet messages (RFC 5322, RFC 2045). */
final class MailWriter {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEE, d MMM uuuu HH:mm:ss Z", Locale.US);
    private static final String BOUNDARY = "practice-part";
    private static final String PLAIN = """
                                        Content-Type: text/plain; charset=UTF-8
                                        Content-Transfer-Encoding: base64

                                        """;
    private static final String MIXED = "Content-Type: multipart/mixed; boundary=" + BOUNDARY + "\n\n";
    private static final String ATTACHMENT = "--" + BOUNDARY + """

                                                               Content-Type: application/octet-stream
                                                               Content-Disposition: attachment; filename=sample.bin
                                                               Content-Transfer-Encoding: base64

                                                               """;

    private final EmailAddress owner;
    private final ZonedDateTime now;

    MailWriter(EmailAddress owner, ZonedDateTime now) {
        this.owner = owner;
        this.now = now;
    }

    /** A mail that came in. */
    Mail received(Sample sample, int uid) {
        return write(sample, uid, person(sample), owner.toString());
    }

    /** A mail that its owner wrote. */
    Mail sent(Sample sample, int uid) {
        return write(sample, uid, owner.toString(), person(sample));
    }

    private Mail write(Sample sample, int uid, String from, String to) {
        var date = now.minusDays(sample.daysAgo()).withNano(0);
        var header = lines(
                """
                Date: %s
                From: %s
                To: %s
                Subject: %s
                Message-ID: <%d.%d@practice.example>
                MIME-Version: 1.0
                """.formatted(DATE.format(date), from, to, EncodedWord.encode(sample.subject()), date.toEpochSecond(),
                        uid));
        return sample.attachmentKib() == 0
                ? new Mail(uid, date, sample.seen(), header + lines(PLAIN), text(sample), 0, "")
                : withAttachment(uid, date, sample, header);
    }

    private static Mail withAttachment(int uid, ZonedDateTime date, Sample sample, String header) {
        var body = lines("--" + BOUNDARY + "\n" + PLAIN) + text(sample) + lines(ATTACHMENT);
        int fillerLines = sample.attachmentKib() * 1024 / (Mail.FILLER_WIDTH + 2);
        return new Mail(uid, date, sample.seen(), header + lines(MIXED), body, fillerLines,
                lines("--" + BOUNDARY + "--\n"));
    }

    private static String person(Sample sample) {
        return EncodedWord.encode(sample.name()) + "\n <" + sample.address() + ">";
    }

    private static String text(Sample sample) {
        var octets = (sample.text() + "\r\n").getBytes(StandardCharsets.UTF_8);
        return Base64.getMimeEncoder().encodeToString(octets) + "\r\n";
    }

    private static String lines(String text) {
        return text.replaceAll("\r?\n", "\r\n");
    }
}
