package mailsetup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganisationOptionTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            --organisation /pack                        | ''
                                            --organisation=/pack                        | ''
                                            --organisation /pack --practice             | --practice
                                            probe a@example.jp --organisation /pack     | probe a@example.jp
                                            script expired --organisation=/pack --json  | script expired --json
                                            """)
    void theFolderIsFoundAndTheRestStays(String typed, String rest) {
        var args = List.of(typed.split(" "));
        assertThat(OrganisationOption.in(args)).contains("/pack");
        assertThat(String.join(" ", OrganisationOption.without(args))).isEqualTo(rest);
    }

    @Test
    void withoutAFolderTheOptionStaysForTheCommandLineToExplain() {
        assertThat(OrganisationOption.in(List.of("probe", "--organisation"))).isEmpty();
        assertThat(OrganisationOption.without(List.of("probe", "--organisation"))).containsExactly("probe",
                "--organisation");
        assertThat(OrganisationOption.without(List.of())).isEmpty();
    }
}
