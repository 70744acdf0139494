package mailsetup.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import mailsetup.core.Candidate;
import mailsetup.core.EmailAddress;
import mailsetup.core.Endpoint;
import mailsetup.core.Hostname;
import mailsetup.core.Origin;
import mailsetup.core.Protocol;
import mailsetup.core.Provenance;
import mailsetup.core.Security;
import mailsetup.core.ServerSettings;
import mailsetup.core.Trust;
import mailsetup.diagnosis.Diagnostician;
import mailsetup.diagnosis.faults.Catalogue;
import mailsetup.discovery.Consent;
import mailsetup.discovery.Found;
import mailsetup.discovery.GuessNames;
import mailsetup.discovery.Party;
import mailsetup.discovery.Question;
import mailsetup.discovery.SettingsSource;
import mailsetup.discovery.SourceAnswer;
import mailsetup.probe.Deadline;
import mailsetup.probe.angus.AngusEngine;
import mailsetup.probe.dns.DnsClient;
import mailsetup.probe.net.Limits;
import mailsetup.probe.net.SystemResolver;
import mailsetup.probe.net.TrustAnchors;
import mailsetup.testkit.ScriptedServer;
import mailsetup.testkit.TestCertificates;
import org.junit.jupiter.api.Test;

class FindTest {
    private static final EmailAddress ADDRESS = EmailAddress.of("hanako@example.jp");

    @Test
    void aGuessThatAnswersWinsOverABetterOneThatDoesNot() {
        try (var server = ScriptedServer.tls(TestCertificates.good().serverContext(),
                s -> s.says("* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] hi").hears("S1 LOGOUT"))) {
            var nowhere = Endpoint.standard(Protocol.IMAP, Hostname.of("imap.example.invalid"), Security.TLS);
            var found = find(nowhere, server.endpoint(Protocol.IMAP, Security.TLS));
            assertThat(found).filteredOn(c -> c.settings().protocol() == Protocol.IMAP)
                    .extracting(c -> c.settings().endpoint().port()).containsExactly(server.port());
            assertThat(server.received()).doesNotContain("AUTHENTICATE", "LOGIN");
        }
    }

    @Test
    void whereNothingAnswersTheLikeliestGuessStands() {
        var first = Endpoint.standard(Protocol.SMTP, Hostname.of("smtp.example.invalid"), Security.TLS);
        var second = Endpoint.standard(Protocol.SMTP, Hostname.of("mail.example.invalid"), Security.TLS);
        var found = find(first, second);
        assertThat(found).extracting(c -> c.settings().endpoint()).contains(first).doesNotContain(second);
        assertThat(found).filteredOn(c -> c.settings().protocol().receives())
                .allMatch(c -> c.from().equals(Provenance.GUESS));
    }

    @Test
    void everyProtocolIsGuessedAndTlsComesFirst() {
        for (var protocol : Protocol.values()) {
            var doors = GuessNames.of(ADDRESS.domain(), protocol);
            assertThat(doors.getFirst().security()).isEqualTo(Security.TLS);
            assertThat(doors).noneMatch(door -> door.security() == Security.PLAIN || door.port() == 25);
        }
        assertThat(GuessNames.of(ADDRESS.domain(), Protocol.IMAP).getFirst().host().ascii())
                .isEqualTo("imap.example.jp");
    }

    private static List<Candidate> find(Endpoint... endpoints) {
        var candidates = List.of(endpoints).stream()
                .map(e -> new Candidate(new ServerSettings(e, "hanako"), new Provenance(Origin.ISPDB, "", Trust.LIST)))
                .toList();
        var trust = TrustAnchors.system().with(List.of(TestCertificates.authority().certificate()));
        var assistant = new LiveAssistant((_, _, _) -> List.of(new Source(candidates)),
                DnsClient.offline(), new SystemResolver(), trust, Limits.standard(),
                new AngusEngine(), Diagnostician.of(Catalogue.all()));
        return assistant
                .discover(new Question(ADDRESS, Consent.standard(), Deadline.in(Duration.ofSeconds(20))), _ -> {})
                .best().stream().map(Found::candidate).toList();
    }

    private record Source(List<Candidate> candidates) implements SettingsSource {
        @Override
        public Origin origin() {
            return Origin.ISPDB;
        }

        @Override
        public Set<Party> asks() {
            return Set.of();
        }

        @Override
        public SourceAnswer find(Question question) {
            return SourceAnswer.of(candidates);
        }
    }
}
