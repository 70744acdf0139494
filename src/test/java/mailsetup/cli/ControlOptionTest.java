package mailsetup.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mailsetup.probe.Failure;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.Stage;
import mailsetup.probe.around.ControlDoor;
import mailsetup.probe.around.ControlHosts;
import mailsetup.testkit.Around;
import mailsetup.testkit.FakeAssistant;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;

/** Independent hosts are asked only when somebody types so, and the output says whom. */
class ControlOptionTest {
    private static final List<ProbeReport> SILENT = List.of(Reports.imap()
            .failed(Stage.CONNECT, new Failure.TimedOut(Duration.ofSeconds(6))).report());

    private final CommandLineFixture terminal = new CommandLineFixture();
    private final FakeAssistant assistant = new FakeAssistant(SILENT);

    @Test
    void withoutTheOptionNobodyIsAskedAndTheOutputSaysWhomItWouldContact() {
        run();
        assertThat(assistant.controls).containsExactly(Optional.empty());
        assertThat(terminal.out().replaceAll("\\s+", " ")).contains("add --control default", "outlook.office365.com",
                "smtp.gmail.com", "detectportal.firefox.com", "1.1.1.1");
    }

    @Test
    void noneIsTheSame() {
        run("--control", "none");
        assertThat(assistant.controls).containsExactly(Optional.empty());
    }

    @Test
    void theDefaultAsksTheShippedHostsAndPrintsTheOutcomeInOneLine() {
        assistant.seen = new Around().door(25, ControlDoor.Outcome.SILENT).open(465, 993)
                .clock(Reports.CERTIFICATE_END, Duration.ofHours(-2)).seen();
        run("--control", "default");
        assertThat(assistant.controls).containsExactly(Optional.of(ControlHosts.standard()));
        assertThat(terminal.out().replaceAll("\\s+", " ")).contains(
                "Network check: ports 465/993 open, ports 25 closed, web pages open, clock wrong by 120 minutes.",
                "Not your network: port 993 of another provider (control.example.net) answered in 42 ms.")
                .doesNotContain("--control default");
    }

    @Test
    void aHostOfOnesOwnIsAskedForEverything() {
        run("--control", "mail.example.com");
        assertThat(assistant.controls.getFirst().orElseThrow())
                .returns(List.of("mail.example.com"), ControlHosts::hosts).returns("", ControlHosts::resolverName);
    }

    @Test
    void whatIsNoHostIsWrongUsage() {
        assertThat(run("--control", "not a host")).isEqualTo(2);
        assertThat(terminal.err()).contains("--control takes default, none").doesNotContain("not a host");
    }

    @Test
    void whereAllWorksNothingIsOffered() {
        terminal.run(new FakeAssistant(Reports.allWork()), "probe", "hanako@example.jp", "--no-login");
        assertThat(terminal.out()).doesNotContain("--control");
    }

    private int run(String... more) {
        var all = new ArrayList<>(List.of("probe", "hanako@example.jp", "--no-login"));
        all.addAll(List.of(more));
        return terminal.run(assistant, all.toArray(String[]::new));
    }
}
