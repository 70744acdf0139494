package mailsetup.practice.lab;

import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.practice.wire.Conversation;
import mailsetup.practice.wire.Door;
import mailsetup.practice.wire.Reaction;
import mailsetup.practice.wire.Reception;

/**
 * A web server that answers every question with the same page.
 *
 * @param status the status line without the version
 * @param location where it leads; empty for nowhere
 * @param ahead how far its clock is ahead of that of this computer
 */
record Page(String status, String location, String body, Duration ahead) implements Way.Open {
    /** What the page says by which networks are checked. */
    static final Page SUCCESS = new Page("200 OK", "", "success", Duration.ZERO);

    /** What a hotel or a train says instead, until one has signed in. */
    static Page portal(String location) {
        return new Page("302 Found", location, "Please sign in", Duration.ZERO);
    }

    Page ahead(Duration time) {
        return new Page(status, location, body, time);
    }

    /** No mail is spoken there, whatever the protocol: a door just has to have one. */
    @Override
    public Reception reception(Workshop workshop, Function<Protocol, Supplier<Conversation>> good) {
        return new Door(Protocol.SMTP, Security.PLAIN, workshop.good().serverContext(), Reading::new);
    }

    private String[] lines() {
        var date = DateTimeFormatter.RFC_1123_DATE_TIME.format(ZonedDateTime.now(ZoneOffset.UTC).plus(ahead));
        var head = Stream.of("HTTP/1.1 " + status, "Date: " + date, "Connection: close",
                "Content-Length: " + (body.length() + 2));
        var leading = location.isEmpty() ? Stream.<String>of() : Stream.of("Location: " + location);
        return Stream.concat(Stream.concat(head, leading), Stream.of("", body)).toArray(String[]::new);
    }

    /** Hears a question to its end, which is an empty line. */
    private final class Reading implements Conversation {
        @Override
        public void secured() {}

        @Override
        public Reaction greeting() {
            return Reaction.silence();
        }

        @Override
        public Reaction hear(String line) {
            return line.isEmpty() ? Reaction.hangsUp(lines()) : Reaction.silence();
        }
    }
}
