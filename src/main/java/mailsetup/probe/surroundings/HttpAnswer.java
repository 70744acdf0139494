package mailsetup.probe.surroundings;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mailsetup.probe.around.ControlHosts.Page;
import mailsetup.probe.around.WebCheck;
import mailsetup.probe.around.WebCheck.Outcome;

/**
 * What came instead of a page, or was it.
 *
 * @param text the beginning of it, one character for each byte
 */
record HttpAnswer(String text) {
    /** Enough for a page that is known, in bytes. */
    private static final int LONGEST = 8192;
    private static final int LONGEST_LOCATION = 500;
    private static final int OK = 200;
    private static final int BAD_REQUEST = 400;
    /** RFC 6585 section 6. */
    private static final int SIGN_IN_NEEDED = 511;
    private static final Pattern STATUS = Pattern.compile("HTTP/\\d[.]\\d (\\d{3})\\b.*");
    private static final Pattern END_OF_HEAD = Pattern.compile("\r?\n\r?\n");

    /**
     * Reads to the end, or as far as it is of interest.
     *
     * @throws IOException when nothing came
     */
    static HttpAnswer read(InputStream in) throws IOException {
        var heard = new ByteArrayOutputStream();
        var buffer = new byte[LONGEST];
        try {
            for (int n = 0; n >= 0 && heard.size() < LONGEST; n = in.read(buffer, 0, LONGEST - heard.size())) {
                heard.write(buffer, 0, n);
            }
        } catch (IOException e) {
            if (heard.size() == 0) {
                throw e;
            }
        }
        if (heard.size() == 0) {
            throw new IOException("nothing came");
        }
        return new HttpAnswer(heard.toString(StandardCharsets.ISO_8859_1));
    }

    /** What stands behind the head; empty unless it was found (200). */
    byte[] content() {
        return (status() == OK ? body() : "").getBytes(StandardCharsets.ISO_8859_1);
    }

    WebCheck check(Page page) {
        var leadsTo = header("location").orElse("");
        return new WebCheck(page.host().ascii(), outcome(page),
                leadsTo.substring(0, Math.min(LONGEST_LOCATION, leadsTo.length())), clock());
    }

    private Outcome outcome(Page page) {
        int status = status();
        if (status == SIGN_IN_NEEDED) {
            return Outcome.FOREIGN;
        }
        if (status < OK || status >= BAD_REQUEST) {
            return Outcome.ERROR;
        }
        boolean right = page.content().isEmpty()
                || (status == OK && body().contains(page.content()));
        return right ? Outcome.AS_EXPECTED : Outcome.FOREIGN;
    }

    /** Zero where it is no HTTP. */
    private int status() {
        return text.lines().findFirst().map(STATUS::matcher).filter(line -> line.matches())
                .map(line -> Integer.parseInt(line.group(1))).orElse(0);
    }

    private Optional<WebCheck.Clock> clock() {
        return header("date").flatMap(HttpAnswer::instant)
                .map(theirs -> new WebCheck.Clock(theirs, Duration.between(theirs, now())));
    }

    private static Optional<Instant> instant(String date) {
        try {
            return Optional.of(DateTimeFormatter.RFC_1123_DATE_TIME.parse(date, Instant::from));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private Optional<String> header(String name) {
        return parts().findFirst().orElse("").lines()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name + ":"))
                .map(line -> line.substring(name.length() + 1).strip()).findFirst();
    }

    private String body() {
        return parts().skip(1).findFirst().orElse("");
    }

    private Stream<String> parts() {
        return Stream.of(END_OF_HEAD.split(text, 2));
    }

    /** The header counts whole seconds. */
    private static Instant now() {
        return Instant.ofEpochSecond(Instant.now().getEpochSecond());
    }
}
