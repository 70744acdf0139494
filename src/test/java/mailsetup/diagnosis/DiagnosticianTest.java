package mailsetup.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import mailsetup.core.EmailAddress;
import mailsetup.core.Message;
import mailsetup.probe.ProbeReport;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;

class DiagnosticianTest {
    private static final Case CASE = Case.of(EmailAddress.of("hanako@example.jp"),
            List.of(Reports.imap().report(), Reports.pop().report()));
    private static final Fault PORT = Fault.of(0, "port", Rung.MODE, Mover.YOU, "P-01");
    private static final Fault PASSWORD = Fault.of(0, "password", Rung.LOGIN, Mover.YOU, "A-01");

    @Test
    void aProvenCauseSilencesEveryGuessAboveIt() {
        assertThat(faults(check(PASSWORD, Verdict::likely), check(PORT, Verdict::proven))).containsExactly("port");
    }

    @Test
    void aGuessSilencesNothing() {
        assertThat(faults(check(PASSWORD, Verdict::likely), check(PORT, Verdict::possible)))
                .containsExactly("password", "port");
    }

    @Test
    void aProvenCauseAboveDoesNotSilenceOneBelow() {
        assertThat(faults(check(PASSWORD, Verdict::proven), check(PORT, Verdict::proven))).containsExactly("port");
        assertThat(faults(check(PASSWORD, Verdict::proven), check(PORT, Verdict::likely)))
                .containsExactly("password", "port");
    }

    @Test
    void twoServersThatFailForOneReasonAreOneDiagnosis() {
        var diagnoses = Diagnostician.of(List.of(check(PORT, Verdict::proven))).diagnose(CASE);
        assertThat(diagnoses).hasSize(1);
        assertThat(diagnoses.getFirst().servers()).hasSize(2);
    }

    @Test
    void aCheckThatBreaksDoesNotStopTheOthers() {
        var broken = check(PASSWORD, (_, _) -> {
            throw new IllegalStateException("broken");
        });
        assertThat(faults(broken, check(PORT, Verdict::likely))).containsExactly("port");
    }

    @Test
    void equallySureAnswersStandInTheOrderOfTheLadderThenOfTheList() {
        var other = Fault.of(0, "other", Rung.MODE, Mover.YOU, "P-02");
        assertThat(
                faults(check(PASSWORD, Verdict::likely), check(other, Verdict::likely), check(PORT, Verdict::likely)))
                .containsExactly("other", "port", "password");
    }

    private static List<String> faults(ServerCheck... checks) {
        return Diagnostician.of(List.of(checks)).diagnose(CASE).stream().map(Diagnosis::id).toList();
    }

    private static ServerCheck check(Fault fault, BiFunction<Verdict, Message[], Diagnosis> verdict) {
        return new ServerCheck() {
            @Override
            public Fault fault() {
                return fault;
            }

            @Override
            public Optional<Diagnosis> examine(Case c, ProbeReport report) {
                return Optional.of(verdict.apply(fault.on(report.settings()), new Message[0]));
            }
        };
    }
}
