package mailsetup.surroundings;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import mailsetup.probe.Deadline;
import mailsetup.probe.around.ControlHosts.Page;
import mailsetup.probe.around.WebCheck;
import mailsetup.probe.around.WebCheck.Outcome;

/** Fetches a page whose content is known. A redirect is not followed: where it leads is the answer. */
record WebQuestion(Page page) {
    private static final int LONGEST = 4096;
    private static final int LONGEST_LOCATION = 500;
    /** RFC 6585 section 6. */
    private static final int SIGN_IN_NEEDED = 511;

    WebCheck ask(Deadline deadline) {
        try {
            var connection = open(deadline);
            try {
                return check(connection);
            } finally {
                connection.disconnect();
            }
        } catch (IOException _) {
            return new WebCheck(page.host().ascii(), Outcome.NO_ANSWER, "", Optional.empty());
        }
    }

    private HttpURLConnection open(Deadline deadline) throws IOException {
        var host = page.host().ascii().contains(":") ? "[" + page.host().ascii() + "]" : page.host().ascii();
        var connection = (HttpURLConnection) URI.create("http://" + host + ":" + page.port() + page.path()).toURL()
                .openConnection();
        int limit = (int) Math.max(1, deadline.remaining().toMillis());
        connection.setConnectTimeout(limit);
        connection.setReadTimeout(limit);
        connection.setInstanceFollowRedirects(false);
        connection.setUseCaches(false);
        connection.setRequestProperty("User-Agent", "mail-setup-assistant");
        connection.setRequestProperty("Connection", "close");
        return connection;
    }

    private WebCheck check(HttpURLConnection connection) throws IOException {
        int status = connection.getResponseCode();
        var leadsTo = Objects.requireNonNullElse(connection.getHeaderField("Location"), "");
        return new WebCheck(page.host().ascii(), outcome(status, connection),
                leadsTo.substring(0, Math.min(LONGEST_LOCATION, leadsTo.length())),
                clock(connection.getHeaderFieldDate("Date", 0)));
    }

    private static Optional<WebCheck.Clock> clock(long said) {
        var theirs = Instant.ofEpochMilli(said);
        return said == 0
                ? Optional.empty()
                : Optional.of(new WebCheck.Clock(theirs, Duration.between(theirs, now())));
    }

    private Outcome outcome(int status, HttpURLConnection connection) throws IOException {
        if (status == SIGN_IN_NEEDED) {
            return Outcome.FOREIGN;
        }
        if (status < HttpURLConnection.HTTP_OK || status >= HttpURLConnection.HTTP_BAD_REQUEST) {
            return Outcome.ERROR;
        }
        boolean right = page.content().isEmpty()
                || (status == HttpURLConnection.HTTP_OK && body(connection).contains(page.content()));
        return right ? Outcome.AS_EXPECTED : Outcome.FOREIGN;
    }

    private static String body(HttpURLConnection connection) throws IOException {
        try (var in = connection.getInputStream()) {
            return new String(in.readNBytes(LONGEST), StandardCharsets.ISO_8859_1);
        }
    }

    /** The header counts whole seconds. */
    private static Instant now() {
        return Instant.ofEpochSecond(Instant.now().getEpochSecond());
    }
}
