package mailsetup.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.core.ServerSettings;
import mailsetup.diagnosis.Diagnostician;
import mailsetup.diagnosis.faults.Catalogue;
import mailsetup.probe.ConnectAttempt;
import mailsetup.probe.ConnectAttempt.Outcome;
import mailsetup.probe.Finding;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.angus.AngusEngine;
import mailsetup.probe.dns.DnsClient;
import mailsetup.probe.net.Limits;
import mailsetup.probe.net.TrustAnchors;
import mailsetup.testkit.ScriptedServer;
import org.junit.jupiter.api.Test;

/** A host with several addresses, not all of which answer. */
class AddressFallbackTest {
    @Test
    void theNextAddressIsTriedAndEveryTryIsKept() {
        try (var server = ScriptedServer.plain(s -> s.says("+OK").hears("CAPA").says("-ERR"))) {
            var report = probe(server, "::1", "127.0.0.2", "127.0.0.1", "127.0.0.3");
            var attempts = report.found(Finding.Connected.class).orElseThrow().attempts();
            assertThat(attempts).extracting(ConnectAttempt::address)
                    .containsExactly("0:0:0:0:0:0:0:1", "127.0.0.2", "127.0.0.1");
            assertThat(attempts).extracting(ConnectAttempt::ipv6).containsExactly(true, false, false);
            assertThat(attempts.getFirst().outcome()).isNotEqualTo(Outcome.CONNECTED);
            assertThat(attempts.get(1).outcome()).isEqualTo(Outcome.REFUSED);
            assertThat(attempts.getLast().outcome()).isEqualTo(Outcome.CONNECTED);
            assertThat(report.found(Finding.Addresses.class).orElseThrow().addresses()).hasSize(4);
        }
    }

    private static ProbeReport probe(ScriptedServer server, String... addresses) {
        var all = Stream.of(addresses).map(InetAddress::ofLiteral).toList();
        var assistant = new LiveAssistant((_, _, _) -> List.of(), DnsClient.offline(), (_, _) -> all,
                TrustAnchors.system(), Limits.standard(),
                new AngusEngine(), Diagnostician.of(Catalogue.all()));
        var settings = new ServerSettings(server.endpoint(Protocol.POP3, Security.PLAIN), "hanako");
        try (var run = assistant.probe(List.of(settings), Optional.empty(), Duration.ofSeconds(10), _ -> {})) {
            return run.await().getFirst();
        }
    }
}
