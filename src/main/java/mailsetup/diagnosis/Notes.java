package mailsetup.diagnosis;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mailsetup.diagnosis.Note.Kind;
import mailsetup.diagnosis.reply.Meaning;
import mailsetup.diagnosis.reply.Refusals;
import mailsetup.probe.CertificateFacts;
import mailsetup.probe.ConnectAttempt;
import mailsetup.probe.DeclinedMechanism;
import mailsetup.probe.Finding;
import mailsetup.probe.ImapFacts;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.TlsFacts;

/** Finds what a working set-up may yet suffer from. */
public final class Notes {
    /** Authorities remind their customers about now. */
    private static final Duration SOON = Duration.ofDays(21);
    private static final Pattern SHORT_KEY = Pattern.compile("RSA (\\d{1,3}|10[01]\\d|102[0-4])");
    private static final Pattern OLD_TLS = Pattern.compile("TLSv1(\\.[01])?");
    private static final Pattern SHA1 = Pattern.compile("(?i)SHA-?1.*");
    private static final double NEARLY = 0.9;

    private Notes() {}

    /** All notes of a case: on its servers, and on what is published for the domain. */
    public static List<Note> of(Case c, Instant now) {
        return Stream.of(of(c.reports(), now).stream(), oneWayOff(c), PublishedNotes.of(c)).flatMap(notes -> notes)
                .toList();
    }

    private static Stream<Note> oneWayOff(Case c) {
        boolean receives = c.reports().stream()
                .anyMatch(report -> report.works() && report.settings().protocol().receives());
        return c.reports().stream()
                .filter(report -> receives && Refusals.of(report, Meaning.PROTOCOL_OFF).isPresent())
                .map(report -> note(Kind.ONE_WAY_OFF, report, report.settings().protocol()));
    }

    /** The notes on servers that work; those that fail have diagnoses. */
    public static List<Note> of(List<ProbeReport> reports, Instant now) {
        return reports.stream().filter(ProbeReport::works).flatMap(report -> of(report, now)).toList();
    }

    private static Stream<Note> of(ProbeReport report, Instant now) {
        var leaf = report.tls().flatMap(tls -> tls.chain().stream().findFirst());
        return Stream.of(deadIpv6(report), leaf.flatMap(own -> ends(report, own, now)),
                leaf.filter(own -> SHA1.matcher(own.signatureAlgorithm()).matches())
                        .map(own -> note(Kind.CERTIFICATE_SHA1, report, own.signatureAlgorithm())),
                leaf.filter(own -> SHORT_KEY.matcher(own.key()).matches())
                        .map(own -> note(Kind.CERTIFICATE_SHORT_KEY, report, own.key())),
                report.tls().map(TlsFacts::version).filter(version -> OLD_TLS.matcher(version).matches())
                        .map(version -> note(Kind.OLD_TLS, report, version)),
                nearlyFull(report), declined(report)).flatMap(Optional::stream);
    }

    private static Optional<Note> deadIpv6(ProbeReport report) {
        return report.found(Finding.Connected.class).stream().flatMap(connected -> connected.attempts().stream())
                .filter(attempt -> attempt.ipv6() && attempt.outcome() != ConnectAttempt.Outcome.CONNECTED)
                .map(attempt -> note(Kind.DEAD_IPV6, report, attempt.address())).findFirst();
    }

    private static Optional<Note> ends(ProbeReport report, CertificateFacts own, Instant now) {
        return own.notAfter().isBefore(now.plus(SOON))
                ? Optional.of(note(Kind.CERTIFICATE_ENDS, report, own.notAfter()))
                : Optional.empty();
    }

    private static Optional<Note> nearlyFull(ProbeReport report) {
        return report.found(Finding.ImapMailbox.class).map(Finding.ImapMailbox::facts)
                .filter(facts -> share(facts) > NEARLY)
                .map(facts -> note(Kind.NEARLY_FULL, report, Math.round(100 * share(facts))));
    }

    private static double share(ImapFacts facts) {
        return facts.quotaLimit().orElse(0) > 0
                ? (double) facts.quotaUsed().orElse(0) / facts.quotaLimit().getAsLong()
                : 0;
    }

    private static Optional<Note> declined(ProbeReport report) {
        return report.found(Finding.LoggedIn.class).filter(in -> !in.declined().isEmpty())
                .map(in -> note(Kind.WAY_DECLINED, report,
                        in.declined().stream().map(DeclinedMechanism::mechanism).map(Words::said).toList(),
                        Words.said(in.mechanism())));
    }

    private static Note note(Kind kind, ProbeReport report, Object... facts) {
        var host = report.host();
        return Note.on(report.settings(), kind, Stream.concat(Stream.of(host), Stream.of(facts)).toArray());
    }
}
