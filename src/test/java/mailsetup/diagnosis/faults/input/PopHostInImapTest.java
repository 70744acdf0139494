package mailsetup.diagnosis.faults.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import mailsetup.diagnosis.Alternatives;
import mailsetup.diagnosis.Change;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.diagnosis.Sureness;
import mailsetup.probe.Failure;
import mailsetup.probe.Stage;
import mailsetup.testkit.Cases;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;

class PopHostInImapTest {
    private final ServerCheck check = new PopHostInImap();

    private static final Failure REFUSED = new Failure.ConnectionRefused(List.of());

    @Test
    void theSiblingThatAnswersProvesIt() {
        var found = check.examine(Cases.tried(List.of(popHost()), Reports.imap().at("imap.example.jp")));
        assertThat(found).singleElement().returns(Sureness.PROVEN, Diagnosis::sureness)
                .extracting(d -> d.change().map(Change::after)).isEqualTo(Optional.of(Reports.imap().settings()));
    }

    @Test
    void theNameAloneMakesItLikely() {
        assertThat(check.examine(Cases.of(popHost()))).extracting(Diagnosis::sureness)
                .containsExactly(Sureness.LIKELY);
    }

    @Test
    void theSiblingIsTried() {
        var c = Cases.of(popHost());
        assertThat(Alternatives.of(c.address(), c.reports())).contains(Reports.imap().settings());
    }

    @Test
    void anImapNameThatIsRefusedIsNotThis() {
        assertThat(check.examine(Cases.of(Reports.imap().failed(Stage.CONNECT, REFUSED)))).isEmpty();
    }

    @Test
    void aRefusedLoginIsNotTheNamesFault() {
        var refused = Reports.imap().at("pop.example.jp").failed(Stage.AUTHENTICATE, Reports.refusal("NO", "no"));
        assertThat(check.examine(Cases.of(refused))).isEmpty();
    }

    private static Reports popHost() {
        return Reports.imap().at("pop.example.jp").failed(Stage.CONNECT, REFUSED);
    }
}
