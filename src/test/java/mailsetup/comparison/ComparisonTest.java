package mailsetup.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import mailsetup.core.ByteSize;
import mailsetup.core.Message;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.core.text.Language;
import mailsetup.core.text.Messages;
import mailsetup.probe.Finding;
import mailsetup.probe.ImapFacts;
import mailsetup.probe.PopFacts;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.Stage;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ComparisonTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
                           place,           messages,       messages
                           several-devices, ,               uidl
                           folders,         folders,        folders-hidden
                           new-mail,        idle,
                           device-space,    size-on-server, size-to-fetch
                           server-space,    quota,          expire
                           encryption,      tls,            tls
                           time,            time,           time""")
    void theCellsHoldWhatThisMailboxShowed(String id, String imap, String pop) {
        var row = row(Comparison.of(Reports.allWork()), id);

        assertThat(row.imap().measured().map(Message::key)).isEqualTo(measured(imap));
        assertThat(row.pop().measured().map(Message::key)).isEqualTo(measured(pop));
    }

    @Test
    void theValuesAreTheMeasuredOnes() {
        var comparison = Comparison.of(Reports.allWork());

        assertThat(imapArgs(comparison, "place")).containsExactly(12L);
        assertThat(imapArgs(comparison, "folders")).containsExactly(4);
        assertThat(popArgs(comparison, "folders")).containsExactly(3);
        assertThat(imapArgs(comparison, "server-space")).containsExactly(new ByteSize(460L << 20),
                new ByteSize(500L << 20), 92L);
        assertThat(popArgs(comparison, "device-space")).containsExactly(new ByteSize(4_404_019));
        assertThat(popArgs(comparison, "server-space")).containsExactly(30);
        assertThat(imapArgs(comparison, "encryption")).containsExactly("TLSv1.3", Reports.CERTIFICATE_END);
        assertThat(imapArgs(comparison, "time")).containsExactly(Duration.ofMillis(640));
        assertThat(comparison.notes()).isEmpty();
    }

    @Test
    void aProtocolThatDidNotWorkHasNoMeasuredValuesAndTheComparisonSaysSo() {
        var broken = Reports.imap().failed(Stage.AUTHENTICATE, Reports.refusal("NO", "no")).report();
        var comparison = Comparison.of(List.of(broken, Reports.pop().report()));

        assertThat(comparison.rows()).allMatch(row -> row.imap().measured().isEmpty());
        assertThat(row(comparison, "place").pop().measured()).isPresent();
        assertThat(comparison.notes()).containsExactly(Message.of("comparison.note.failed", Protocol.IMAP));
    }

    @Test
    void aProtocolThatWasNotTestedIsCalledNotTestedAndNotBroken() {
        var comparison = Comparison.of(List.of());

        assertThat(comparison.rows()).hasSize(Aspect.ALL.size());
        assertThat(comparison.notes()).containsExactly(Message.of("comparison.note.not-tested", Protocol.IMAP),
                Message.of("comparison.note.not-tested", Protocol.POP3));
    }

    @Test
    void aTestWithoutLoginMeasuresTheWayButNotTheMailbox() {
        var comparison = Comparison.of(List.of(Reports.imap().withoutLogin().report(), Reports.pop().report()));

        assertThat(row(comparison, "encryption").imap().measured()).isPresent();
        assertThat(row(comparison, "place").imap().measured()).isEmpty();
        assertThat(comparison.notes()).containsExactly(Message.of("comparison.note.no-login", Protocol.IMAP));
    }

    @Test
    void anInboxAloneHidesNoFoldersFromPop() {
        var comparison = Comparison.of(List.of(imapShowing(new ImapFacts(0, OptionalLong.empty(),
                OptionalLong.empty(), List.of("INBOX"), OptionalLong.of(5), OptionalLong.of(0), false, List.of()))));

        assertThat(row(comparison, "folders").pop().measured()).isEmpty();
        assertThat(row(comparison, "server-space").imap().measured()).as("a quota of nothing").isEmpty();
        assertThat(row(comparison, "new-mail").imap().measured().map(Message::key)).isEqualTo(measured("no-idle"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                           NEVER,     expire-never
                           0,         expire
                           365,       expire
                           '',
                           999999999,
                           30 USER,""")
    void anExpiryIsReadStrictly(String expire, String value) {
        var facts = new PopFacts(1, 1, false, expire, List.of());
        var report = Reports.pop().passed(Stage.INSPECT, new Finding.PopMaildrop(facts)).report();

        assertThat(row(Comparison.of(List.of(report)), "server-space").pop().measured().map(Message::key))
                .isEqualTo(measured(value));
    }

    @Test
    void aPlainConnectionIsCalledReadable() {
        var report = Reports.of(Protocol.POP3, Security.PLAIN).report();

        assertThat(row(Comparison.of(List.of(report)), "encryption").pop().measured().map(Message::key))
                .isEqualTo(measured("not-encrypted"));
    }

    @ParameterizedTest
    @MethodSource("mailsetup.core.text.Language#all")
    void everySentenceHasWords(Language language) {
        var messages = Messages.in(language);
        var comparison = Comparison.of(Reports.allWork());

        assertThat(comparison.verdicts()).hasSize(3).allMatch(verdict -> messages.has(verdict.key()));
        assertThat(comparison.rows()).allSatisfy(row -> {
            assertThat(messages.has(row.title().key())).as(row.title().key()).isTrue();
            assertThat(messages.has(row.imap().text().key())).as(row.imap().text().key()).isTrue();
            assertThat(messages.has(row.pop().text().key())).as(row.pop().text().key()).isTrue();
            assertThat(messages.text(row.imap().measured().orElse(row.title()))).doesNotContain("[", "{");
            assertThat(messages.text(row.pop().measured().orElse(row.title()))).doesNotContain("[", "{");
        });
    }

    private static ProbeReport imapShowing(ImapFacts facts) {
        return Reports.imap().passed(Stage.INSPECT, new Finding.ImapMailbox(facts)).report();
    }

    private static Optional<String> measured(String name) {
        return Optional.ofNullable(name).map("comparison.measured."::concat);
    }

    private static Row row(Comparison comparison, String id) {
        return comparison.rows().stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow();
    }

    private static List<Object> imapArgs(Comparison comparison, String id) {
        return row(comparison, id).imap().measured().orElseThrow().args();
    }

    private static List<Object> popArgs(Comparison comparison, String id) {
        return row(comparison, id).pop().measured().orElseThrow().args();
    }
}
