package mailsetup.diagnosis.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mailsetup.core.EmailAddress;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnostician;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.FaultCheck;
import mailsetup.diagnosis.Mover;
import mailsetup.diagnosis.Rung;
import mailsetup.diagnosis.Trait;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;

class CatalogueTest {
    @Test
    void everyFaultStandsInTheListOnce() throws IOException {
        assertThat(Catalogue.all()).extracting(check -> check.fault().id()).doesNotHaveDuplicates();
        assertThat(Catalogue.all()).extracting(check -> check.getClass().getSimpleName())
                .containsExactlyInAnyOrderElementsOf(classesThatCheck());
    }

    @Test
    void everyFaultStandsInTheFolderOfItsRung() {
        assertThat(Catalogue.all()).allSatisfy(check -> assertThat(check.getClass().getPackageName())
                .endsWith("." + check.fault().rung().word()));
    }

    @Test
    void everyFaultNamesItsRows() {
        assertThat(Catalogue.all()).allSatisfy(check -> assertThat(check.fault().rows()).isNotEmpty()
                .allMatch(row -> row.matches("[IDNPTAMSCGJL]-\\d\\d")));
    }

    /** Whoever adds a fault decides where it is mended: by a setting, so that its card has the fields, or elsewhere. */
    @Test
    void whatThePersonMendsIsASettingOrLiesOutsideOfThem() {
        assertThat(Catalogue.all()).extracting(FaultCheck::fault)
                .filteredOn(fault -> fault.mover() == Mover.YOU && fault.rung().compareTo(Rung.LOGIN) < 0
                        && !fault.is(Trait.SETTINGS))
                .extracting(Fault::id)
                .containsExactlyInAnyOrder("domain-unknown", "resolver-dead", "hosts-file", "captive-portal",
                        "clock-wrong",
                        "proxy-in-the-way", "not-permitted", "no-network", "no-route", "vpn-in-the-way",
                        "not-yet-valid", "security-software", "gateway-certificate", "unknown-authority");
    }

    @Test
    void aCleanRunYieldsNoDiagnosis() {
        var clean = Case.of(EmailAddress.of("hanako@example.jp"), Reports.allWork());
        assertThat(Diagnostician.of(Catalogue.all()).diagnose(clean)).isEmpty();
    }

    private static List<String> classesThatCheck() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java/mailsetup/diagnosis/faults"))) {
            return files.filter(CatalogueTest::holdsACheck)
                    .map(file -> file.getFileName().toString().replace(".java", "")).toList();
        }
    }

    private static boolean holdsACheck(Path file) {
        try {
            return file.toString().endsWith(".java") && Files.readString(file).contains("implements ServerCheck");
        } catch (IOException e) {
            return false;
        }
    }
}
