package mailsetup.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import mailsetup.Wiring;
import mailsetup.core.Protocol;
import mailsetup.core.Secret;
import mailsetup.core.ServerSettings;
import mailsetup.practice.PracticeServer;
import mailsetup.probe.Failure;
import mailsetup.probe.Finding;
import mailsetup.probe.Login;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.Stage;
import mailsetup.probe.Step;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PracticeProbeTest {
    private static PracticeServer server;

    @BeforeAll
    static void start() throws IOException {
        server = PracticeServer.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void allThreeWorkWithTls() {
        assertEverythingWorks(server.tls());
    }

    @Test
    void allThreeWorkWithStartTls() {
        assertEverythingWorks(server.startTls());
    }

    @Test
    void aCleanProbeOpensOneConnectionForEachServer() {
        for (var settings : server.tls()) {
            int before = server.connections(settings.endpoint());
            probe(List.of(settings), server.password());
            assertThat(server.connections(settings.endpoint()) - before).as(settings.toString()).isEqualTo(1);
        }
    }

    @Test
    void theFirstRefusalEndsTheLogins() {
        int before = server.credentialsSeen();
        var reports = probe(server.tls(), "not the password");
        assertThat(reports.getFirst().failedWith(Failure.Refusal.class)).isPresent();
        assertThat(reports.getFirst().failed().orElseThrow().stage()).isEqualTo(Stage.AUTHENTICATE);
        assertThat(reports.subList(1, 3)).allSatisfy(report -> assertThat(report.at(Stage.AUTHENTICATE))
                .contains(new Step.Skipped(Stage.AUTHENTICATE, Step.Reason.PASSWORD_REFUSED_ELSEWHERE)));
        assertThat(reports).extracting(ProbeReport::loginsSent).containsExactly(1, 0, 0);
        assertThat(server.credentialsSeen() - before).isEqualTo(1);
    }

    @Test
    void withoutTheAuthorityNothingIsEverSaid() {
        int before = server.credentialsSeen();
        var login = Login.careful(server.address(), new Secret(server.password().toCharArray()));
        try (var run = Wiring.assistant().probe(server.tls(), Optional.of(login), Duration.ofSeconds(20), _ -> {})) {
            assertThat(run.await()).allSatisfy(report -> {
                assertThat(report.failed().orElseThrow().stage()).isEqualTo(Stage.SECURE);
                assertThat(report.failedWith(Failure.BadCertificate.class)).isPresent();
                assertThat(report.loginsSent()).isZero();
            });
        }
        assertThat(server.credentialsSeen()).isEqualTo(before);
    }

    private static void assertEverythingWorks(List<ServerSettings> servers) {
        var reports = probe(servers, server.password());
        assertThat(reports).allSatisfy(report -> {
            assertThat(report.works()).as(report.toString()).isTrue();
            assertThat(report.tls().orElseThrow().version()).isEqualTo("TLSv1.3");
            assertThat(report.loginsSent()).isEqualTo(1);
            assertThat(report.transcript()).as("only looked at").noneMatch(
                    line -> line.matches("C: .*\\b(SELECT|STORE|APPEND|EXPUNGE|RETR|TOP|DELE|DATA)\\b.*")
                            || (line.matches("C: .*\\bFETCH\\b.*")
                                    && !line.matches(
                                            ".* \\((RFC822\\.SIZE INTERNALDATE|BODY\\.PEEK\\[]<\\d+\\.\\d+>)\\)")));
            assertThat(report.transcript()).as("no text of a mail").noneMatch(line -> line.contains("AAAAAAAA"));
        });
        assertThat(reports).extracting(report -> report.settings().protocol()).containsExactly(Protocol.values());
        assertThat(reports.get(0).found(Finding.ImapMailbox.class).orElseThrow().facts().messages()).isPositive();
        assertThat(reports.get(0).found(Finding.ImapMailbox.class).orElseThrow().facts().quotaLimit()).isPresent();
        assertThat(reports.get(1).found(Finding.PopMaildrop.class).orElseThrow().facts().uidl()).isTrue();
        assertThat(reports.get(2).found(Finding.Submission.class).orElseThrow().facts().envelope()).hasSize(2);
    }

    private static List<ProbeReport> probe(List<ServerSettings> servers, String password) {
        var login = Login.careful(server.address(), new Secret(password.toCharArray()));
        var assistant = Wiring.assistant().trusting(List.of(server.authority()));
        try (var run = assistant.probe(servers, Optional.of(login), Duration.ofSeconds(20), _ -> {})) {
            return run.await();
        }
    }
}
