package mailsetup.diagnosis.faults.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.diagnosis.Change;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.diagnosis.Sureness;
import mailsetup.probe.Failure;
import mailsetup.probe.Finding;
import mailsetup.probe.Stage;
import mailsetup.testkit.Cases;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;

class AuthMissingTest {
    private final ServerCheck check = new AuthMissing();

    private static final Failure NO_AUTH = new Failure.NotOffered(Failure.Need.LOGIN, List.of("SIZE"));

    @Test
    void aDoorThatOffersLoginIsTheChange() {
        var door = Reports.of(Protocol.SMTP, Security.TLS);
        assertThat(check.examine(Cases.tried(List.of(failed(NO_AUTH)), door))).singleElement()
                .returns(Sureness.PROVEN, Diagnosis::sureness)
                .extracting(d -> d.change().map(Change::after)).isEqualTo(Optional.of(door.settings()));
    }

    @Test
    void aDoorWithoutLoginIsNoChange() {
        var door = Reports.of(Protocol.SMTP, Security.TLS)
                .passed(Stage.NEGOTIATE, new Finding.Capabilities(List.of("SIZE", "AUTHENTIC")));
        assertThat(check.examine(Cases.tried(List.of(failed(NO_AUTH)), door))).singleElement()
                .returns(Optional.empty(), Diagnosis::change);
    }

    @Test
    void loginsWithoutAPasswordAreAnotherFault() {
        var oauth = new Failure.NotOffered(Failure.Need.PASSWORD_LOGIN, List.of("XOAUTH2"));
        assertThat(check.examine(Cases.of(failed(oauth)))).isEmpty();
    }

    @Test
    void aReceivingServerWithoutLoginIsAnotherFault() {
        assertThat(check.examine(Cases.of(Reports.imap().failed(Stage.AUTHENTICATE, NO_AUTH)))).isEmpty();
    }

    private static Reports failed(Failure failure) {
        return Reports.smtp().failed(Stage.AUTHENTICATE, failure);
    }
}
