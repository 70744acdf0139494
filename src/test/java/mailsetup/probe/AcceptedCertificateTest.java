package mailsetup.probe;

import static mailsetup.core.Protocol.IMAP;
import static mailsetup.core.Security.TLS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import mailsetup.core.Hostname;
import mailsetup.core.Secret;
import mailsetup.core.ServerSettings;
import mailsetup.practice.PracticeServer;
import mailsetup.practice.lab.Lab;
import mailsetup.practice.lab.Workshop;
import mailsetup.testkit.LabRuns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A certificate that nobody vouches for passes only where a person has compared just this one for just this server. */
class AcceptedCertificateTest {
    private static final String PRINT = "0123456789abcdef".repeat(4);
    private static final Workshop WORKSHOP = LabRuns.workshop();

    @ParameterizedTest
    @ValueSource(strings = {"self-signed", "unknown-authority", "issuer-missing"})
    void itPassesOnceItsFingerprintWasAccepted(String fault) throws IOException {
        try (var server = play(fault)) {
            var refused = probe(server, List.of());
            assertThat(refused.loginsSent()).isZero();
            assertThat(server.credentialsSeen()).isZero();

            var report = probe(server, List.of(AcceptedCertificate.offer(refused).orElseThrow()));
            assertThat(report.works()).isTrue();
            assertThat(report.tls().orElseThrow().acceptedByFingerprint()).isTrue();
            assertThat(server.credentialsSeen()).isEqualTo(1);
        }
    }

    @Test
    void aGoodCertificateIsNotCalledAccepted() throws IOException {
        try (var server = play("login-refused")) {
            assertThat(probe(server, List.of()).tls().orElseThrow().acceptedByFingerprint()).isFalse();
        }
    }

    @Test
    void anotherCertificateOfTheSameServerIsRefused() throws IOException {
        AcceptedCertificate first;
        try (var server = play("self-signed")) {
            first = AcceptedCertificate.offer(probe(server, List.of())).orElseThrow();
        }
        try (var server = play("self-signed")) {
            assertRefused(server, first);
        }
    }

    @Test
    void theSameCertificateOfAnotherServerIsRefused() throws IOException {
        try (var server = play("self-signed")) {
            var right = AcceptedCertificate.offer(probe(server, List.of())).orElseThrow();
            assertRefused(server, new AcceptedCertificate(Hostname.of("mail.practice.example"), 993, right.sha256()));
            assertRefused(server, new AcceptedCertificate(right.host(), 143, right.sha256()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"several-flaws", "expired", "foreign-name", "not-yet-valid", "no-names", "weak-key",
            "chain-expired"})
    void whatElseIsWrongWithACertificateIsNeverOfferedAndNeverAccepted(String fault) throws IOException {
        try (var server = play(fault)) {
            var refused = probe(server, List.of());
            assertThat(AcceptedCertificate.offer(refused)).isEmpty();

            var own = refused.failedWith(Failure.BadCertificate.class).orElseThrow().tls().chain().getFirst();
            var endpoint = refused.settings().endpoint();
            assertRefused(server, new AcceptedCertificate(endpoint.host(), endpoint.port(), own.sha256()));
        }
    }

    @Test
    void aFingerprintIsReadInEveryUsualForm() {
        var accepted = new AcceptedCertificate(Hostname.of("imap.example.jp"), 993, PRINT);
        var colons = PRINT.toUpperCase(Locale.ROOT).replaceAll("(..)(?!$)", "$1:");
        assertThat(List.of(PRINT, colons, " " + colons.replace(':', ' ') + "\n", colons.replace(':', '-'),
                "０１２３" + PRINT.substring(4))).allMatch(accepted::matches)
                .allSatisfy(form -> assertThat(AcceptedCertificate.typed(accepted.host(), 993, form))
                        .isEqualTo(accepted));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0123", "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdeg",
            "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcde",
            "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0"})
    void nothingButAWholeFingerprintWillDo(String typed) {
        Predicate<String> matches = new AcceptedCertificate(Hostname.of("imap.example.jp"), 993, PRINT)::matches;
        assertThat(matches).rejects(typed);
        assertThatThrownBy(() -> AcceptedCertificate.typed(Hostname.of("imap.example.jp"), 993, typed))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void assertRefused(PracticeServer server, AcceptedCertificate accepted) {
        int before = server.credentialsSeen();
        assertThat(probe(server, List.of(accepted)).failedWith(Failure.BadCertificate.class)).isPresent();
        assertThat(server.credentialsSeen()).isEqualTo(before);
    }

    private static ProbeReport probe(PracticeServer server, List<AcceptedCertificate> accepted) {
        var imap = server.asked().stream().filter(settings -> settings.protocol() == IMAP).toList();
        assertThat(imap).extracting(settings -> settings.endpoint().security()).containsExactly(TLS);
        return probe(server, imap, accepted);
    }

    private static ProbeReport probe(PracticeServer server, List<ServerSettings> asked,
            List<AcceptedCertificate> accepted) {
        try (var secret = new Secret(server.password().toCharArray());
                var run = LabRuns.assistant(server).accepting(accepted).probe(asked,
                        Optional.of(Login.careful(server.address(), secret)), LabRuns.RUN, _ -> {})) {
            return run.await().getFirst();
        }
    }

    private static PracticeServer play(String fault) throws IOException {
        return PracticeServer.start(Lab.find(fault).orElseThrow(), WORKSHOP);
    }
}
