package mailsetup.diagnosis.faults.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Sureness;
import mailsetup.testkit.Cases;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;

class AddressAsHostTest {
    @Test
    void aNumericAddressIsFoundAndTheNameIsProposed() {
        var found = new AddressAsHost().examine(Cases.tried(List.of(Certificates.madeFor("192.0.2.1", "sv1.hoster.jp")),
                Reports.imap().at("sv1.hoster.jp")));
        assertThat(found).extracting(Diagnosis::sureness).containsExactly(Sureness.LIKELY);
        assertThat(found.getFirst().change().orElseThrow().after().endpoint().host().ascii())
                .isEqualTo("sv1.hoster.jp");
    }

    @Test
    void aNameIsNot() {
        assertThat(new AddressAsHost().examine(Cases.of(Certificates.madeFor("mail.example.jp", "sv1.hoster.jp"))))
                .isEmpty();
    }
}
