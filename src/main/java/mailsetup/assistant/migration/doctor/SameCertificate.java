package mailsetup.assistant.migration.doctor;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mailsetup.assistant.migration.MoveQuestion;
import mailsetup.assistant.migration.Side;
import mailsetup.assistant.migration.SideFacts;
import mailsetup.assistant.migration.Sides;
import mailsetup.probe.CertificateFacts;
import mailsetup.probe.Failure;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.TlsFacts;

/**
 * A large provider has one service at many addresses, and gives everybody another of them. That is no move: both
 * "sides" then show the same certificate.
 */
final class SameCertificate {
    private SameCertificate() {}

    /** The sides, without the old one where it is the new one at another address. */
    static Sides apart(MoveQuestion question, Sides sides, List<SideFacts> reached) {
        boolean typed = question.old().isPresent() || !question.had().isEmpty();
        return !typed && same(reached)
                ? new Sides(sides.agreed(), Optional.empty(), sides.current())
                : sides;
    }

    private static boolean same(List<SideFacts> reached) {
        var shown = new HashSet<>(certificates(reached, Side.OLD));
        shown.retainAll(certificates(reached, Side.NEW));
        return !shown.isEmpty();
    }

    private static Set<String> certificates(List<SideFacts> reached, Side side) {
        return reached.stream().filter(facts -> facts.place().side() == side).flatMap(facts -> facts.doors().stream())
                .flatMap(SameCertificate::shown).flatMap(tls -> tls.chain().stream().limit(1))
                .map(CertificateFacts::sha256)
                .collect(Collectors.toSet());
    }

    private static Stream<TlsFacts> shown(ProbeReport door) {
        return Stream.concat(door.tls().stream(),
                door.failedWith(Failure.BadCertificate.class).map(Failure.BadCertificate::tls).stream());
    }
}
