package mailsetup.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import mailsetup.core.Message;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.core.text.Language;
import mailsetup.core.text.Messages;
import mailsetup.diagnosis.faults.Catalogue;
import mailsetup.probe.Failure;
import mailsetup.probe.Flaw;
import mailsetup.probe.Stage;
import mailsetup.probe.around.ControlDoor;
import mailsetup.probe.around.RecordKind;
import mailsetup.testkit.Around;
import mailsetup.testkit.Cases;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;

/** What a cause is not, derived from the case for every cause on the way to the login. */
class RuledOutTest {
    private static final Fault CLOSED = Fault.of(10, "port-closed", Rung.NETWORK, Mover.YOU, "N-02");
    private static final Fault EXPIRED = Fault.of(31, "expired", Rung.CERTIFICATE, Mover.MAIL_PROVIDER, "T-01");
    private static final Fault BLOCKED = Fault.of(108, "port-blocked", Rung.NETWORK, Mover.NETWORK_OWNER, "N-04");
    private static final Fault REFUSED = Fault.of(69, "login-refused", Rung.LOGIN, Mover.YOU, "A-01");
    private static final Reports SILENT = Reports.imap().failed(Stage.CONNECT,
            new Failure.TimedOut(Duration.ofSeconds(6)));
    private static final Reports OLD = Reports.imap().failed(Stage.SECURE,
            new Failure.BadCertificate(Reports.tls(), List.of(new Flaw.Expired(0, Reports.CERTIFICATE_END))));

    @Test
    void thePasswordWhereNoneWasSent() {
        assertThat(said(CLOSED, Cases.of(SILENT))).containsExactly("Not the password: none was sent.");
    }

    @Test
    void notThePasswordWhereOneWasSent() {
        var refused = Reports.imap().failed(Stage.AUTHENTICATE, Reports.refusal("NO", "no"));
        assertThat(said(CLOSED, Cases.of(refused))).noneMatch(line -> line.contains("password"));
    }

    @Test
    void theNetworkWhereTheSamePortOfAnotherProviderAnswers() {
        assertThat(said(CLOSED, new Around().open(993).of(SILENT))).contains(
                "Not your network: port 993 of another provider (control.example.net) answered in 42 ms.");
    }

    @Test
    void notTheNetworkWhereItIsBlamed() {
        assertThat(said(BLOCKED, new Around().open(993).of(SILENT))).noneMatch(line -> line.contains("network"));
    }

    @Test
    void notTheNetworkWhereSomebodySitsInBetween() {
        var read = new Around().door(993, ControlDoor.Outcome.ANSWERED, Optional.of(Reports.tls()),
                new Flaw.UnknownIssuer("CN=Filter"));
        assertThat(said(CLOSED, read.of(SILENT))).noneMatch(line -> line.contains("network"));
    }

    @Test
    void theLineWhereAnotherServerWasReached() {
        assertThat(said(CLOSED, Cases.of(SILENT, Reports.smtp())))
                .contains("Not your internet connection: smtp.example.jp was reached at the same time.");
    }

    @Test
    void theServerWhereItAnswersOnAnotherPort() {
        assertThat(said(CLOSED, Cases.tried(List.of(SILENT), Reports.of(Protocol.IMAP, Security.STARTTLS))))
                .contains("Not the server as a whole: it answers on port 143.");
    }

    @Test
    void theNameWhereDnsKnowsIt() {
        assertThat(said(CLOSED, new Around().own("imap.example.jp", RecordKind.A, "192.0.2.1").of(SILENT)))
                .contains("Not the server name: DNS knows it (192.0.2.1).");
    }

    @Test
    void theClockWhereItAgreesAndWhoeverCouldSitInBetween() {
        var c = new Around().clock(Reports.CERTIFICATE_END, Duration.ofSeconds(3)).open(993).of(OLD);
        assertThat(said(EXPIRED, c)).contains("Not the clock of this computer: it agrees with page.example.net.",
                "Nobody in between: the certificate of control.example.net arrives unharmed.");
    }

    @Test
    void ofARefusedLoginNothingIsRuledOutHere() {
        assertThat(said(REFUSED, new Around().open(993).of(SILENT))).isEmpty();
    }

    @Test
    void whatTheCheckItselfRuledOutStandsFirst() {
        var own = Message.of("surroundings.not.clock", "x");
        var diagnosis = CLOSED.on(SILENT.settings()).likely().not(own);
        assertThat(diagnosed(Cases.of(SILENT), diagnosis).ruledOut()).hasSize(2).first().isEqualTo(own);
    }

    @Test
    void theDiagnosticianAddsThem() {
        assertThat(Diagnostician.of(Catalogue.all()).diagnose(Cases.of(SILENT)).getFirst().ruledOut()).isNotEmpty();
    }

    private static List<String> said(Fault fault, Case c) {
        var diagnosis = fault.on(c.reports().getFirst().settings()).likely();
        return diagnosed(c, diagnosis).ruledOut().stream().map(Messages.in(Language.EN)::text).toList();
    }

    private static Diagnosis diagnosed(Case c, Diagnosis diagnosis) {
        return Diagnostician.of(List.of(new FaultCheck<Case>() {
            @Override
            public Fault fault() {
                return diagnosis.fault();
            }

            @Override
            public List<Diagnosis> examine(Case seen) {
                return List.of(diagnosis);
            }
        })).diagnose(c).getFirst();
    }
}
