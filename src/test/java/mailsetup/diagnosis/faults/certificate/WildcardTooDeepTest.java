package mailsetup.diagnosis.faults.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mailsetup.diagnosis.Alternatives;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Sureness;
import mailsetup.testkit.Cases;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;

class WildcardTooDeepTest {
    @Test
    void aWildcardOneLevelTooDeepIsFoundAndTheLevelAboveProposed() {
        var found = new WildcardTooDeep()
                .examine(Cases.tried(List.of(Certificates.madeFor("imap.mail.hoster.jp", "*.hoster.jp")),
                        Reports.imap().at("mail.hoster.jp")));
        assertThat(found).extracting(Diagnosis::sureness).containsExactly(Sureness.PROVEN);
        assertThat(found.getFirst().change().orElseThrow().after().endpoint().host().ascii())
                .isEqualTo("mail.hoster.jp");
    }

    @Test
    void aWildcardOfSomebodyElseIsNot() {
        assertThat(new WildcardTooDeep().examine(Cases.of(Certificates.madeFor("mail.example.jp", "*.hoster.jp"))))
                .isEmpty();
    }

    @Test
    void aWildcardForAWholeCountryIsNot() {
        assertThat(new WildcardTooDeep().examine(Cases.of(Certificates.madeFor("mail.example.jp", "*.jp")))).isEmpty();
    }

    @Test
    void theLevelAboveIsTriedAndNoOther() {
        var report = Certificates.madeFor("imap.mail.hoster.jp", "*.hoster.jp", "*.stranger.com").report();
        assertThat(Alternatives.of(Cases.ADDRESS, List.of(report))).extracting(s -> s.endpoint().host().ascii())
                .containsExactly("mail.hoster.jp");
    }
}
