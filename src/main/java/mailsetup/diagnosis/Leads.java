package mailsetup.diagnosis;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import mailsetup.core.Candidate;
import mailsetup.core.Trust;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.around.NameAnswer;
import mailsetup.probe.around.RecordKind;

/** Where else the mail of a domain may be: hosts that its name records and its published files name. */
public final class Leads {
    /** More help nobody. */
    private static final int MOST = 3;

    private Leads() {}

    /** The hosts that take mail for the domain, as this computer's name servers tell; none for the null MX. */
    public static List<String> takers(Case c) {
        return targets(c, Set.of(RecordKind.MX)).limit(MOST).toList();
    }

    /** The hosts that MX, SRV and published files name beside this server. */
    public static List<String> besides(Case c, ProbeReport report) {
        var own = report.settings().endpoint().host();
        var published = c.named().candidates().stream().filter(each -> each.from().trust() != Trust.GUESSED)
                .map(Candidate::settings).map(each -> each.endpoint().host()).filter(host -> !host.equals(own))
                .map(host -> Words.said(host.display()));
        return Stream.concat(targets(c, Set.of(RecordKind.SRV, RecordKind.MX)), published)
                .filter(host -> !host.equals(own.ascii())).distinct().limit(MOST).toList();
    }

    private static Stream<String> targets(Case c, Set<RecordKind> kinds) {
        return c.surroundings().answers(NameAnswer.Asked.OWN, NameAnswer.Purpose.NAME)
                .filter(answer -> kinds.contains(answer.kind())).flatMap(answer -> answer.values().stream())
                .filter(host -> !host.equals(".")).map(Words::said).distinct();
    }
}
