package mailsetup.diagnosis.faults.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.diagnosis.Sureness;
import mailsetup.probe.Failure;
import mailsetup.probe.Stage;
import mailsetup.testkit.Cases;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;

class HostUnknownTest {
    private final ServerCheck check = new HostUnknown();

    @Test
    void aSiblingThatAnswersProvesItAndIsTheChange() {
        var found = check
                .examine(Cases.tried(List.of(unknown("imap.example.jp")), Reports.imap().at("mail.example.jp")));
        assertThat(found).singleElement().returns(Sureness.PROVEN, Diagnosis::sureness)
                .extracting(d -> d.change().map(change -> change.after().endpoint().host().ascii()))
                .isEqualTo(Optional.of("mail.example.jp"));
    }

    @Test
    void anotherNameThatIsFoundProvesThatLookUpsWork() {
        assertThat(check.examine(Cases.of(unknown("imap.exmaple.jp"), Reports.smtp()))).singleElement()
                .returns(Sureness.PROVEN, Diagnosis::sureness).returns(Optional.empty(), Diagnosis::change);
    }

    @Test
    void aloneItIsLikely() {
        assertThat(check.examine(Cases.of(unknown("imap.exmaple.jp"), Reports.smtp().at("localhost"))))
                .extracting(Diagnosis::sureness).containsExactly(Sureness.LIKELY);
    }

    @Test
    void severalNamesOfWhichNoneIsFoundAreNotTheNamesFault() {
        assertThat(check.examine(Cases.of(unknown("imap.example.jp"),
                Reports.smtp().failed(Stage.RESOLVE, new Failure.NameNotFound("smtp.example.jp"))))).isEmpty();
    }

    private static Reports unknown(String host) {
        return Reports.imap().at(host).failed(Stage.RESOLVE, new Failure.NameNotFound(host));
    }
}
