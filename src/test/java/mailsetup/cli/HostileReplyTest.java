package mailsetup.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mailsetup.assistant.LiveAssistant;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Diagnostician;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.Mover;
import mailsetup.diagnosis.Rung;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.diagnosis.faults.Catalogue;
import mailsetup.practice.PracticeServer;
import mailsetup.practice.lab.LabFault;
import mailsetup.practice.lab.OddScenes;
import mailsetup.practice.lab.Workshop;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.angus.AngusEngine;
import mailsetup.probe.dns.DnsClient;
import mailsetup.probe.net.Limits;
import mailsetup.probe.net.SystemResolver;
import mailsetup.probe.net.TrustAnchors;
import mailsetup.testkit.LabRuns;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A server that means harm and a check that breaks, through the whole program to what is printed. */
class HostileReplyTest {
    private static final Workshop WORKSHOP = LabRuns.workshop();
    private static final String NASTY = "[AUTHENTICATIONFAILED] \u001b[2J\u202E<script>alert(1)</script>\u0007\u2066 {0} %s";

    private final CommandLineFixture terminal = new CommandLineFixture();

    @ParameterizedTest
    @ValueSource(strings = {"", "--json"})
    void itsWordsAreShownAndDoNothing(String form) {
        var out = run(OddScenes.refusing(NASTY), form);
        assertThat(out).contains("<script>", "alert(1)", "\\u001B", "\\u202E")
                .satisfies(HostileReplyTest::isHarmless);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--json"})
    void aMegabyteOfWordsIsCutShort(String form) {
        assertThat(run(OddScenes.greetingWith(1 << 20), form)).hasSizeLessThan(100_000)
                .satisfies(HostileReplyTest::isHarmless);
        assertThat(run(OddScenes.refusing("y".repeat(60_000)), form)).hasSizeLessThan(200_000)
                .satisfies(HostileReplyTest::isHarmless);
    }

    private static void isHarmless(String text) {
        assertThat(text.codePoints().filter(c -> c != '\n').filter(c -> Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT).boxed()).isEmpty();
    }

    private String run(LabFault fault, String form) {
        terminal.out.reset();
        terminal.practice = () -> PracticeServer.start(fault, WORKSHOP);
        var checks = Stream.concat(Stream.of(new BrokenCheck()), Catalogue.all().stream()).toList();
        var assistant = new LiveAssistant((_, _, _) -> List.of(), DnsClient.offline(), new SystemResolver(),
                TrustAnchors.system(), Limits.standard(),
                new AngusEngine(), Diagnostician.of(checks));
        assertThat(terminal.run(assistant, Stream.of("practice", form).filter(word -> !word.isEmpty())
                .toArray(String[]::new))).isEqualTo(1);
        assertThat(terminal.out()).contains(form.isEmpty() ? "What to do" : "\"fault\" : \"" + fault.fault() + "\"");
        return terminal.out();
    }

    private static final class BrokenCheck implements ServerCheck {
        @Override
        public Fault fault() {
            return Fault.of(0, "broken", Rung.INPUT, Mover.YOU, "X-00");
        }

        @Override
        public Optional<Diagnosis> examine(Case c, ProbeReport report) {
            throw new IllegalStateException("a mistake of ours");
        }
    }
}
