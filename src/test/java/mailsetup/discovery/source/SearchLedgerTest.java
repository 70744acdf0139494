package mailsetup.discovery.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import mailsetup.assistant.LiveAssistant;
import mailsetup.core.ledger.Disclosure;
import mailsetup.core.ledger.LedgerEntry;
import mailsetup.core.ledger.Purpose;
import mailsetup.core.ledger.Transport;
import mailsetup.diagnosis.Diagnostician;
import mailsetup.discovery.Consent;
import mailsetup.discovery.Party;
import mailsetup.discovery.presets.file.PublicList;
import mailsetup.probe.angus.AngusEngine;
import mailsetup.probe.net.Limits;
import mailsetup.probe.net.SystemResolver;
import org.junit.jupiter.api.Test;

/** A search leaves in the ledger what web servers and name servers were asked, and nothing else. */
class SearchLedgerTest {
    @Test
    void aSearchIsWrittenAsItsServersSawIt() {
        try (var village = new Village()) {
            village.dns.zone("himawari.test. 300 MX 10 mx.sonnenblume.test.");
            village.https.redirect("/ispdb/himawari.test", village.http.url("/nowhere"));
            var entries = search(village, Village.TELLING.with(Party.SERVERS, false));
            var asked = Stream.of(village.https.asked(), village.http.asked()).flatMap(List::stream).toList();
            assertThat(entries.stream().flatMap(SearchLedgerTest::pages)).isNotEmpty()
                    .containsExactlyInAnyOrderElementsOf(asked.stream().map(SearchLedgerTest::path).toList());
            assertThat(entries.stream().filter(entry -> entry.told().contains(Disclosure.Plain.ADDRESS)))
                    .hasSize((int) asked.stream().filter(request -> request.contains("%40")).count()
                            + village.https.bodies().size());
            assertThat(entries.stream().filter(entry -> entry.transport() instanceof Transport.NameQuestion)
                    .map(entry -> entry.told().getFirst())).isNotEmpty()
                    .containsExactlyInAnyOrderElementsOf(village.dns.asked().stream()
                            .map(question -> new Disclosure.Name(question.split(" ", 2)[0])).toList());
            assertThat(entries).allMatch(entry -> entry.purpose() == Purpose.SEARCH)
                    .noneMatch(LedgerEntry::hasPassword);
        }
    }

    @Test
    void whoAsksNobodyHasNothingInTheLedger() {
        try (var village = new Village()) {
            assertThat(search(village, Consent.offline())).isEmpty();
        }
    }

    private static List<LedgerEntry> search(Village village, Consent consent) {
        var assistant = new LiveAssistant(
                (web, dns, prober) -> new Sources(Village.NO_PRESETS, PublicList.NONE, web, dns, prober, village.places)
                        .bestFirst(),
                village.dns.client(), new SystemResolver(), Village.trust(), Limits.standard(), new AngusEngine(),
                Diagnostician.of(List.of()));
        assistant.discover(Village.question(consent), _ -> {});
        return assistant.ledger().entries();
    }

    private static Stream<String> pages(LedgerEntry entry) {
        return entry.told().stream().filter(Disclosure.Page.class::isInstance)
                .map(page -> ((Disclosure.Page) page).place().replaceFirst("https?://localhost:\\d+", ""));
    }

    private static String path(String request) {
        return request.split(" ", 2)[1].replaceFirst("[?].*", "");
    }
}
