package mailsetup.testkit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mailsetup.diagnosis.Case;
import mailsetup.probe.ConnectAttempt;
import mailsetup.probe.Flaw;
import mailsetup.probe.TlsFacts;
import mailsetup.probe.around.ControlDoor;
import mailsetup.probe.around.HostsLine;
import mailsetup.probe.around.NameAnswer;
import mailsetup.probe.around.NameAnswer.Asked;
import mailsetup.probe.around.NameAnswer.Purpose;
import mailsetup.probe.around.NetworkCheck;
import mailsetup.probe.around.ProxySetting;
import mailsetup.probe.around.RecordKind;
import mailsetup.probe.around.Surroundings;
import mailsetup.probe.around.WebCheck;

/**
 * Surroundings made by hand: {@code new Around().own("imap.example.jp", A, "192.0.2.1").open(993).of(failed)}. Once a
 * door or the page is named, independent hosts were asked.
 */
public final class Around {
    /** The independent host of every door. */
    public static final String CONTROL = "control.example.net";
    /** The host of the page. */
    public static final String PAGE = "page.example.net";

    private final List<NameAnswer> answers = new ArrayList<>();
    private final List<HostsLine> hostsLines = new ArrayList<>();
    private final List<ProxySetting> proxies = new ArrayList<>();
    private final List<String> tunnels = new ArrayList<>();
    private final List<ControlDoor> doors = new ArrayList<>();
    private final List<ConnectAttempt> families = new ArrayList<>();
    private Optional<WebCheck> web = Optional.empty();

    public Around own(String name, RecordKind kind, String... values) {
        return answer(Asked.OWN, Purpose.NAME, name, kind, NameAnswer.Outcome.FOUND, values);
    }

    public Around own(String name, RecordKind kind, NameAnswer.Outcome outcome) {
        return answer(Asked.OWN, Purpose.NAME, name, kind, outcome);
    }

    public Around other(String name, RecordKind kind, String... values) {
        return answer(Asked.PUBLIC, Purpose.NAME, name, kind, NameAnswer.Outcome.FOUND, values);
    }

    public Around other(String name, RecordKind kind, NameAnswer.Outcome outcome) {
        return answer(Asked.PUBLIC, Purpose.NAME, name, kind, outcome);
    }

    /** What an invented label under that domain leads to; nothing for "no such name". */
    public Around strayLabel(String domain, String... values) {
        return stray(Purpose.STRAY_LABEL, "qzxwvjkqzxwv." + domain, values);
    }

    /** What an invented domain leads to; nothing for "no such name". */
    public Around strayDomain(String... values) {
        return stray(Purpose.STRAY_DOMAIN, "qzxwvjkqzxwv.com", values);
    }

    public Around hostsLine(String address, String name) {
        hostsLines.add(new HostsLine(address, name));
        return this;
    }

    public Around proxy(String address, boolean takesMail, boolean answers) {
        proxies.add(new ProxySetting(address, takesMail, answers));
        return this;
    }

    public Around tunnel(String name) {
        tunnels.add(name);
        return this;
    }

    /** Ports that answer, with a good certificate where encryption begins at once. */
    public Around open(int... ports) {
        for (int port : ports) {
            var tls = ControlDoor.isEncrypted(port) ? Optional.of(Reports.tls()) : Optional.<TlsFacts>empty();
            door(port, ControlDoor.Outcome.ANSWERED, tls);
        }
        return this;
    }

    public Around door(int port, ControlDoor.Outcome outcome) {
        return door(port, outcome, Optional.empty());
    }

    public Around door(int port, ControlDoor.Outcome outcome, Optional<TlsFacts> tls, Flaw... flaws) {
        doors.add(new ControlDoor(port, CONTROL, outcome, Duration.ofMillis(42), tls, List.of(flaws)));
        return this;
    }

    public Around page(WebCheck.Outcome outcome) {
        return page(outcome, "", Optional.empty());
    }

    public Around page(WebCheck.Outcome outcome, String leadsTo, Optional<WebCheck.Clock> clock) {
        web = Optional.of(new WebCheck(PAGE, outcome, leadsTo, clock));
        return this;
    }

    public Around clock(Instant theirs, Duration ahead) {
        return page(WebCheck.Outcome.AS_EXPECTED, "", Optional.of(new WebCheck.Clock(theirs, ahead)));
    }

    public Around family(String address, ConnectAttempt.Outcome outcome) {
        families.add(new ConnectAttempt(address, address.contains(":"), outcome, Duration.ofMillis(30)));
        return this;
    }

    public Surroundings seen() {
        var network = doors.isEmpty() && web.isEmpty()
                ? Optional.<NetworkCheck>empty()
                : Optional.of(new NetworkCheck(doors, web.orElse(
                        new WebCheck(PAGE, WebCheck.Outcome.AS_EXPECTED, "", Optional.empty())), families));
        return new Surroundings(answers, hostsLines, proxies, tunnels, network);
    }

    public Case of(Reports... reports) {
        return tried(List.of(reports));
    }

    public Case tried(List<Reports> reports, Reports... alternatives) {
        var c = Cases.tried(reports, alternatives);
        return new Case(c.address(), c.reports(), c.alternatives(), seen());
    }

    private Around stray(Purpose purpose, String name, String... values) {
        return answer(Asked.OWN, purpose, name, RecordKind.A,
                values.length == 0 ? NameAnswer.Outcome.NO_SUCH_NAME : NameAnswer.Outcome.FOUND, values);
    }

    private Around answer(Asked asked, Purpose purpose, String name, RecordKind kind, NameAnswer.Outcome outcome,
            String... values) {
        answers.add(new NameAnswer(asked, purpose, name, kind, outcome, List.of(values),
                values.length == 0 ? Duration.ZERO : Duration.ofMinutes(20)));
        return this;
    }
}
