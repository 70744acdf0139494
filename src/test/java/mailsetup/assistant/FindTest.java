package mailsetup.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import mailsetup.core.Candidate;
import mailsetup.core.EmailAddress;
import mailsetup.core.Endpoint;
import mailsetup.core.Hostname;
import mailsetup.core.Protocol;
import mailsetup.core.Provenance;
import mailsetup.core.Security;
import mailsetup.core.ServerSettings;
import mailsetup.diagnosis.Diagnostician;
import mailsetup.diagnosis.faults.Catalogue;
import mailsetup.discovery.GuessSource;
import mailsetup.probe.Deadline;
import mailsetup.probe.angus.AngusEngine;
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
            assertThat(found).extracting(c -> c.settings().endpoint().port()).containsExactly(server.port());
            assertThat(server.received()).doesNotContain("AUTHENTICATE", "LOGIN");
        }
    }

    @Test
    void whereNothingAnswersTheLikeliestGuessStands() {
        var first = Endpoint.standard(Protocol.SMTP, Hostname.of("smtp.example.invalid"), Security.TLS);
        var second = Endpoint.standard(Protocol.SMTP, Hostname.of("mail.example.invalid"), Security.TLS);
        assertThat(find(first, second)).extracting(c -> c.settings().endpoint()).containsExactly(first);
    }

    @Test
    void everyProtocolIsGuessedAndTlsComesFirst() {
        var guesses = new GuessSource().find(ADDRESS);
        for (var protocol : Protocol.values()) {
            var endpoints = guesses.stream().map(c -> c.settings().endpoint()).filter(e -> e.protocol() == protocol);
            assertThat(endpoints.map(Endpoint::security).distinct()).containsExactly(Security.TLS, Security.STARTTLS);
        }
        assertThat(guesses.getFirst().settings().endpoint().host().ascii()).isEqualTo("imap.example.jp");
        assertThat(guesses).allSatisfy(guess -> assertThat(guess.from()).isEqualTo(Provenance.GUESS));
        assertThat(guesses).noneMatch(guess -> guess.settings().endpoint().security() == Security.PLAIN);
    }

    private static List<Candidate> find(Endpoint... endpoints) {
        var candidates = List.of(endpoints).stream()
                .map(e -> new Candidate(new ServerSettings(e, "hanako"), Provenance.GUESS)).toList();
        var trust = TrustAnchors.system().with(List.of(TestCertificates.authority().certificate()));
        var assistant = new LiveAssistant(List.of(_ -> candidates), new SystemResolver(), trust, Limits.standard(),
                new AngusEngine(), new Diagnostician(Catalogue.all()));
        return assistant.find(ADDRESS, Deadline.in(Duration.ofSeconds(20)));
    }
}
