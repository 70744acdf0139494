package mailsetup.diagnosis.faults.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Sureness;
import mailsetup.testkit.Cases;
import org.junit.jupiter.api.Test;

class NoCommonCipherTest {
    @Test
    void aServerThatBreaksOffTheHandshakeIsFound() {
        assertThat(new NoCommonCipher()
                .examine(Cases.of(Certificates.tlsFailed("Received fatal alert: handshake_failure"))))
                .extracting(Diagnosis::sureness).containsExactly(Sureness.LIKELY);
    }

    @Test
    void aWeakKeyExchangeIsFound() {
        assertThat(new NoCommonCipher()
                .examine(Cases.of(Certificates.tlsFailed("DHPublicKey does not comply to algorithm constraints"))))
                .extracting(Diagnosis::sureness).containsExactly(Sureness.LIKELY);
    }

    @Test
    void anOldVersionIsAnotherFault() {
        assertThat(new NoCommonCipher()
                .examine(Cases.of(Certificates.tlsFailed("Received fatal alert: protocol_version")))).isEmpty();
    }
}
