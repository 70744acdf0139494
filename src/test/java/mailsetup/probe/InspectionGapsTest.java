package mailsetup.probe;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.probe.Gap.Fact;
import mailsetup.probe.Gap.Why;
import mailsetup.testkit.Probing;
import mailsetup.testkit.ScriptWriter;
import mailsetup.testkit.ScriptedServer;
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

    private static ProbeReport afterOpening(ScriptWriter then) {
        try (var server = ScriptedServer.tls(TestCertificates.good().serverContext(), script -> {
            script.says("* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] hi").hearsAnything().says("+").hearsAnything()
                    .says("A0 OK [CAPABILITY IMAP4rev1] in").hears("A1 NOOP").hears("A2 EXAMINE")
                    .says("A1 OK", "* 7 EXISTS", "* OK [UIDVALIDITY 3] ok", "A2 OK [READ-ONLY] open").hearsAnything();
            then.write(script);
        })) {
            return Probing.probe(server.endpoint(Protocol.IMAP, Security.TLS), Probing.login(), LIMIT);
        }
    }
}
