package mailsetup.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import mailsetup.core.ledger.Ledger;
import mailsetup.core.network.Network;
import mailsetup.probe.Deadline;
import mailsetup.probe.Failure;
import mailsetup.probe.Stage;
import mailsetup.probe.around.NameAnswer;
import mailsetup.probe.around.NameAnswer.Asked;
import mailsetup.probe.around.RecordKind;
import mailsetup.probe.dns.DnsClient;
import mailsetup.probe.net.Limits;
import mailsetup.probe.net.Reach;
import mailsetup.probe.net.SystemResolver;
import mailsetup.probe.net.TrustAnchors;
import mailsetup.probe.surroundings.LiveLookout;
import mailsetup.testkit.Beside;
import mailsetup.testkit.Cases;
import mailsetup.testkit.Reports;
import mailsetup.testkit.ScriptedDns;
import org.junit.jupiter.api.Test;

@Beside
class SiteTest {
    private static final Limits LIMITS = Limits.standard();

    @Test
    void theNameServerOfThePersonsChoiceIsAskedForTheCausesToo() throws Exception {
        try (var dns = new ScriptedDns()) {
            var c = Cases.of(Reports.imap().failed(Stage.RESOLVE, new Failure.NameNotFound("imap.example.jp")));
            var around = site().asking(dns.failing("imap.example.jp", 2).direct()).around().look(c.address(),
                    c.reports(), Optional.empty(), Deadline.in(Duration.ofSeconds(8)));
            assertThat(around.answer(Asked.OWN, "imap.example.jp", RecordKind.A)).map(NameAnswer::outcome)
                    .contains(NameAnswer.Outcome.SERVER_FAILURE);
            assertThat(dns.asked()).anyMatch(question -> question.contains("imap.example.jp"));
        }
    }

    private static Site site() {
        var trust = TrustAnchors.system();
        var resolver = new SystemResolver();
        var lookout = new LiveLookout(DnsClient.offline(), new Reach(resolver, trust, LIMITS), Network.real());
        return new Site(Network.real(), DnsClient.offline(), resolver, lookout, trust, LIMITS, Ledger.inMemory());
    }
}
