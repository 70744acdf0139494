package mailsetup.diagnosis.faults.name;

import static mailsetup.diagnosis.Sureness.LIKELY;
import static mailsetup.diagnosis.Sureness.PROVEN;
import static mailsetup.probe.around.NameAnswer.Outcome.NO_REPLY;
import static mailsetup.probe.around.NameAnswer.Outcome.NO_SUCH_NAME;
import static mailsetup.probe.around.RecordKind.A;
import static mailsetup.probe.around.RecordKind.AAAA;
import static org.assertj.core.api.Assertions.assertThat;

import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.diagnosis.faults.network.NoNetwork;
import mailsetup.probe.Failure;
import mailsetup.probe.Stage;
import mailsetup.probe.around.ControlDoor;
import mailsetup.probe.around.WebCheck;
import mailsetup.testkit.Around;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;

class ResolverDeadTest {
    private static final String HOST = "imap.example.jp";
    private final ServerCheck check = new ResolverDead();

    @Test
    void silenceOfTheOwnNameServersIsLikelyTheCause() {
        assertThat(check.examine(silent().of(unknown()))).extracting(Diagnosis::sureness).containsExactly(LIKELY);
    }

    @Test
    void aPublicNameServerThatAnswersProvesIt() {
        assertThat(check.examine(silent().other(HOST, A, NO_SUCH_NAME).of(unknown()))).extracting(Diagnosis::sureness)
                .containsExactly(PROVEN);
    }

    @Test
    void oneAnswerShowsThatTheResolverWorks() {
        assertThat(check.examine(silent().strayDomain().of(unknown()))).isEmpty();
    }

    @Test
    void whereNothingAnswersThereIsNoNetwork() {
        assertThat(check.examine(silent().door(993, ControlDoor.Outcome.NAME_NOT_FOUND)
                .page(WebCheck.Outcome.NO_ANSWER).of(unknown()))).isEmpty();
    }

    /** Without names no independent host is found either; the public resolver needs no name. */
    @Test
    void aPublicNameServerThatAnswersShowsThatThereIsANetwork() {
        var around = silent().other(HOST, A, "192.0.2.1").door(993, ControlDoor.Outcome.NAME_NOT_FOUND)
                .page(WebCheck.Outcome.NO_ANSWER).of(unknown());
        assertThat(check.examine(around)).extracting(Diagnosis::sureness).containsExactly(PROVEN);
        assertThat(new NoNetwork().examine(around)).isEmpty();
    }

    private static Around silent() {
        return new Around().own(HOST, A, NO_REPLY).own(HOST, AAAA, NO_REPLY);
    }

    private static Reports unknown() {
        return Reports.imap().failed(Stage.RESOLVE, new Failure.NameNotFound(HOST));
    }
}
