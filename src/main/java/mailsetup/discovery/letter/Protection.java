package mailsetup.discovery.letter;

import java.util.List;
import java.util.Optional;
import mailsetup.core.MailPort;
import mailsetup.core.Message;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.discovery.input.Remark;

/**
 * What a letter's words about protection mean at that port.
 *
 * @param port as found
 */
record Protection(Protocol protocol, Optional<Found<Integer>> port) {
    private static final int SUBMISSION = 587;

    Optional<Found<Security>> of(Optional<Found<Security>> place, Optional<String> said) {
        return place.isPresent() && said.isPresent()
                ? Optional.of(read(place.get(), said.get()))
                : implied();
    }

    private Found<Security> read(Found<Security> place, String said) {
        var mode = said.equals(Sightings.NONE)
                ? Security.PLAIN
                : said.equals("STARTTLS") || (said.equals("TLS") && isClear()) ? Security.STARTTLS : Security.TLS;
        return new Found<>(Optional.of(mode), place.start(), place.end(), doubts(mode), place.confidence());
    }

    /** A port that is registered for TLS speaks for itself, and so does that for submission (RFC 8314). */
    private Optional<Found<Security>> implied() {
        var mode = number() == protocol.port(Security.TLS)
                ? Optional.of(Security.TLS)
                : Optional.of(Security.STARTTLS).filter(_ -> number() == SUBMISSION && protocol == Protocol.SMTP);
        return port.filter(_ -> mode.isPresent()).map(found -> new Found<>(mode, found.start(), found.end(), List.of(),
                Confidence.INFERRED));
    }

    private List<Remark> doubts(Security mode) {
        boolean tlsPort = MailPort.isTls(number());
        boolean misfit = mode == Security.TLS ? isClear() : tlsPort;
        return misfit
                ? List.of(new Remark(Remark.Kind.WARNING,
                        Message.of("letter.port-against-security", Integer.toString(number())), "P-01",
                        Optional.empty()))
                : List.of();
    }

    private boolean isClear() {
        return MailPort.is(number()) && !MailPort.isTls(number());
    }

    private int number() {
        return port.flatMap(Found::value).orElse(0);
    }
}
