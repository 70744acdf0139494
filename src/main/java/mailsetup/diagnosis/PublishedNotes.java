package mailsetup.diagnosis;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import mailsetup.core.Candidate;
import mailsetup.core.Keyword;
import mailsetup.core.Message;
import mailsetup.core.Origin;
import mailsetup.core.ServerSettings;
import mailsetup.diagnosis.Note.Kind;
import mailsetup.probe.Failure;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.ProbeTexts;
import mailsetup.probe.Step;

/** What is published for the domain and cannot be used, is stale, or contradicts the servers: each with its reason. */
final class PublishedNotes {
    /** A domain owner reads no longer list. */
    private static final int MOST = 6;
    /** Published for this domain, and not found, made or known by this program. */
    private static final Set<Origin> PUBLISHED = EnumSet.of(Origin.AUTOCONFIG, Origin.AUTOCONFIG_HTTP, Origin.PACC,
            Origin.ISPDB, Origin.SRV, Origin.MX, Origin.AUTODISCOVER);

    private PublishedNotes() {}

    static Stream<Note> of(Case c) {
        return Stream.of(unusable(c), broken(c), denials(c)).flatMap(notes -> notes).distinct().limit(MOST);
    }

    private static Stream<Note> unusable(Case c) {
        return c.named().unusable().stream()
                .map(each -> Note.published(Kind.PUBLISHED_UNUSABLE, source(each.origin()), each.why()));
    }

    /** Servers that were tested have diagnoses. */
    private static Stream<Note> broken(Case c) {
        var tested = c.reports().stream().map(report -> report.settings().endpoint()).toList();
        return c.named().candidates().stream().filter(each -> PUBLISHED.contains(each.from().origin()))
                .filter(each -> !tested.contains(each.settings().endpoint()))
                .flatMap(each -> seen(c, each.settings()).map(failed -> broken(each, failed)));
    }

    /** Only what was seen of it to the end: what lost a race was broken off. */
    private static Stream<Step.Failed> seen(Case c, ServerSettings server) {
        return c.named().reached().stream().filter(report -> report.settings().endpoint().equals(server.endpoint()))
                .flatMap(report -> report.failed().stream())
                .filter(failed -> !(failed.failure() instanceof Failure.Cancelled)).limit(1);
    }

    private static Note broken(Candidate published, Step.Failed failed) {
        var door = published.settings().endpoint();
        return Note.published(Kind.PUBLISHED_BROKEN, source(published.from().origin()), door.protocol(),
                Words.said(door.host().ascii()), Integer.toString(door.port()), ProbeTexts.of(failed));
    }

    private static Stream<Note> denials(Case c) {
        return c.reports().stream().filter(ProbeReport::works).map(ProbeReport::settings)
                .filter(server -> c.named().denied().contains(server.protocol()))
                .map(server -> Note.on(server, Kind.PUBLISHED_DENIAL, c.address().domain().display(),
                        server.protocol(), Words.said(server.endpoint().host().ascii())));
    }

    private static Message source(Origin origin) {
        return Message.of("discovery.source." + Keyword.of(origin));
    }
}
