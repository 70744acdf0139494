package mailsetup.cli;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import mailsetup.advice.Usage;
import mailsetup.assistant.Assistant;
import mailsetup.core.EmailAddress;
import mailsetup.core.ServerSettings;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.probe.Deadline;
import mailsetup.probe.Login;
import mailsetup.probe.ProbeEvent;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.run.ProbeRun;
import mailsetup.report.ReportJson;
import mailsetup.text.Messages;

/** One test of some servers, from the first connection to the printed result. */
record Round(Assistant assistant, Terminal terminal, Messages messages, Usage usage, boolean selfTest) {
    private static final Duration DIAGNOSING = Duration.ofSeconds(8);

    /** Exit code 0 when all servers work, 1 otherwise. */
    int run(EmailAddress address, List<ServerSettings> servers, Optional<Login> login, Duration limit, boolean json) {
        var deadline = Deadline.in(limit);
        var reports = probe(servers, login, limit);
        var diagnoses = diagnose(address, reports, deadline.atMost(DIAGNOSING).remaining());
        if (json) {
            // JSON is UTF-8 (RFC 8259 section 8.1), whatever the terminal is.
            terminal.out().writeBytes((ReportJson.write(address, reports, diagnoses, usage, messages) + "\n")
                    .getBytes(StandardCharsets.UTF_8));
        } else {
            new TextReport(Paper.on(terminal.out(), messages)).print(address, reports, diagnoses, usage);
        }
        if (selfTest) {
            login.ifPresent(own -> new SelfTestPage(Paper.on(json ? terminal.err() : terminal.out(), messages))
                    .run(assistant, reports, own));
        }
        return !reports.isEmpty() && reports.stream().allMatch(ProbeReport::works) ? 0 : 1;
    }

    private List<Diagnosis> diagnose(EmailAddress address, List<ProbeReport> reports, Duration limit) {
        if (terminal.live() && reports.stream().anyMatch(report -> report.failed().isPresent())) {
            Paper.on(terminal.err(), messages).hanging("", messages.text("diagnosis.searching"));
        }
        return assistant.diagnose(address, reports, limit);
    }

    private List<ProbeReport> probe(List<ServerSettings> servers, Optional<Login> login, Duration limit) {
        Consumer<ProbeEvent> events = terminal.live() ? new Progress(Paper.on(terminal.err(), messages)) : _ -> {};
        try (var run = assistant.probe(servers, login, limit, events)) {
            return awaitUnlessInterrupted(run);
        }
    }

    /** Ctrl-C ends the process; the connections are closed first. */
    private static List<ProbeReport> awaitUnlessInterrupted(ProbeRun run) {
        var onInterrupt = new Thread(run::close, "cancel");
        Runtime.getRuntime().addShutdownHook(onInterrupt);
        try {
            return run.await();
        } finally {
            forget(onInterrupt);
        }
    }

    private static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException alreadyEnding) {
            // The process is on its way out, and the hook is what ended the run.
        }
    }
}
