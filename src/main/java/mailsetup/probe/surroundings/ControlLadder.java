package mailsetup.probe.surroundings;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import mailsetup.core.Endpoint;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.probe.ConnectAttempt;
import mailsetup.probe.Deadline;
import mailsetup.probe.Failure;
import mailsetup.probe.Flaw;
import mailsetup.probe.TlsFacts;
import mailsetup.probe.around.ControlDoor;
import mailsetup.probe.around.ControlDoor.Outcome;
import mailsetup.probe.around.ControlHosts;
import mailsetup.probe.around.ControlHosts.Door;
import mailsetup.probe.net.Reach;
import mailsetup.probe.net.Wire;
import mailsetup.probe.net.WireException;

/** Knocks at independent hosts: connects, looks at the certificate where there is one, and hangs up without a word. */
record ControlLadder(Reach reach, ControlHosts hosts, Deadline deadline) {
    List<Callable<ControlDoor>> doors() {
        return hosts.doors().entrySet().stream().<Callable<ControlDoor>>map(
                entry -> () -> knock(entry.getKey(), entry.getValue().getFirst())).toList();
    }

    /** One try by each family to a host that has both. */
    List<Callable<ConnectAttempt>> families() {
        try {
            var addresses = reach.resolve(hosts.web().host(), deadline);
            var four = addresses.stream().filter(address -> !(address instanceof Inet6Address)).findFirst();
            var six = addresses.stream().filter(Inet6Address.class::isInstance).findFirst();
            return four.isPresent() && six.isPresent()
                    ? Stream.of(four.get(), six.get()).<Callable<ConnectAttempt>>map(to -> () -> attempt(to)).toList()
                    : List.of();
        } catch (WireException _) {
            return List.of();
        }
    }

    private ControlDoor knock(int port, Door door) {
        long start = System.nanoTime();
        try (var wire = new Wire(Protocol.IMAP, deadline)) {
            var took = reach.connect(wire, reach.resolve(door.host(), deadline), door.port(), deadline).getLast()
                    .took();
            return ControlDoor.isEncrypted(port)
                    ? lookAtCertificate(wire, port, door, took)
                    : seen(port, door, Outcome.ANSWERED, took, Optional.empty(), List.of());
        } catch (WireException e) {
            return seen(port, door, outcome(e.failure()), since(start), Optional.empty(), List.of());
        }
    }

    private ControlDoor lookAtCertificate(Wire wire, int port, Door door, Duration took) {
        try {
            var tls = reach.secure(wire, new Endpoint(Protocol.IMAP, door.host(), door.port(), Security.TLS));
            return seen(port, door, Outcome.ANSWERED, took, Optional.of(tls), List.of());
        } catch (WireException e) {
            return e.failure() instanceof Failure.BadCertificate(var tls, var flaws)
                    ? seen(port, door, Outcome.ANSWERED, took, Optional.of(tls), flaws)
                    : seen(port, door, Outcome.ANSWERED, took, Optional.empty(), List.of());
        }
    }

    private static ControlDoor seen(int port, Door door, Outcome outcome, Duration took, Optional<TlsFacts> tls,
            List<Flaw> flaws) {
        return new ControlDoor(port, door.host().ascii(), outcome, took, tls, flaws);
    }

    private ConnectAttempt attempt(InetAddress to) {
        long start = System.nanoTime();
        try (var wire = new Wire(Protocol.IMAP, deadline)) {
            return reach.connect(wire, List.of(to), hosts.web().port(), deadline).getLast();
        } catch (WireException e) {
            return switch (e.failure()) {
                case Failure.ConnectionRefused(var attempts) -> attempts.getLast();
                case Failure.Unreachable(var attempts) -> attempts.getLast();
                default -> new ConnectAttempt(to.getHostAddress(), to instanceof Inet6Address,
                        ConnectAttempt.Outcome.TIMED_OUT, since(start));
            };
        }
    }

    private static Outcome outcome(Failure failure) {
        return switch (failure) {
            case Failure.NameNotFound _ -> Outcome.NAME_NOT_FOUND;
            case Failure.ConnectionRefused _ -> Outcome.REFUSED;
            case Failure.Unreachable(var attempts) -> attempts.stream()
                    .anyMatch(attempt -> attempt.outcome() == ConnectAttempt.Outcome.NOT_PERMITTED)
                            ? Outcome.NOT_PERMITTED
                            : Outcome.UNREACHABLE;
            default -> Outcome.SILENT;
        };
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
