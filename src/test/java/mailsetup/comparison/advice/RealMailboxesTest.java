package mailsetup.comparison.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mailsetup.Wiring;
import mailsetup.core.Secret;
import mailsetup.core.text.Language;
import mailsetup.core.text.Messages;
import mailsetup.probe.Finding;
import mailsetup.probe.ImapDetails;
import mailsetup.probe.Login;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.Step;
import mailsetup.realservers.RealMailboxes;
import mailsetup.testkit.Beside;
import mailsetup.testkit.Need;
import mailsetup.testkit.Needs;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an expert says of some of the fourteen mailboxes, where a real Dovecot holds them. */
@Beside
@Needs(Need.DOVECOT)
class RealMailboxesTest {
    @AutoClose
    private static RealMailboxes mailboxes;

    @BeforeAll
    static void start() {
        mailboxes = new RealMailboxes();
    }

    @ParameterizedTest
    @CsvSource({"empty, empty", "full, 95 % full", "big, eight messages of 28 MB",
            "sorted, 'folders full, inbox empty'", "member, '160 messages in a public folder, own inbox empty'"})
    void theFirstSentenceAndTheOrderAreThoseOfTheTable(String person, String name) {
        var line = MailboxesTest.mailboxes().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
        var advice = Adviser.advise(probe(person), Usage.unknown(), YearMonth.of(2026, 12));

        assertThat(Messages.in(Language.EN).text(advice.lead())).isEqualTo(line.english());
        assertThat(Messages.in(Language.JA).text(advice.lead())).isEqualTo(line.japanese());
        assertThat(first(advice.deciding().stream().map(ranked -> ranked.row().id())))
                .isEqualTo(first(line.rows().stream()));
    }

    /** Without the row of the folders: a Dovecot has some for everybody. */
    private static List<String> first(Stream<String> rows) {
        return rows.filter(id -> !id.equals("folders")).limit(5).toList();
    }

    private static List<ProbeReport> probe(String person) {
        try (var secret = new Secret("anything".toCharArray());
                var run = Wiring.assistant().trusting(List.of(mailboxes.authority())).probe(mailboxes.of(person),
                        Optional.of(Login.careful(mailboxes.address(person), secret)), Duration.ofSeconds(30),
                        _ -> {})) {
            var reports = run.await();
            assertThat(reports).allMatch(ProbeReport::works);
            return reports.stream().map(RealMailboxesTest::withoutLine).toList();
        }
    }

    /** Where the machine is busy, even loopback is a slow line, of which the first sentence would speak. */
    private static ProbeReport withoutLine(ProbeReport report) {
        return new ProbeReport(report.settings(), report.steps().stream().map(RealMailboxesTest::withoutLine).toList(),
                report.transcript(), report.loginsSent(), report.took());
    }

    private static Step withoutLine(Step step) {
        return step instanceof Step.Passed(var stage, var took, Finding.ImapMailbox(var facts))
                ? new Step.Passed(stage, took, new Finding.ImapMailbox(facts.with(withoutLine(facts.details()))))
                : step;
    }

    private static ImapDetails withoutLine(ImapDetails details) {
        return new ImapDetails(details.opened(), details.latency(), details.product(), details.folders(),
                details.sample(), details.largest(), details.uidValidity(), details.appendLimit(), details.flags(),
                details.estimated(), details.gaps());
    }
}
