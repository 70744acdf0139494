package mailsetup.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import mailsetup.comparison.advice.Adviser;
import mailsetup.comparison.advice.Usage;
import mailsetup.core.EmailAddress;
import mailsetup.core.text.Language;
import mailsetup.core.text.Messages;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Diagnostician;
import mailsetup.diagnosis.Examination;
import mailsetup.diagnosis.faults.Catalogue;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.Stage;
import mailsetup.probe.around.Surroundings;
import mailsetup.support.mailreport.MailReport;
import mailsetup.support.mailreport.MaskedReport;
import mailsetup.support.page.ComparisonPage;
import mailsetup.support.page.ReportPage;
import mailsetup.testkit.FakeAssistant;
import mailsetup.testkit.HostileWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every field that a server can fill holds a text that means harm; no output has it raw. */
class HostileWordsTest {
    private static final EmailAddress ADDRESS = EmailAddress.of("hanako@example.jp");

    static List<List<ProbeReport>> rounds() {
        return Stream.concat(Stream.of(HostileWords.working()),
                Stream.of(Stage.CONNECT, Stage.SECURE, Stage.AUTHENTICATE, Stage.INSPECT)
                        .flatMap(stage -> HostileWords.failing(stage).stream()))
                .toList();
    }

    @Test
    void thereAreManyFields() {
        var all = new ArrayList<ProbeReport>();
        rounds().forEach(all::addAll);
        assertThat(HostileWords.fields(all)).hasSizeGreaterThanOrEqualTo(30).contains("Greeting.text",
                "Capabilities.names", "ImapDetails.product", "FolderFacts.name", "CertificateFacts.subject",
                "CertificateFacts.issuer", "CertificateFacts.names", "Reply.text", "PopFacts.capabilities",
                "SubmissionFacts.extensions");
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void noWordReachesTheTerminalRaw(List<ProbeReport> reports) {
        for (var form : List.of(List.of("--no-login"), List.of("--no-login", "--json"))) {
            var terminal = new CommandLineFixture();
            terminal.run(FakeAssistant.telling(reports).naming(causes(reports)),
                    Stream.concat(Stream.of("probe", ADDRESS.toString()), form.stream()).toArray(String[]::new));
            assertThat(terminal.out()).as(terminal::err).contains("PWN");
            HostileWords.assertHarmless(terminal.out());
            HostileWords.assertHarmless(terminal.err());
        }
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void noWordReachesAFileRaw(List<ProbeReport> reports) {
        var examination = new Examination(List.of(causes(reports)), Surroundings.NONE);
        var masked = MaskedReport.of(MailReport.now(ADDRESS, reports, examination, List.of()), Set.of(), Set.of(),
                Optional.empty()).orElseThrow();
        HostileWords.assertHarmless(new String(masked.bytes(), StandardCharsets.UTF_8));
        for (var language : Language.all()) {
            var messages = Messages.in(language);
            HostileWords.assertHarmless(new ReportPage(messages).write(masked.content()));
            HostileWords.assertHarmless(new ComparisonPage(messages).write(Optional.of(ADDRESS), reports,
                    Adviser.advise(reports, Usage.unknown()), Instant.EPOCH));
        }
    }

    private static Diagnosis[] causes(List<ProbeReport> reports) {
        return Diagnostician.of(Catalogue.all()).diagnose(new Case(ADDRESS, reports, List.of()))
                .toArray(Diagnosis[]::new);
    }
}
