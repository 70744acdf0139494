package mailsetup.diagnosis.faults.name;

import static mailsetup.diagnosis.Sureness.LIKELY;
import static mailsetup.diagnosis.Sureness.PROVEN;
import static mailsetup.probe.around.NameAnswer.Outcome.NO_SUCH_NAME;
import static mailsetup.probe.around.RecordKind.A;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import mailsetup.core.Origin;
import mailsetup.core.Protocol;
import mailsetup.core.Provenance;
import mailsetup.core.Security;
import mailsetup.core.Trust;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Diagnostician;
import mailsetup.diagnosis.Named;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.diagnosis.faults.Catalogue;
import mailsetup.probe.Failure;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.Stage;
import mailsetup.testkit.Around;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;

class ResolversDisagreeTest {
    private static final String HOST = "imap.example.jp";
    private final ServerCheck check = new ResolversDisagree();

    @Test
    void aNameThatOnlyOthersFindProvesIt() {
        assertThat(check.examine(new Around().own(HOST, A, NO_SUCH_NAME).other(HOST, A, "192.0.2.1").of(unknown())))
                .extracting(Diagnosis::sureness).containsExactly(PROVEN);
    }

    @Test
    void otherAddressesElsewhereMakeItLikelyWhereNothingAnswers() {
        assertThat(check.examine(new Around().own(HOST, A, "192.0.2.1").other(HOST, A, "192.0.2.9").of(silent())))
                .extracting(Diagnosis::sureness).containsExactly(LIKELY);
    }

    @Test
    void aServerThatAnswersOnAnotherPortIsTheRightOne() {
        assertThat(check.examine(new Around().own(HOST, A, "192.0.2.1").other(HOST, A, "192.0.2.9")
                .tried(List.of(silent()), Reports.of(Protocol.IMAP, Security.STARTTLS)))).isEmpty();
    }

    @Test
    void oneCommonAddressIsAgreement() {
        assertThat(check.examine(new Around().own(HOST, A, "192.0.2.1", "192.0.2.2").other(HOST, A, "192.0.2.2")
                .of(silent()))).isEmpty();
    }

    @Test
    void aNameInTheProgramsOwnListMakesTheResolverTheSuspect() {
        var denied = new Around().own(HOST, A, NO_SUCH_NAME).own("example.jp", A, NO_SUCH_NAME);
        assertThat(causes(listed(denied.of(unknown())))).containsExactly("resolvers-disagree");
        assertThat(causes(denied.of(unknown()))).as("nobody's list").containsExactly("domain-unknown");
        assertThat(check.examine(listed(denied.of(unknown())))).extracting(Diagnosis::sureness)
                .containsExactly(LIKELY);
        assertThat(check.examine(listed(denied.other(HOST, A, NO_SUCH_NAME).of(unknown()))))
                .as("somebody else denies it, too: the list is old").isEmpty();
    }

    private static List<String> causes(Case c) {
        return Diagnostician.of(Catalogue.all()).diagnose(c).stream().map(Diagnosis::id).toList();
    }

    private static Case listed(Case c) {
        return c.named(Named.by(new Provenance(Origin.PRESET, "himawari", Trust.OWN),
                c.reports().stream().map(ProbeReport::settings).toList()));
    }

    private static Reports silent() {
        return Reports.imap().failed(Stage.CONNECT, new Failure.TimedOut(Duration.ofSeconds(6)));
    }

    private static Reports unknown() {
        return Reports.imap().failed(Stage.RESOLVE, new Failure.NameNotFound(HOST));
    }
}
