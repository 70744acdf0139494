package mailsetup.discovery.input;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.core.Slip;

/** Row I-10: ports that somebody did not mean. */
final class PortSlip {
    /** Between servers; access lines block it for everybody else (row J-01). */
    private static final String RELAY = "25";

    private PortSlip() {}

    private record Standard(Protocol protocol, Security security) {
        String port() {
            return Integer.toString(protocol.port(security));
        }

        boolean nearlyIs(String typed) {
            return Slip.between(typed, port()) || Math.abs(PortField.parse(typed) - PortField.parse(port())) == 1;
        }
    }

    static Draft notice(Draft draft, Protocol wanted) {
        return exact(draft.text()).map(found -> found.protocol() == wanted ? draft : another(draft, found, wanted))
                .orElseGet(() -> unusual(draft, wanted));
    }

    private static Draft another(Draft draft, Standard found, Protocol wanted) {
        var better = new Standard(wanted, found.security()).port();
        var row = WrongServer.row(found.protocol(), wanted);
        return draft.with(Remark
                .warning(row, "input.port.other-protocol", draft.text(), found.protocol(), wanted, better)
                .suggesting(better));
    }

    private static Draft unusual(Draft draft, Protocol wanted) {
        if (draft.text().equals(RELAY)) {
            return relay(draft, wanted);
        }
        if (!PortField.isPort(draft.text())) {
            return draft;
        }
        var nearest = standards().sorted(Comparator.comparing(s -> s.protocol() != wanted))
                .filter(s -> s.nearlyIs(draft.text())).findFirst();
        return nearest.map(s -> new Standard(wanted, s.security()).port())
                .map(better -> draft.with(
                        Remark.warning("I-10", "input.port.slip", draft.text(), better, wanted).suggesting(better)))
                .orElse(draft);
    }

    private static Draft relay(Draft draft, Protocol wanted) {
        var better = new Standard(wanted, Security.TLS).port();
        return draft.with((wanted == Protocol.SMTP
                ? Remark.warning("J-01", "input.port.relay")
                : Remark.warning("I-08", "input.port.other-protocol", RELAY, Protocol.SMTP, wanted, better))
                .suggesting(better));
    }

    private static Optional<Standard> exact(String port) {
        return standards().filter(s -> s.port().equals(port)).findFirst();
    }

    /** Those of one protocol in a row, encrypted first. */
    private static Stream<Standard> standards() {
        return Stream.of(Protocol.values())
                .flatMap(p -> Stream.of(Security.TLS, Security.STARTTLS).map(s -> new Standard(p, s)));
    }
}
