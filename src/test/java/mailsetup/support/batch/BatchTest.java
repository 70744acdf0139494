package mailsetup.support.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mailsetup.core.Endpoint;
import mailsetup.core.Hostname;
import mailsetup.core.Security;
import mailsetup.core.text.Language;
import mailsetup.core.text.Messages;
import mailsetup.probe.Stage;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchTest {
    private static final Pace PACE = new Pace(2, 1, Duration.ZERO, false, false);
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit does it
    private Path folder;

    @Test
    void afterFiveRefusalsInARowTheOthersWait() throws Exception {
        var findings = run(refusing(), accounts(8), PACE);
        assertThat(findings.count(Outcome.Status.FAILS)).isEqualTo(5);
        assertThat(findings.waiting()).containsExactly("user6@example.jp", "user7@example.jp", "user8@example.jp");
    }

    @Test
    void thoseWhoWaitAreTestedByTheNextRunAndNobodyElse() throws Exception {
        var assistant = refusing();
        run(assistant, accounts(8), PACE);
        var findings = run(assistant, accounts(8), PACE);
        assertThat(findings.count(Outcome.Status.FAILS)).isEqualTo(8);
        assertThat(assistant.passwords).doesNotHaveDuplicates().hasSize(8);
    }

    @Test
    void goingOnAnywayTestsThemAll() throws Exception {
        var findings = run(refusing(), accounts(8), new Pace(2, 1, Duration.ZERO, true, false));
        assertThat(findings.waiting()).isEmpty();
    }

    @Test
    void aSignOfALockOutEndsTheLoginsAtOnce() throws Exception {
        assertThat(run(saying("Too many failed logins, try later"), accounts(3), PACE).waiting()).hasSize(2);
    }

    @Test
    void aLoginThatWasInterruptedIsNotRepeatedUnlessWanted() throws Exception {
        var accounts = accounts(2);
        try (var journal = Journal.open(folder.resolve("journal"), 2, Batch.fingerprint(accounts))) {
            journal.login(1);
        }
        var assistant = new FakeDesk(Reports.imap().report());
        var findings = run(assistant, accounts, PACE);
        assertThat(findings.count(Outcome.Status.LOGIN_UNKNOWN)).isOne();
        assertThat(assistant.passwords).containsExactly("pw2");
    }

    @Test
    void whatTheJournalCannotHoldDoesNotHappen() throws Exception {
        var assistant = new FakeDesk(Reports.imap().report());
        var accounts = accounts(3);
        var journal = Journal.open(folder.resolve("journal"), 3, Batch.fingerprint(accounts));
        journal.close();
        try (var batch = new Batch(assistant, accounts, journal, PACE, _ -> {})) {
            assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(batch::run);
        }
        assertThat(assistant.passwords).isEmpty();
    }

    @Test
    void theResultsAreSafeInASpreadsheetAndInABrowser() throws Exception {
        var outcome = new Outcome(1, "=cmd|'/c calc'!A1@example.jp", Outcome.Status.FAILS, "login-refused", "likely",
                "AAA-AAA-AAA", List.of("IMAP x:993 tls no-login"), "<script>alert(1)</script>\u001b[2J");
        var findings = new Findings(List.of(new Findings.Group(outcome.status(), outcome.fault(), List.of(outcome))),
                List.of("+waiting@example.jp"));
        for (var language : Language.all()) {
            var results = new Results(findings, Messages.in(language));
            assertThat(results.csv()).contains("'=cmd|").doesNotContain(",=cmd", "\u001b");
            assertThat(new Overview(findings, Messages.in(language)).html())
                    .doesNotContain("<script", "\u001b", "[support.")
                    .contains("&lt;script&gt;", "default-src 'none'", "+waiting@example.jp");
        }
        assertThat(Stream.of("+1", "-1", "@x", "＝x", "\tx").map(Csv::harmless))
                .allMatch(text -> text.startsWith("'"));
    }

    private Findings run(FakeDesk assistant, List<BatchAccount> accounts, Pace pace) throws Exception {
        try (var journal = Journal.open(folder.resolve("journal"), accounts.size(), Batch.fingerprint(accounts));
                var batch = new Batch(assistant, accounts, journal, pace, _ -> {})) {
            batch.run();
            return Findings.of(accounts, journal);
        }
    }

    private static FakeDesk refusing() {
        return saying("[AUTHENTICATIONFAILED] no");
    }

    private static FakeDesk saying(String no) {
        return new FakeDesk(Reports.imap().failed(Stage.AUTHENTICATE, Reports.refusal("NO", no)).report());
    }

    private static List<BatchAccount> accounts(int many) throws BatchListException {
        var rows = new ArrayList<>(List.of("address,password,imap"));
        IntStream.rangeClosed(1, many).forEach(i -> rows.add("user" + i + "@example.jp,pw" + i + ",imap.example.jp"));
        return new AccountList(Map.of(), Map.of(),
                (protocol, text) -> Endpoint.standard(protocol, Hostname.of(text), Security.TLS))
                .read(String.join("\n", rows));
    }
}
