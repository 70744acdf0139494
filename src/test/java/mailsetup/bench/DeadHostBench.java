package mailsetup.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import mailsetup.assistant.LiveAssistant;
import mailsetup.assistant.Site;
import mailsetup.core.EmailAddress;
import mailsetup.core.Endpoint;
import mailsetup.core.Hostname;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.core.ServerSettings;
import mailsetup.core.ledger.Ledger;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnostician;
import mailsetup.diagnosis.faults.Catalogue;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.angus.AngusEngine;
import mailsetup.probe.net.Limits;
import mailsetup.probe.net.Reach;
import mailsetup.probe.net.SystemResolver;
import mailsetup.probe.net.TrustAnchors;
import mailsetup.probe.surroundings.LiveLookout;
import mailsetup.testkit.ScriptedDns;

/** Three servers that drop everything, and a name server that is silent too: from the start to the causes. */
final class DeadHostBench {
    private static final Duration STAGE = Limits.standard().connect();
    private static final Duration AROUND = Duration.ofSeconds(2);
    private static final Limits LIMITS = new Limits(STAGE, STAGE, STAGE, STAGE, STAGE, STAGE);
    private static final EmailAddress ADDRESS = EmailAddress.of("hanako@example.jp");

    private static final Map<Protocol, String> HOSTS = Map.of(Protocol.IMAP, "imap", Protocol.POP3, "pop",
            Protocol.SMTP, "smtp");

    private DeadHostBench() {}

    static String measure() throws Exception {
        var network = new DeadNetwork();
        try (var dns = new ScriptedDns()) {
            Stream.of("", "imap.", "pop.", "smtp.", "mail.").forEach(host -> dns.silent(host + "example.jp"));
            var names = new SystemResolver(network);
            var silent = dns.direct();
            var lookout = new LiveLookout(silent, new Reach(names, network, TrustAnchors.system(), LIMITS),
                    network);
            var assistant = new LiveAssistant(
                    new Site(network, silent, names, lookout, TrustAnchors.system(), LIMITS, Ledger.inMemory()),
                    (_, _, _) -> List.of(), new AngusEngine(), Diagnostician.of(Catalogue.all()));
            var servers = Stream.of(Protocol.values())
                    .map(protocol -> new ServerSettings(Endpoint.standard(protocol,
                            Hostname.of(HOSTS.get(protocol)
                                    + ".example.jp"),
                            Security.TLS), "hanako"))
                    .toList();
            var table = new Table("what", "at most", "measured", "ratio");
            var reports = new ArrayList<ProbeReport>();
            var test = Clock.median(3, () -> {
                reports.clear();
                reports.addAll(probe(assistant, servers));
            });
            var causes = Clock.median(3,
                    () -> assistant.examine(Case.of(ADDRESS, reports), Optional.empty(), Duration.ofSeconds(30)));
            row(table, "test of three servers that drop everything", STAGE, test);
            row(table, "finding the causes of it, with other doors, names and computer", AROUND, causes);
            row(table, "both together, outside DNS blocked", STAGE.plus(AROUND), test.plus(causes));
            return table.markdown();
        }
    }

    private static void row(Table table, String what, Duration most, Duration took) {
        table.row(what, Clock.millis(most), Clock.millis(took), Clock.ratio(took, most));
    }

    private static List<ProbeReport> probe(LiveAssistant assistant, List<ServerSettings> servers) {
        try (var run = assistant.probe(servers, Optional.empty(), Duration.ofSeconds(30), _ -> {})) {
            return run.await();
        }
    }
}
