package mailsetup.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mailsetup.core.Protocol;
import mailsetup.core.Provenance;
import mailsetup.core.Security;
import mailsetup.core.text.Language;
import mailsetup.core.text.Messages;
import mailsetup.core.text.Printable;
import mailsetup.diagnosis.faults.Catalogue;
import mailsetup.diagnosis.reply.Said;
import mailsetup.probe.Failure;
import mailsetup.probe.Finding;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.Reply;
import mailsetup.probe.Stage;
import mailsetup.probe.Step;
import mailsetup.testkit.Beside;
import mailsetup.testkit.Cases;
import mailsetup.testkit.EveryReply;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;

/** What must hold of every failed server, whatever it said: every reply of the tests, and 10,000 mutations of them. */
@Beside
class EveryReplyTest {
    private static final Diagnostician<Case> DOCTOR = Diagnostician.of(Catalogue.all());
    private static final Messages WORDS = Messages.in(Language.EN);
    private static final int MUTATIONS = 10_000;
    private static final int QUOTED = 25;
    private static final List<Stage> STAGES = List.of(Stage.values());
    private static final List<Protocol> PROTOCOLS = List.of(Protocol.values());

    @Test
    void noFailedServerStaysWithoutACauseAndNothingIsProvenAgainstItsWords() {
        var lines = EveryReply.lines();
        assertThat(lines).hasSizeGreaterThan(250);
        assertTimeoutPreemptively(Duration.ofMinutes(10), () -> Stream
                .concat(lines.stream().flatMap(line -> STAGES.stream().flatMap(stage -> two(line, stage))),
                        mutations(lines))
                .forEach(EveryReplyTest::check));
    }

    private static void check(Reports failed) {
        var c = Cases.of(Stream.concat(Stream.of(failed), waiting(failed)).toArray(Reports[]::new));
        var report = c.reports().getFirst();
        var diagnoses = DOCTOR.diagnose(c);
        assertThat(c.reports()).as("%s", report).allMatch(each -> diagnoses.stream()
                .anyMatch(d -> d.servers().contains(each.settings())));
        var said = Said.by(report);
        if (isHeard(report)) {
            assertThat(said.last().stream()).as("%s", report)
                    .allSatisfy(reply -> assertThat(told(diagnoses, c)).contains(beginning(reply)));
        }
        var proven = diagnoses.stream().filter(d -> d.sureness() == Sureness.PROVEN).toList();
        assertThat(proven).as("%s of %s", said, report)
                .noneMatch(d -> d.fault().is(Trait.BY_FORM) && (said.hasReason() || isUnread(said)))
                .noneMatch(d -> d.rung().compareTo(Rung.LOGIN) >= 0 && said.namesSeveral())
                .noneMatch(d -> d.fault().is(Trait.LAST_RESORT));
        if (report.found(Finding.Connected.class).isEmpty()) {
            assertThat(DOCTOR.diagnose(c.named(Named.by(Provenance.GUESS, List.of(report.settings())))))
                    .as("a guess: %s", report).isNotEmpty().noneMatch(d -> d.fault().is(Trait.TRUSTS_THE_NAME));
        }
    }

    /** Whoever was never reached has said nothing. */
    private static boolean isHeard(ProbeReport report) {
        return report.found(Finding.Connected.class).isPresent() && report.failed().map(Step.Failed::failure)
                .filter(why -> why instanceof Failure.ConnectionRefused || why instanceof Failure.NameNotFound)
                .isEmpty();
    }

    /** After a login was refused, whatever the words, the next server is left out. */
    private static Stream<Reports> waiting(Reports failed) {
        var report = failed.report();
        boolean refused = report.failed().filter(step -> step.stage() == Stage.AUTHENTICATE
                && step.failure() instanceof Failure.Refusal).isPresent();
        var next = PROTOCOLS.get((PROTOCOLS.indexOf(report.settings().protocol()) + 1) % PROTOCOLS.size());
        return refused
                ? Stream.of(Reports.of(next, Security.TLS)
                        .skipped(Stage.AUTHENTICATE, Step.Reason.PASSWORD_REFUSED_ELSEWHERE)
                        .skipped(Stage.INSPECT, Step.Reason.PASSWORD_REFUSED_ELSEWHERE))
                : Stream.of();
    }

    /** Every line of every card. */
    private static String told(List<Diagnosis> diagnoses, Case c) {
        return diagnoses.stream().flatMap(d -> DiagnosisTexts.card(d, c.reports()).stream())
                .map(line -> WORDS.text(line.text())).collect(Collectors.joining("\n"));
    }

    private static String beginning(Reply reply) {
        var text = Printable.line(reply.text()).replace('”', '"').strip();
        return text.substring(0, Math.min(QUOTED, text.length()));
    }

    private static boolean isUnread(Said said) {
        return !said.replies().isEmpty() && said.meanings().isEmpty();
    }

    private static Stream<Reports> mutations(List<String> lines) {
        var random = new Random(20261130);
        return IntStream.range(0, MUTATIONS).mapToObj(_ -> {
            var line = EveryReply.mutated(lines, random);
            var stage = STAGES.get(random.nextInt(STAGES.size()));
            return cases(line, stage).skip(random.nextInt(6)).findFirst().orElseThrow();
        });
    }

    /** As a refusal, and in one of the other ways. */
    private static Stream<Reports> two(String line, Stage stage) {
        var all = cases(line, stage).toList();
        return Stream.of(all.getFirst(), all.get(1 + Math.floorMod(line.hashCode() + stage.name().hashCode(), 5)));
    }

    /** The same line as a refusal, as another protocol, before a break, and before silence. */
    private static Stream<Reports> cases(String line, Stage stage) {
        var protocol = PROTOCOLS.get(Math.floorMod(line.hashCode(), PROTOCOLS.size()));
        int middle = Math.max(0, line.indexOf(' '));
        return Stream.<Failure>of(
                new Failure.Refusal(new Reply(line.substring(0, middle), "", line.substring(middle).strip())),
                new Failure.NotThisProtocol(line), new Failure.Dropped(), new Failure.TimedOut(Duration.ofSeconds(6)),
                new Failure.ConnectionRefused(List.of()), new Failure.NameNotFound("imap.example.jp"))
                .map(failure -> Reports.of(protocol, stage == Stage.UPGRADE ? Security.STARTTLS : Security.TLS)
                        .failed(stage, failure).transcript("C: NOOP", "S: " + line));
    }
}
