package mailsetup.probe.around;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mailsetup.core.Hostname;
import org.junit.jupiter.api.Test;

class ControlHostsTest {
    @Test
    void theShippedHostsBelongToSeveralOperatorsAndEveryPortHasASubstitute() {
        var standard = ControlHosts.standard();
        assertThat(standard.doors()).containsOnlyKeys(25, 443, 465, 587, 993, 995)
                .allSatisfy((_, doors) -> assertThat(doors).hasSizeGreaterThan(1));
        assertThat(standard.hosts()).contains("smtp.office365.com", "smtp.gmail.com", "detectportal.firefox.com");
    }

    @Test
    void aProviderIsNotIndependentOfItself() {
        var others = ControlHosts.standard().independentOf(List.of(Hostname.of("smtp.gmail.com")));
        assertThat(others.hosts()).noneMatch(host -> host.endsWith("gmail.com")).contains("smtp.mail.yahoo.com");
        assertThat(ControlHosts.standard().independentOf(List.of(Hostname.of("outlook.office365.com"))).hosts())
                .noneMatch(host -> host.endsWith("office365.com")).contains("imap.gmail.com");
    }

    @Test
    void onlyWhatWasShownIsLeft() {
        var shown = ControlHosts.standard().independentOf(List.of());
        assertThat(shown.independentOf(List.of()).hosts()).isEqualTo(shown.hosts());
    }
}
