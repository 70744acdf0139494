package mailsetup.practice.mailbox;

import java.time.ZonedDateTime;

/**
 * One mail, in ASCII (RFC 5322). Its attachment is written only when somebody reads it.
 *
 * @param uid 1 or more, unique in its folder
 * @param header with the empty line that ends it
 * @param fillerLines how many lines of attachment stand between {@code body} and {@code end}
 */
public record Mail(int uid, ZonedDateTime received, boolean seen, String header, String body, int fillerLines,
        String end) {
    static final int FILLER_WIDTH = 76;
    private static final String FILLER = "A".repeat(FILLER_WIDTH) + "\r\n";

    /** The whole text, with line ends CR LF. */
    public String text() {
        return header + body + FILLER.repeat(fillerLines) + end;
    }

    /** At least so many characters of it, from the first on, or all there are. */
    public String beginning(long characters) {
        long filler = Math.ceilDiv(characters, FILLER.length());
        return filler < fillerLines ? header + body + FILLER.repeat((int) filler) : text();
    }

    /** The length of the text. */
    public long bytes() {
        return header.length() + body.length() + (long) FILLER.length() * fillerLines + end.length();
    }
}
