package mailsetup.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mailsetup.core.Protocol;
import mailsetup.core.Provenance;
import mailsetup.core.Security;
import mailsetup.diagnosis.faults.Catalogue;
import mailsetup.diagnosis.reply.Said;
import mailsetup.probe.Failure;
import mailsetup.probe.Finding;
import mailsetup.probe.Reply;
import mailsetup.probe.Stage;
import mailsetup.support.Lines;
import mailsetup.testkit.Beside;
import mailsetup.testkit.Cases;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;

/** What must hold of every failed server, whatever it said: every reply of the tests, and 10,000 mutations of them. */
@Beside
class EveryReplyTest {
    private static final Diagnostician<Case> DOCTOR = Diagnostician.of(Catalogue.all());
    private static final int MUTATIONS = 10_000;
    private static final List<Stage> STAGES = List.of(Stage.values());
    private static final List<Protocol> PROTOCOLS = List.of(Protocol.values());
    private static final String LETTERS = "*+-.[]()0123456789 ABENOY\u30c6\u00e9\u0000\uFFFD\u202E";

    @Test
    void noFailedServerStaysWithoutACauseAndNothingIsProvenAgainstItsWords() {
        var lines = lines();
        assertTimeoutPreemptively(Duration.ofMinutes(10), () -> Stream
                .concat(lines.stream().flatMap(line -> Stream.of(Stage.values()).flatMap(stage -> cases(line, stage))),
                        mutations(lines))
                .forEach(EveryReplyTest::check));
    }

    private static void check(Reports reports) {
        var c = Cases.of(reports);
        var report = c.reports().getFirst();
        var diagnoses = DOCTOR.diagnose(c);
        assertThat(diagnoses).as("%s", report).isNotEmpty()
                .allSatisfy(d -> assertThat(d.servers()).contains(report.settings()));
        var said = Said.by(report);
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

    private static boolean isUnread(Said said) {
        return !said.replies().isEmpty() && said.meanings().isEmpty();
    }

    private static Stream<Reports> mutations(List<String> lines) {
        var random = new Random(20261130);
        return IntStream.range(0, MUTATIONS).mapToObj(_ -> {
            var line = mutated(lines.get(random.nextInt(lines.size())), random);
            var stage = STAGES.get(random.nextInt(STAGES.size()));
            return cases(line, stage).skip(random.nextInt(6)).findFirst().orElseThrow();
        });
    }

    private static String mutated(String line, Random random) {
        var text = new StringBuilder(line);
        for (int i = random.nextInt(4); i >= 0 && !text.isEmpty(); i--) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(4)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.setCharAt(at, LETTERS.charAt(random.nextInt(LETTERS.length())));
                case 2 -> text.insert(at, line, 0, random.nextInt(line.length()));
                default -> text.setLength(at);
            }
        }
        return text.toString();
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

    private static List<String> lines() {
        return Lines.of("/mailsetup/diagnosis/said.txt").stream().filter(line -> line.contains("|"))
                .map(line -> line.split(" \\| ", -1)[2]).toList();
    }
}
