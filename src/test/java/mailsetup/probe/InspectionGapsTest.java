package mailsetup.probe;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.probe.Gap.Fact;
import mailsetup.probe.Gap.Why;
import mailsetup.testkit.Probing;
import mailsetup.testkit.ScriptWriter;
import mailsetup.testkit.ScriptedServer;
import mailsetup.testkit.Talker;
import mailsetup.testkit.Talker.Answer;
import mailsetup.testkit.TestCertificates;
import org.junit.jupiter.api.Test;

/** A mailbox that opens works, also when the server does not tell more of it. */
class InspectionGapsTest {
    private static final Duration LIMIT = Duration.ofSeconds(3);

    @Test
    void aServerThatFallsSilentAfterTheInboxWasOpenedLeavesGapsAndNoFailure() {
        var report = afterOpening(script -> script.staysSilent());

        assertThat(report.works()).as(report.toString()).isTrue();
        var facts = report.found(Finding.ImapMailbox.class).orElseThrow().facts();
        assertThat(facts.messages()).isEqualTo(7);
        assertThat(facts.details().gaps()).contains(new Gap(Fact.FOLDERS, Why.TOO_SLOW),
                new Gap(Fact.QUOTA, Why.NOT_OFFERED), new Gap(Fact.SIZE, Why.NOT_OFFERED));
    }

    @Test
    void aServerThatHangsUpThenIsStillAFailure() {
        var report = afterOpening(script -> script.hangsUp());

        assertThat(report.works()).isFalse();
    }

    @Test
    void aServerThatAgreesToEverythingAndSaysNothingLeavesGaps() {
        var report = answering("ID QUOTA STATUS=SIZE", _ -> Answer.of("$tag OK done"));

        assertThat(report.works()).as(report.toString()).isTrue();
        assertThat(report.found(Finding.ImapMailbox.class).orElseThrow().facts().details().gaps())
                .contains(new Gap(Fact.UNREAD, Why.REFUSED), new Gap(Fact.SIZE, Why.REFUSED));
    }

    /** Jakarta Mail takes news of a folder that is not open for an open one, and ends with a NullPointerException. */
    @Test
    void anAnswerThatBreaksTheMailLibraryIsAFailureOfThatServer() {
        var report = answering("IDLE", line -> line.contains("EXAMINE")
                ? Answer.of("$tag NO closed")
                : Answer.of("* 0 EXISTS", "$tag OK done"));

        assertThat(report.failed()).as(report.toString()).get().extracting(Step.Failed::stage)
                .isEqualTo(Stage.INSPECT);
    }

    @Test
    void whateverBecomesOfThePieceThatTellsTheLineTheMailboxWasSeen() {
        for (var odd : List.of(Answer.silence(), Answer.of("* BYE no").thenHangsUp(), Answer.of("$tag BAD what"),
                Answer.of("* 1 FETCH (BODY[]<0> {30000000}", "and so on"))) {
            var report = answering("", line -> largeInbox(line, odd));

            assertThat(report.works()).as(report.toString()).isTrue();
            var facts = report.found(Finding.ImapMailbox.class).orElseThrow().facts();
            assertThat(facts.bytes()).hasValue(30_000_000);
            assertThat(facts.details().line()).isEmpty();
            assertThat(report.transcript()).anyMatch(line -> line.contains("BODY.PEEK[]<0.4096>"));
            assertThat(report.steps()).last().isInstanceOfSatisfying(Step.Passed.class,
                    looked -> assertThat(looked.took()).isLessThan(LIMIT));
        }
    }

    private static Answer largeInbox(String line, Answer odd) {
        if (line.contains("EXAMINE")) {
            return Answer.of("* 1 EXISTS", "$tag OK open");
        }
        if (line.contains("BODY.PEEK")) {
            return odd;
        }
        return line.contains("FETCH")
                ? Answer.of("* 1 FETCH (RFC822.SIZE 30000000 INTERNALDATE \" 1-Jan-2026 00:00:00 +0000\")",
                        "$tag OK done")
                : Answer.of("$tag OK done");
    }

    private static ProbeReport answering(String capabilities, Talker after) {
        try (var server = ScriptedServer.tls(TestCertificates.good().serverContext(),
                script -> script.says("* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN " + capabilities + "] hi").hearsAnything()
                        .says("+").hearsAnything()
                        .says("A0 OK [CAPABILITY IMAP4rev1 " + capabilities + "] in").converses(() -> after))) {
            return Probing.probe(server.endpoint(Protocol.IMAP, Security.TLS), Probing.login(), LIMIT.multipliedBy(3));
        }
    }

    private static ProbeReport afterOpening(ScriptWriter then) {
        try (var server = ScriptedServer.tls(TestCertificates.good().serverContext(), script -> {
            script.says("* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] hi").hearsAnything().says("+").hearsAnything()
                    .says("A0 OK [CAPABILITY IMAP4rev1] in").hears("A0 NOOP").hears("A1 EXAMINE")
                    .says("A0 OK", "* 7 EXISTS", "* OK [UIDVALIDITY 3] ok", "A1 OK [READ-ONLY] open").hearsAnything();
            then.write(script);
        })) {
            return Probing.probe(server.endpoint(Protocol.IMAP, Security.TLS), Probing.login(), LIMIT);
        }
    }
}
