package mailsetup.diagnosis.faults.certificate;

import java.util.List;
import java.util.stream.Stream;
import mailsetup.core.Message;
import mailsetup.diagnosis.Words;
import mailsetup.probe.Flaw;

/** One flaw as a line of evidence. */
final class FlawEvidence {
    private static final int MOST_NAMES = 5;

    private FlawEvidence() {}

    static Message of(Flaw flaw) {
        return switch (flaw) {
            case Flaw.Expired(var position, var since) -> position == 0
                    ? Message.of("fault-certificate.evidence.expired", since)
                    : Message.of("fault-certificate.evidence.chain-expired", position + 1, since);
            case Flaw.NotYetValid(_, var from) -> Message.of("fault-certificate.evidence.not-yet-valid", from);
            case Flaw.WrongName(_, var names) when names.isEmpty() -> Message.of("fault-certificate.evidence.no-names");
            case Flaw.WrongName(_, var names) -> Message.of("fault-certificate.evidence.names", shown(names));
            case Flaw.SelfSigned() -> Message.of("fault-certificate.evidence.self-signed");
            case Flaw.UnknownIssuer(var issuer) ->
                Message.of("fault-certificate.evidence.unknown-issuer", Words.said(issuer));
            case Flaw.Rejected(var reason) -> Message.of("fault-certificate.evidence.rejected", Words.said(reason));
        };
    }

    /** The first names, made harmless. */
    static List<String> shown(List<String> names) {
        var first = names.stream().limit(MOST_NAMES).map(Words::said);
        return (names.size() > MOST_NAMES ? Stream.concat(first, Stream.of("…")) : first).toList();
    }
}
