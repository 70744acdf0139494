package mailsetup.diagnosis.faults.network;

import static mailsetup.diagnosis.Sureness.PROVEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Diagnostician;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.diagnosis.faults.Catalogue;
import mailsetup.probe.Failure;
import mailsetup.probe.Stage;
import mailsetup.probe.around.ControlDoor;
import mailsetup.probe.around.WebCheck;
import mailsetup.testkit.Around;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;

class NoNetworkTest {
    private final ServerCheck check = new NoNetwork();

    @Test
    void silenceEverywhereProvesIt() {
        assertThat(check.examine(dead().of(silent()))).extracting(Diagnosis::sureness).containsExactly(PROVEN);
    }

    @Test
    void itComesFirstAlsoWhereNoNameIsFound() {
        var unknown = Reports.imap().failed(Stage.RESOLVE, new Failure.NameNotFound("imap.example.jp"));
        var smtp = Reports.smtp().failed(Stage.RESOLVE, new Failure.NameNotFound("smtp.example.jp"));
        assertThat(Diagnostician.of(Catalogue.all()).diagnose(dead().of(unknown, smtp)).getFirst())
                .returns("no-network", Diagnosis::id);
    }

    @Test
    void oneOpenDoorShowsThatThereIsANetwork() {
        assertThat(check.examine(dead().open(465).of(silent()))).isEmpty();
    }

    @Test
    void anotherServerThatWasReachedShowsItToo() {
        assertThat(check.examine(dead().of(silent(), Reports.smtp()))).isEmpty();
    }

    private static Around dead() {
        return new Around().door(993, ControlDoor.Outcome.UNREACHABLE).door(443, ControlDoor.Outcome.NAME_NOT_FOUND)
                .page(WebCheck.Outcome.NO_ANSWER);
    }

    private static Reports silent() {
        return Reports.imap().failed(Stage.CONNECT, new Failure.TimedOut(Duration.ofSeconds(6)));
    }
}
