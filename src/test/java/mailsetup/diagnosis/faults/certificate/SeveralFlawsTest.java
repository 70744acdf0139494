package mailsetup.diagnosis.faults.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mailsetup.probe.Flaw;
import mailsetup.testkit.Cases;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class SeveralFlawsTest {
    @Test
    void allFlawsAreNamedInOneDiagnosis() {
        var found = new SeveralFlaws().examine(Cases.of(Certificates.refused(new Flaw.Expired(0, Certificates.END),
                new Flaw.WrongName("imap.example.jp", List.of("www.example.com")), new Flaw.SelfSigned())));
        assertThat(found).singleElement().satisfies(d -> {
            assertThat(d.evidence()).hasSize(3);
            assertThat(d.facts().get(1)).asInstanceOf(InstanceOfAssertFactories.LIST).hasSize(3);
        });
    }

    @Test
    void twoOldCertificatesAreOneFlaw() {
        assertThat(new SeveralFlaws().examine(Cases.of(
                Certificates.refused(new Flaw.Expired(0, Certificates.END), new Flaw.Expired(1, Certificates.END)))))
                .isEmpty();
    }
}
