package mailsetup.diagnosis.faults.sending;

import static org.assertj.core.api.Assertions.assertThat;

import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.diagnosis.Sureness;
import mailsetup.probe.Stage;
import mailsetup.testkit.Cases;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;

class IspSenderOnlyTest {
    private final ServerCheck check = new IspSenderOnly();

    @Test
    void aForeignDomainIsLikelyTheReason() {
        assertThat(check.examine(Cases.of(refused("smtp.provider.ne.jp", "hanako")))).extracting(Diagnosis::sureness)
                .containsExactly(Sureness.LIKELY);
    }

    @Test
    void aServerOfTheOwnDomainIsAnotherFault() {
        assertThat(check.examine(Cases.of(refused("smtp.example.jp", "hanako")))).isEmpty();
    }

    @Test
    void aLoginWithTheWholeAddressIsAnotherFault() {
        assertThat(check.examine(Cases.of(refused("sv123.hoster.ne.jp", "hanako@example.jp")))).isEmpty();
    }

    @Test
    void anotherRefusalThereIsAnotherFault() {
        assertThat(check.examine(Cases.of(Reports.smtp().at("smtp.provider.ne.jp").user("hanako").failed(Stage.INSPECT,
                Reports.refusal("550", "550 5.1.1 User unknown"))))).isEmpty();
    }

    private static Reports refused(String host, String user) {
        return Reports.smtp().at(host).user(user).failed(Stage.INSPECT,
                Reports.refusal("553", "553 5.7.1 Sender address rejected: not owned by user"));
    }
}
