package mailsetup.diagnosis.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnostician;
import mailsetup.probe.ConnectAttempt;
import mailsetup.probe.Failure;
import mailsetup.probe.Finding;
import mailsetup.probe.Flaw;
import mailsetup.probe.Stage;
import mailsetup.probe.around.ControlDoor;
import mailsetup.probe.around.NameAnswer.Outcome;
import mailsetup.probe.around.RecordKind;
import mailsetup.testkit.Around;
import mailsetup.testkit.Cases;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;

/** Causes that are likely by the reports alone, and proven by what stands around the server. */
class SharpenedTest {
    private static final String HOST = "imap.example.jp";
    private static final Failure TIMED_OUT = new Failure.TimedOut(Duration.ofSeconds(6));

    @Test
    void anUnknownHostIsProvenByTheNameServers() {
        var unknown = Reports.imap().failed(Stage.RESOLVE, new Failure.NameNotFound(HOST));
        var around = new Around().own(HOST, RecordKind.A, Outcome.NO_SUCH_NAME);
        assertThat(first(Cases.of(unknown))).isEqualTo("host-unknown LIKELY");
        assertThat(first(around.of(unknown))).isEqualTo("host-unknown PROVEN");
    }

    @Test
    void severalUnknownHostsAreToldApartOnceNameServersAnswer() {
        var imap = Reports.imap().failed(Stage.RESOLVE, new Failure.NameNotFound(HOST));
        var smtp = Reports.smtp().failed(Stage.RESOLVE, new Failure.NameNotFound("smtp.example.jp"));
        var around = new Around().own(HOST, RecordKind.A, Outcome.NO_SUCH_NAME)
                .own("smtp.example.jp", RecordKind.A, Outcome.NO_SUCH_NAME);
        assertThat(first(Cases.of(imap, smtp))).isEqualTo("no-names-at-all LIKELY");
        assertThat(first(around.of(imap, smtp))).isEqualTo("host-unknown PROVEN");
    }

    @Test
    void aPrivateAddressIsProvenByAPublicResolverThatKnowsBetter() {
        var local = Reports.imap().passed(Stage.RESOLVE, new Finding.Addresses(List.of("192.168.1.1")))
                .failed(Stage.CONNECT, TIMED_OUT);
        assertThat(first(Cases.of(local))).isEqualTo("private-address LIKELY");
        assertThat(first(new Around().other(HOST, RecordKind.A, "203.0.113.9").of(local)))
                .isEqualTo("private-address PROVEN");
    }

    @Test
    void aNetworkThatLetsNoMailOutIsProvenByOpenWebPages() {
        var around = new Around().open(443).door(993, ControlDoor.Outcome.SILENT)
                .door(587, ControlDoor.Outcome.REFUSED);
        assertThat(first(around.of(Reports.imap().failed(Stage.CONNECT, TIMED_OUT))))
                .isEqualTo("nothing-gets-out PROVEN");
    }

    @Test
    void twoSilentServersInANetworkThatLetsMailOutAreTheServersMatter() {
        var c = new Around().open(993, 465).of(Reports.imap().failed(Stage.CONNECT, TIMED_OUT),
                Reports.smtp().failed(Stage.CONNECT, TIMED_OUT));
        assertThat(first(c)).isEqualTo("no-answer LIKELY");
    }

    @Test
    void brokenIpv6IsProvenByAnIndependentHostWithBothFamilies() {
        var only = Reports.imap().passed(Stage.RESOLVE, new Finding.Addresses(List.of("2001:db8::1")))
                .failed(Stage.CONNECT, TIMED_OUT);
        var around = new Around().open(993).family("2001:db8::9", ConnectAttempt.Outcome.TIMED_OUT)
                .family("192.0.2.9", ConnectAttempt.Outcome.CONNECTED);
        assertThat(first(around.of(only))).isEqualTo("ipv6-broken PROVEN");
    }

    @Test
    void aClosedPortIsProvenByTheSamePortElsewhere() {
        var refused = Reports.imap().failed(Stage.CONNECT, new Failure.ConnectionRefused(List.of()));
        assertThat(first(Cases.of(refused))).isEqualTo("port-closed LIKELY");
        assertThat(first(new Around().open(993).of(refused))).isEqualTo("port-closed PROVEN");
    }

    @Test
    void whoeverReadsAlongIsProvenByTheSameIssuerElsewhere() {
        var foreign = new Flaw.UnknownIssuer("CN=Example CA,O=Example Trust,C=JP");
        var read = Reports.imap().failed(Stage.SECURE, new Failure.BadCertificate(Reports.tls(), List.of(foreign)));
        assertThat(first(Cases.of(read))).isEqualTo("issuer-missing LIKELY");
        assertThat(first(new Around().door(993, ControlDoor.Outcome.ANSWERED, Optional.of(Reports.tls()), foreign)
                .of(read))).isEqualTo("security-software PROVEN");
    }

    @Test
    void aGoodCertificateElsewhereFromTheSameIssuerProvesNothing() {
        var foreign = new Flaw.UnknownIssuer("CN=Example CA,O=Example Trust,C=JP");
        var read = Reports.imap().failed(Stage.SECURE, new Failure.BadCertificate(Reports.tls(), List.of(foreign)));
        assertThat(first(new Around().open(993).of(read))).isEqualTo("issuer-missing LIKELY");
    }

    private static String first(Case c) {
        return Diagnostician.of(Catalogue.all()).diagnose(c).stream().findFirst()
                .map(diagnosis -> diagnosis.id() + " " + diagnosis.sureness()).orElse("nothing");
    }
}
