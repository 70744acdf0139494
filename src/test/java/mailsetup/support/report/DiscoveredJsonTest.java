package mailsetup.support.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mailsetup.core.Candidate;
import mailsetup.core.EmailAddress;
import mailsetup.core.Endpoint;
import mailsetup.core.Hostname;
import mailsetup.core.Message;
import mailsetup.core.Origin;
import mailsetup.core.Protocol;
import mailsetup.core.Provenance;
import mailsetup.core.Security;
import mailsetup.core.ServerSettings;
import mailsetup.core.Trust;
import mailsetup.core.text.Language;
import mailsetup.core.text.Messages;
import mailsetup.discovery.Consent;
import mailsetup.discovery.Discovered;
import mailsetup.discovery.DiscoveryTexts;
import mailsetup.discovery.Found;
import mailsetup.discovery.Party;
import mailsetup.discovery.Proof;
import mailsetup.discovery.SourceAnswer;
import mailsetup.discovery.SourceState;
import mailsetup.probe.Failure;
import mailsetup.probe.Stage;
import mailsetup.testkit.JsonSchema;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is odd about a source, or about what it named, stands in the words and in the JSON of a search. */
class DiscoveredJsonTest {
    private static final EmailAddress ADDRESS = EmailAddress.of("hanako@himawari.test");
    private static final Hostname GONE = Hostname.of("imap.example.jp");

    @Test
    void aNameThatIsGoneIsSaid() {
        var found = Found.of(new Candidate(new ServerSettings(Endpoint.standard(Protocol.IMAP, GONE, Security.TLS),
                ADDRESS.toString()), new Provenance(Origin.AUTOCONFIG, "autoconfig.himawari.test", Trust.DOMAIN)),
                List.of(), Proof.SILENT, ADDRESS.domain());
        var search = new Discovered(ADDRESS, Consent.standard(), List.of(found), List.of(), true);
        assertThat(json(search)).contains("\"nameGone\" : false");
        var seen = search.seeing(List.of(Reports.imap().at(GONE.ascii())
                .failed(Stage.RESOLVE, new Failure.NameNotFound(GONE.ascii())).report()));
        assertThat(json(seen)).contains("\"nameGone\" : true");
        assertThat(DiscoveryTexts.beside(found, seen)).last()
                .isEqualTo(Message.of("discovery.name-gone", GONE.ascii()));
    }

    @Test
    void aDotInTheRecordsIsSaidWithTheProtocol() {
        var denied = state(new SourceAnswer.Settings(List.of(), Map.of(), Set.of(Protocol.POP3, Protocol.IMAP)));
        assertThat(json(denied)).containsIgnoringWhitespaces("\"notOffered\" : [\"IMAP\", \"POP3\"]");
        assertThat(Messages.in(Language.EN).text(DiscoveryTexts.state(denied)))
                .contains("not offered, it says: IMAP, POP");
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "unreadable", "too-large", "too-slow", "bad-certificate", "redirects", "inside",
            "downgrade", "digest", "wants-login", "no-servers"})
    void everyReasonHasItsWordAndItsSentence(String word) {
        var odd = state(new SourceAnswer.Unusable(Message.of("discovery.why." + word)));
        for (var language : Language.all()) {
            assertThat(Messages.in(language).text(DiscoveryTexts.state(odd))).doesNotContain("discovery.why");
        }
        assertThat(json(odd)).contains("\"why\" : \"" + word + "\"");
    }

    @Test
    void exchangeAloneIsSaid() {
        var odd = state(new SourceAnswer.Unusable(
                Message.of("discovery.why.other-servers", List.of("exchange"))));
        assertThat(json(odd)).contains("\"why\" : \"other-servers\"", "exchange");
    }

    private static SourceState state(SourceAnswer answer) {
        return new SourceState(Origin.SRV, Set.of(Party.NAMES), new SourceState.State.Answered(answer), Duration.ZERO);
    }

    private static String json(SourceState source) {
        return json(new Discovered(ADDRESS, Consent.standard(), List.of(), List.of(source), true));
    }

    private static String json(Discovered search) {
        var json = DiscoveredJson.write(search, Optional.empty(), Messages.in(Language.EN));
        assertThat(JsonSchema.complaintsOfSearch(json)).isEmpty();
        return json;
    }
}
