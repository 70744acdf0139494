package mailsetup.diagnosis.faults.name;

import static mailsetup.diagnosis.Sureness.PROVEN;
import static mailsetup.probe.around.NameAnswer.Outcome.NO_DATA;
import static mailsetup.probe.around.NameAnswer.Outcome.NO_SUCH_NAME;
import static mailsetup.probe.around.RecordKind.A;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Diagnostician;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.diagnosis.faults.Catalogue;
import mailsetup.probe.Failure;
import mailsetup.probe.Stage;
import mailsetup.testkit.Around;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;

class DomainUnknownTest {
    private static final String HOST = "imap.example.jp";
    private static final String DOMAIN = "example.jp";
    private final ServerCheck check = new DomainUnknown();

    @Test
    void aDomainThatNameServersDenyIsProven() {
        assertThat(check.examine(new Around().own(DOMAIN, A, NO_SUCH_NAME).of(unknown()))).singleElement()
                .returns(PROVEN, Diagnosis::sureness).returns(List.of(DOMAIN), Diagnosis::facts);
    }

    @Test
    void aDomainThatExistsIsNotTheCause() {
        assertThat(check.examine(new Around().own(DOMAIN, A, NO_DATA).own(HOST, A, NO_SUCH_NAME).of(unknown())))
                .isEmpty();
    }

    @Test
    void aServerElsewhereDoesNotNeedTheDomain() {
        assertThat(check.examine(new Around().own(DOMAIN, A, NO_SUCH_NAME).of(unknown().at("imap.hoster.jp"))))
                .isEmpty();
    }

    @Test
    void anotherResolverThatKnowsTheDomainContradicts() {
        assertThat(check.examine(
                new Around().own(DOMAIN, A, NO_SUCH_NAME).other(DOMAIN, A, "192.0.2.1").of(unknown()))).isEmpty();
    }

    @Test
    void itAloneIsSaidOfAllServersUnderTheDomain() {
        var smtp = Reports.smtp().failed(Stage.RESOLVE, new Failure.NameNotFound("smtp.example.jp"));
        var c = new Around().own(DOMAIN, A, NO_SUCH_NAME).own(HOST, A, NO_SUCH_NAME).of(unknown(), smtp);
        assertThat(Diagnostician.of(Catalogue.all()).diagnose(c)).extracting(Diagnosis::id)
                .containsExactly("domain-unknown");
    }

    private static Reports unknown() {
        return Reports.imap().failed(Stage.RESOLVE, new Failure.NameNotFound(HOST));
    }
}
