package mailsetup.assistant.migration.doctor;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import mailsetup.assistant.migration.Envelope;
import mailsetup.assistant.migration.MoveLogins;
import mailsetup.assistant.migration.MoveQuestion;
import mailsetup.assistant.migration.SideFacts;
import mailsetup.assistant.migration.SideLocation;
import mailsetup.assistant.migration.look.Looking;
import mailsetup.assistant.migration.look.Looking.Mailbox;
import mailsetup.core.Protocol;
import mailsetup.core.ServerSettings;
import mailsetup.discovery.Together;
import mailsetup.probe.Deadline;
import mailsetup.probe.Login;
import mailsetup.probe.ProbeReport;

/** One side after the other question: first who answers, then, where that is allowed, the one login. */
record Visit(Looking looking, MoveQuestion question, List<ServerSettings> published, MoveLogins logins,
        Deadline deadline) {
    SideFacts reach(SideLocation place) {
        // Half of what is left, so that the login has the other half.
        return SideFacts.reached(place, looking.doors(place, question, user(place),
                deadline.remaining().dividedBy(2)));
    }

    /** The same, which logs in nowhere. */
    Visit withoutLogin() {
        return new Visit(looking, question, published, MoveLogins.none(), deadline);
    }

    /** Through a door that was verified without a password, and through no other. */
    SideFacts logIn(SideFacts side) {
        var login = logins.at(side.place(), question);
        if (login.isEmpty() || Thread.currentThread().isInterrupted()) {
            return side;
        }
        var tasks = List.<Supplier<Found>>of(() -> new Found(mailbox(side, login.get()), Optional.empty()),
                () -> new Found(Optional.empty(),
                        looking.envelope(side.place(), question.address(), deadline)));
        var found = side.dead() ? List.<Found>of() : Together.all(tasks);
        var mailbox = found.stream().flatMap(one -> one.mailbox().stream()).findFirst();
        return new SideFacts(side.place(), side.doors(), mailbox.map(Mailbox::report), mailbox.flatMap(Mailbox::shape),
                found.stream().flatMap(one -> one.envelope().stream()).findFirst());
    }

    private Optional<Mailbox> mailbox(SideFacts side, Login login) {
        var other = question.way() == Protocol.IMAP ? Protocol.POP3 : Protocol.IMAP;
        return Stream.of(question.way(), other).flatMap(protocol -> side.good(protocol).stream()).findFirst()
                .map(ProbeReport::settings)
                .map(door -> looking.logIn(side.place(), door, login, deadline.remaining()));
    }

    /** As typed, else as the settings for this host say, else the address. */
    private String user(SideLocation place) {
        return question.user().or(() -> Stream.concat(question.had().stream(), published.stream())
                .filter(settings -> settings.endpoint().host().equals(place.name())).map(ServerSettings::user)
                .findFirst()).orElseGet(question.address()::toString);
    }

    /** What one of two tasks found. */
    private record Found(Optional<Mailbox> mailbox, Optional<Envelope> envelope) {}
}
