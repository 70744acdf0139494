package mailsetup.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mailsetup.assistant.LiveAssistant;
import mailsetup.assistant.SourceList;
import mailsetup.core.Candidate;
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
import mailsetup.diagnosis.Diagnostician;
import mailsetup.discovery.Party;
import mailsetup.discovery.Question;
import mailsetup.discovery.SettingsSource;
import mailsetup.discovery.SourceAnswer;
import mailsetup.discovery.presets.PresetIndex;
import mailsetup.discovery.presets.file.PublicList;
import mailsetup.discovery.source.Places;
import mailsetup.discovery.source.Sources;
import mailsetup.probe.angus.AngusEngine;
import mailsetup.probe.dns.DnsClient;
import mailsetup.probe.net.Limits;
import mailsetup.probe.net.SystemResolver;
import mailsetup.probe.net.TrustAnchors;
import mailsetup.testkit.JsonSchema;
import mailsetup.testkit.ScriptedDns;
import mailsetup.testkit.ScriptedServer;
import mailsetup.testkit.TestCertificates;
import org.junit.jupiter.api.Test;

class DiscoverCommandTest {
    private static final String ADDRESS = "hanako@himawari.test";

    private final CommandLineFixture terminal = new CommandLineFixture();
    private final List<Question> asked = new ArrayList<>();

    @Test
    void theServersAndTheirSourcesAreShown() {
        assertThat(terminal.run(published("imap.provider.test"), "discover", ADDRESS, "--no-reach")).isZero();
        assertThat(terminal.out()).contains("imap.provider.test:993", "public provider list",
                "Outside your mail domain",
                "knows nothing", "a web page came instead of settings");
        assertThat(terminal.err().replaceAll("\\s+", " ")).contains("Only the part after", "himawari.test",
                "your password stays");
    }

    @Test
    void theJsonFollowsItsSchema() {
        for (var language : Language.all()) {
            terminal.out.reset();
            terminal.run(published("imap.provider.test"), "discover", ADDRESS, "--no-reach", "--json", "--lang",
                    language.equals(Language.JA) ? "ja" : "en");
            assertThat(JsonSchema.complaintsOfSearch(terminal.out())).isEmpty();
        }
        assertThat(terminal.out()).contains("\"source\" : \"ispdb\"", "\"needsYes\" : true", "\"servers\" : false");
    }

    @Test
    void whatIsSwitchedOffIsNotAsked() {
        terminal.run(published("imap.himawari.test"), "discover", ADDRESS, "--no-ispdb", "--no-records", "--no-domain",
                "--no-reach", "--send-address");
        assertThat(asked).isEmpty();
        assertThat(terminal.err()).contains("nobody is asked");
        assertThat(terminal.run(published("imap.himawari.test"), "discover", ADDRESS, "--offline")).isOne();
        assertThat(asked).isEmpty();
    }

    @Test
    void aNameServerIsGivenByItsNumber() {
        assertThat(terminal.run(published("x.test"), "discover", ADDRESS, "--dns", "localhost")).isEqualTo(2);
        assertThat(terminal.run(published("x.test"), "discover", ADDRESS, "--dns", "127.0.0.1:99999")).isEqualTo(2);
        assertThat(terminal.err()).contains("--dns takes the numeric address");
    }

    @Test
    void theServersOfServiceRecordsAreFoundThroughTheGivenNameServerButNobodyKnocksAtAPortThatIsNoneOfMail() {
        try (var dns = new ScriptedDns();
                var imap = ScriptedServer.tls(TestCertificates.good().serverContext(),
                        s -> s.says("* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] hi").hears("S1 LOGOUT"))) {
            dns.zone("_imaps._tcp.himawari.test. SRV 0 0 " + imap.port() + " localhost.\nlocalhost. A 127.0.0.1");
            var address = dns.address().getAddress().getHostAddress() + ":" + dns.address().getPort();
            int code = terminal.run(named(), "discover", ADDRESS, "--no-domain", "--no-ispdb", "--dns", address);
            assertThat(code).isOne();
            assertThat(terminal.out()).contains("localhost:" + imap.port(), "Not tried yet");
            assertThat(imap.received()).isEmpty();
        }
    }

    @Test
    void aPasswordDoesNotGoOutsideTheMailDomainWithoutAYes() {
        terminal.stdin = "secret\n".getBytes(StandardCharsets.UTF_8);
        int code = terminal.run(published("imap.provider.test"), "probe", ADDRESS, "--password-stdin", "--no-reach");
        assertThat(code).isEqualTo(3);
        assertThat(terminal.err()).contains("imap.provider.test   (registered as provider.test)",
                "public provider list",
                "mail-setup-assistant probe " + ADDRESS + " --allow-outside imap.provider.test",
                "The password was not sent");
    }

    /** The public list says so, the domain has a web page, and nobody else knows anything. */
    private LiveAssistant published(String host) {
        var from = new Provenance(Origin.ISPDB, "list.test", Trust.LIST);
        var candidates = List.of(candidate(Protocol.IMAP, host, from), candidate(Protocol.SMTP, host, from));
        var html = new SourceAnswer.Unusable(Message.of("discovery.why.html"));
        return assistant((_, _, _) -> List.of(new Said(Origin.AUTOCONFIG, Party.DOMAIN, html),
                new Said(Origin.PACC, Party.DOMAIN, new SourceAnswer.Nothing()),
                new Said(Origin.ISPDB, Party.LIST, new SourceAnswer.Settings(candidates, Map.of(), Set.of()))));
    }

    /** Only the sources that ask the name system. */
    private static LiveAssistant named() {
        return assistant((web, dns,
                prober) -> new Sources(new PresetIndex(List.of()), PublicList.NONE, web, dns, prober,
                        Places.standard()).bestFirst().stream().filter(source -> source.origin() == Origin.SRV)
                        .toList());
    }

    private static LiveAssistant assistant(SourceList sources) {
        var trust = TrustAnchors.system().with(List.of(TestCertificates.authority().certificate()));
        return new LiveAssistant(sources, DnsClient.offline(), new SystemResolver(), trust,
                Limits.standard(), new AngusEngine(), Diagnostician.of(List.of()));
    }

    private static Candidate candidate(Protocol protocol, String host, Provenance from) {
        return new Candidate(
                new ServerSettings(Endpoint.standard(protocol, new Hostname(host), Security.TLS), ADDRESS), from);
    }

    private final class Said implements SettingsSource {
        private final Origin origin;
        private final Party party;
        private final SourceAnswer answer;

        private Said(Origin origin, Party party, SourceAnswer answer) {
            this.origin = origin;
            this.party = party;
            this.answer = answer;
        }

        @Override
        public Origin origin() {
            return origin;
        }

        @Override
        public Set<Party> asks() {
            return Set.of(party);
        }

        @Override
        public SourceAnswer find(Question question) {
            synchronized (asked) {
                asked.add(question);
            }
            return answer;
        }
    }
}
