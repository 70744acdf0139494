package mailsetup.diagnosis.faults.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.diagnosis.Change;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Sureness;
import mailsetup.testkit.Cases;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;

class TlsTooOldTest {
    @Test
    void aServerWithOldVersionsOnlyIsFound() {
        assertThat(new TlsTooOld().examine(Cases.of(Certificates.tlsFailed("Received fatal alert: protocol_version"))))
                .extracting(Diagnosis::sureness).containsExactly(Sureness.PROVEN);
    }

    @Test
    void theSameInTheWordsOfJavaIsFound() {
        assertThat(new TlsTooOld().examine(Cases.of(Certificates.tlsFailed(
                "The server selected protocol version TLS10 is not accepted by client preferences [TLS13, TLS12]"))))
                .extracting(Diagnosis::sureness).containsExactly(Sureness.PROVEN);
    }

    @Test
    void anotherPortThatWorksIsProposed() {
        var found = new TlsTooOld()
                .examine(Cases.tried(List.of(Certificates.tlsFailed("Received fatal alert: protocol_version")),
                        Reports.of(Protocol.IMAP, Security.STARTTLS)));
        assertThat(found).singleElement().extracting(d -> d.change().map(Change::after).map(s -> s.endpoint().port()))
                .isEqualTo(Optional.of(143));
    }

    @Test
    void aMissingCipherIsAnotherFault() {
        assertThat(new TlsTooOld().examine(Cases.of(Certificates.tlsFailed("Received fatal alert: handshake_failure"))))
                .isEmpty();
    }
}
