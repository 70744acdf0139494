package mailsetup.diagnosis.faults.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import mailsetup.core.Hostname;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Diagnostician;
import mailsetup.diagnosis.Named;
import mailsetup.diagnosis.Strangers;
import mailsetup.diagnosis.Sureness;
import mailsetup.diagnosis.faults.Catalogue;
import mailsetup.probe.around.Surroundings;
import mailsetup.testkit.Cases;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LookalikeNameTest {
    private static final Hostname TRAP = Hostname.of("imap.example-mail.jp");

    @ParameterizedTest
    @ValueSource(strings = {"imap.example-mail.jp", "*.imap.example-mail.jp", "IMAP.Example-Mail.JP",
            "imap.example-mail.jp.", "imap。example-mail。jp"})
    void aNameThatResemblesTheMailDomainIsWarnedOfAndNeverOffered(String shown) {
        assertThat(Diagnostician.of(Catalogue.all()).diagnose(strangers("mail.example.jp", shown, Set.of(TRAP))))
                .singleElement().satisfies(found -> {
                    assertThat(found.id()).isEqualTo("lookalike-name");
                    assertThat(found.sureness()).isEqualTo(Sureness.LIKELY);
                    assertThat(found.changes()).isEmpty();
                    assertThat(found.facts()).contains("imap.example-mail.jp", "example.jp");
                });
    }

    @Test
    void aNumberInItsPlaceIsNoWayAroundIt() {
        assertThat(Diagnostician.of(Catalogue.all())
                .diagnose(strangers("192.0.2.1", "imap.example-mail.jp", Set.of(TRAP))))
                .extracting(Diagnosis::id).containsExactly("lookalike-name");
    }

    @Test
    void aStrangerWhomNobodyVouchesForIsNamedWithoutAButton() {
        assertThat(Diagnostician.of(Catalogue.all())
                .diagnose(strangers("mail.example.jp", "imap.example-mail.jp", Set.of())))
                .isNotEmpty().allSatisfy(found -> {
                    assertThat(found.id()).isNotEqualTo("lookalike-name");
                    assertThat(found.changes()).isEmpty();
                });
    }

    private static Case strangers(String wanted, String shown, Set<Hostname> alike) {
        var asked = Certificates.madeFor(wanted, shown).report();
        var other = Reports.imap().at(TRAP.ascii()).withoutLogin().report();
        return new Case(Cases.ADDRESS, List.of(asked), List.of(other), Surroundings.NONE,
                new Strangers(Set.of(TRAP), alike), Named.NOTHING);
    }
}
