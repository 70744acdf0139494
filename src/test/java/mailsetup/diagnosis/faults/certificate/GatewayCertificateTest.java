package mailsetup.diagnosis.faults.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Diagnostician;
import mailsetup.diagnosis.Mover;
import mailsetup.diagnosis.faults.Catalogue;
import mailsetup.probe.Flaw;
import mailsetup.testkit.Cases;
import org.junit.jupiter.api.Test;

class GatewayCertificateTest {
    @Test
    void theCertificateOfAGatewayIsComparedWithTheGatewayAndNoProviderIsAsked() {
        assertThat(Diagnostician.of(Catalogue.all())
                .diagnose(Cases.of(Certificates.refused(new Flaw.SelfSigned()).at("127.0.0.1", 1143))))
                .singleElement().returns("gateway-certificate", Diagnosis::id).returns(Mover.YOU, Diagnosis::mover);
    }

    @Test
    void aServerElsewhereIsAnotherFault() {
        assertThat(new GatewayCertificate().examine(Cases.of(Certificates.refused(new Flaw.SelfSigned())))).isEmpty();
    }
}
