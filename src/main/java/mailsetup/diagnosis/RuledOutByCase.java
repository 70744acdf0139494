package mailsetup.diagnosis;

import java.util.Optional;
import java.util.stream.Stream;
import mailsetup.core.Endpoint;
import mailsetup.core.Message;
import mailsetup.core.ServerSettings;
import mailsetup.probe.Failure;
import mailsetup.probe.Finding;
import mailsetup.probe.Flaw;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.around.ControlDoor;
import mailsetup.probe.around.NameAnswer;
import mailsetup.probe.around.NetworkCheck;
import mailsetup.probe.around.PublicName;
import mailsetup.probe.around.WebCheck;

/** What a cause is not, as far as the evidence of a case shows it: one place for all causes on the way to the login. */
final class RuledOutByCase {
    private final Case c;
    private final Diagnosis diagnosis;
    private final Endpoint endpoint;

    private RuledOutByCase(Case c, Diagnosis diagnosis) {
        this.c = c;
        this.diagnosis = diagnosis;
        this.endpoint = diagnosis.servers().getFirst().endpoint();
    }

    /** Nothing for what was typed, and from the login on. */
    static Stream<Message> lines(Case c, Diagnosis diagnosis) {
        boolean early = diagnosis.rung() != Rung.INPUT && diagnosis.rung().compareTo(Rung.LOGIN) < 0;
        return early ? new RuledOutByCase(c, diagnosis).lines() : Stream.of();
    }

    private Stream<Message> lines() {
        return Stream.of(password(), network(), server(), clock(), between(), name()).flatMap(Optional::stream);
    }

    /** No password went to any server that this explains. */
    private Optional<Message> password() {
        return c.reports().stream().filter(report -> diagnosis.servers().contains(report.settings()))
                .allMatch(report -> report.loginsSent() == 0)
                        ? Optional.of(Message.of("surroundings.not.password"))
                        : Optional.empty();
    }

    /** The same port of an independent host is fine, or at least another server was reached. */
    private Optional<Message> network() {
        if (diagnosis.mover() == Mover.NETWORK_OWNER || c.network().filter(NetworkCheck::isPortal).isPresent()) {
            return Optional.empty();
        }
        return c.network().flatMap(network -> network.door(endpoint.port())).filter(ControlDoor::good)
                .map(door -> Message.of("surroundings.not.network", Integer.toString(door.port()), door.host(),
                        door.took()))
                .or(this::line);
    }

    private Optional<Message> line() {
        return c.reports().stream().filter(report -> report.found(Finding.Connected.class).isPresent())
                .map(report -> report.settings().endpoint().host())
                .filter(host -> PublicName.is(host) && !host.equals(endpoint.host())).findFirst()
                .map(host -> Message.of("surroundings.not.line", host.ascii()));
    }

    /** Another port of the same server speaks. Where it is the provider's move, the server is what is meant. */
    private Optional<Message> server() {
        boolean port = diagnosis.rung() == Rung.NETWORK || diagnosis.rung() == Rung.MODE;
        boolean theirs = diagnosis.mover() == Mover.MAIL_PROVIDER || diagnosis.mover() == Mover.WAIT;
        return port && !theirs
                ? c.all().map(ProbeReport::settings).map(ServerSettings::endpoint)
                        .filter(other -> other.host().equals(endpoint.host()) && other.port() != endpoint.port())
                        .filter(this::speaks).findFirst()
                        .map(other -> Message.of("surroundings.not.server", Integer.toString(other.port())))
                : Optional.empty();
    }

    private boolean speaks(Endpoint other) {
        return c.all().anyMatch(report -> report.settings().endpoint().equals(other)
                && report.found(Finding.Greeting.class).isPresent());
    }

    /** The certificate's time is wrong, and the clock is right. */
    private Optional<Message> clock() {
        return diagnosis.rung() == Rung.CERTIFICATE && isAboutTime()
                ? c.network().map(NetworkCheck::web)
                        .filter(web -> web.clock().filter(WebCheck.Clock::agrees).isPresent())
                        .map(web -> Message.of("surroundings.not.clock", web.host()))
                : Optional.empty();
    }

    private boolean isAboutTime() {
        return c.reports().stream().filter(report -> diagnosis.servers().contains(report.settings()))
                .flatMap(report -> report.failedWith(Failure.BadCertificate.class).stream())
                .flatMap(bad -> bad.flaws().stream())
                .anyMatch(flaw -> flaw instanceof Flaw.Expired || flaw instanceof Flaw.NotYetValid);
    }

    /** Nobody opens encrypted connections on the way: an independent certificate arrives unharmed. */
    private Optional<Message> between() {
        return diagnosis.rung() == Rung.CERTIFICATE
                ? c.network().stream().flatMap(network -> network.doors().stream()).filter(ControlDoor::verified)
                        .findFirst().map(door -> Message.of("surroundings.not.between", door.host()))
                : Optional.empty();
    }

    /** The name servers know the name. */
    private Optional<Message> name() {
        var addresses = c.surroundings().addresses(NameAnswer.Asked.OWN, endpoint.host().ascii());
        return diagnosis.rung() == Rung.NETWORK && !addresses.isEmpty()
                ? Optional.of(Message.of("surroundings.not.name", addresses))
                : Optional.empty();
    }
}
