package mailsetup.assistant.migration.look;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import mailsetup.assistant.migration.Envelope;
import mailsetup.assistant.migration.MoveQuestion;
import mailsetup.assistant.migration.SideLocation;
import mailsetup.core.EmailAddress;
import mailsetup.core.ServerSettings;
import mailsetup.core.network.Network;
import mailsetup.probe.Deadline;
import mailsetup.probe.Login;
import mailsetup.probe.MailboxShape;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.angus.ShapeEngine;
import mailsetup.probe.net.Limits;
import mailsetup.probe.net.MailEngine;
import mailsetup.probe.net.Reach;
import mailsetup.probe.net.TrustAnchors;
import mailsetup.probe.run.ParallelRun;

/** Reaches one side at its own addresses under the agreed name. */
public record Looking(Network network, TrustAnchors trust, Limits limits, MailEngine engine) {
    /** What the one login showed. */
    public record Mailbox(ProbeReport report, Optional<MailboxShape> shape) {}

    /** All doors of the side, without a password. */
    public List<ProbeReport> doors(SideLocation place, MoveQuestion question, String user, Duration limit) {
        return run(reach(place), engine, Doors.of(place, question, user), Optional.empty(), limit);
    }

    /** One login at a door that was good without one. */
    public Mailbox logIn(SideLocation place, ServerSettings door, Login login, Duration limit) {
        var shape = new AtomicReference<Optional<MailboxShape>>(Optional.empty());
        var curious = new ShapeEngine(engine, seen -> shape.set(Optional.of(seen)));
        var report = run(reach(place), curious, List.of(door), Optional.of(login), limit).getFirst();
        return new Mailbox(report, shape.get());
    }

    /** Whether the side takes mail for the address; empty where no door of its is open. */
    public Optional<Envelope> envelope(SideLocation place, EmailAddress address, Deadline deadline) {
        return new Doorstep(reach(place), place.name(), address, deadline).ask();
    }

    private Reach reach(SideLocation place) {
        return new Reach(Pinned.to(place), network, trust, limits);
    }

    private static List<ProbeReport> run(Reach reach, MailEngine engine, List<ServerSettings> servers,
            Optional<Login> login, Duration limit) {
        try (var run = ParallelRun.start(reach, engine, servers, login, limit, _ -> {})) {
            return run.await();
        }
    }
}
