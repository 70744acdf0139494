package mailsetup.diagnosis.faults.network;

import static mailsetup.diagnosis.Sureness.PROVEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Diagnostician;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.diagnosis.faults.Catalogue;
import mailsetup.probe.Failure;
import mailsetup.probe.Flaw;
import mailsetup.probe.Stage;
import mailsetup.probe.around.WebCheck;
import mailsetup.testkit.Around;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;

class CaptivePortalTest {
    private final ServerCheck check = new CaptivePortal();

    @Test
    void aForeignPageProvesIt() {
        assertThat(check.examine(new Around().page(WebCheck.Outcome.FOREIGN, "http://login.hotel.example/",
                Optional.empty()).of(silent()))).extracting(Diagnosis::sureness).containsExactly(PROVEN);
    }

    @Test
    void itSilencesWhatTheCertificateOfTheSignInPageLooksLike() {
        var stranger = Reports.imap().failed(Stage.SECURE,
                new Failure.BadCertificate(Reports.tls(), List.of(new Flaw.SelfSigned())));
        assertThat(Diagnostician.of(Catalogue.all()).diagnose(new Around().page(WebCheck.Outcome.FOREIGN)
                .of(stranger))).extracting(Diagnosis::id).containsExactly("captive-portal");
    }

    @Test
    void anErrorOfAWebServerIsNoSignInPage() {
        assertThat(check.examine(new Around().page(WebCheck.Outcome.ERROR).of(silent()))).isEmpty();
    }

    @Test
    void aRefusedLoginGotThrough() {
        assertThat(check.examine(new Around().page(WebCheck.Outcome.FOREIGN).of(Reports.imap()
                .failed(Stage.AUTHENTICATE, Reports.refusal("NO", "no"))))).isEmpty();
    }

    private static Reports silent() {
        return Reports.imap().failed(Stage.CONNECT, new Failure.TimedOut(Duration.ofSeconds(6)));
    }
}
