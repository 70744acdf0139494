package mailsetup.diagnosis.faults.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Diagnostician;
import mailsetup.diagnosis.faults.Catalogue;
import mailsetup.probe.Flaw;
import mailsetup.probe.around.IssuerAnswer;
import mailsetup.probe.around.Surroundings;
import mailsetup.testkit.Cases;
import org.junit.jupiter.api.Test;

/** A certificate alone: is its issuer only left out, or does nobody know it? Its own pointer tells. */
class IssuerTest {
    @Test
    void anIssuerThatIsThereAndKnownProvesThatItWasLeftOut() {
        assertThat(causes(IssuerAnswer.Outcome.KNOWN)).containsExactly("issuer-missing PROVEN");
    }

    @Test
    void anIssuerThatNobodyKnowsIsAPrivateOneOrSomebodyOnTheWay() {
        assertThat(causes(IssuerAnswer.Outcome.UNKNOWN)).containsExactly("unknown-authority LIKELY",
                "security-software POSSIBLE");
        assertThat(causes(IssuerAnswer.Outcome.NOTHING)).containsExactly("unknown-authority LIKELY",
                "security-software POSSIBLE");
    }

    private static List<String> causes(IssuerAnswer.Outcome outcome) {
        var report = Certificates.refused(List.of(Certificates.issued("CN=imap.example.jp", "CN=Some CA")),
                new Flaw.UnknownIssuer("CN=Some CA")).report();
        var leaf = Flaws.leaf(report).orElseThrow();
        var around = new Surroundings(List.of(), List.of(), List.of(), List.of(), Optional.empty(),
                List.of(new IssuerAnswer(leaf.sha256(), "http://ca.example/ca.crt", outcome)));
        return Diagnostician.of(Catalogue.all()).diagnose(new Case(Cases.ADDRESS, List.of(report), List.of(), around))
                .stream().map(IssuerTest::told).toList();
    }

    private static String told(Diagnosis diagnosis) {
        return diagnosis.id() + " " + diagnosis.sureness();
    }
}
