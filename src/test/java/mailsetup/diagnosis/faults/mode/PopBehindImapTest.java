package mailsetup.diagnosis.faults.mode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Sureness;
import mailsetup.probe.Failure;
import mailsetup.probe.Stage;
import mailsetup.testkit.Cases;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;

class PopBehindImapTest {
    @Test
    void aPopGreetingIsFoundAndTheImapPortProposed() {
        var found = new PopBehindImap().examine(Cases.tried(List.of(Reports.of(Protocol.IMAP, Security.STARTTLS).at(110)
                .failed(Stage.GREET, new Failure.NotThisProtocol("+OK dovecot"))), Reports.imap()));
        assertThat(found).extracting(Diagnosis::sureness).containsExactly(Sureness.PROVEN);
        assertThat(found.getFirst().change().orElseThrow().after().endpoint().port()).isEqualTo(993);
    }

    @Test
    void theSameBeforeTlsIsFound() {
        assertThat(new PopBehindImap().examine(
                Cases.of(Reports.imap().at(110).failed(Stage.SECURE, new Failure.SpeaksPlainText("+OK dovecot")))))
                .extracting(Diagnosis::sureness).containsExactly(Sureness.PROVEN);
    }

    @Test
    void popWherePopWasWantedIsNot() {
        assertThat(new PopBehindImap().examine(
                Cases.of(Reports.pop().at(110).failed(Stage.SECURE, new Failure.SpeaksPlainText("+OK dovecot")))))
                .isEmpty();
    }
}
