package mailsetup.cli;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import mailsetup.assistant.Assistant;
import mailsetup.core.EmailAddress;
import mailsetup.core.Message;
import mailsetup.core.ServerSettings;
import mailsetup.diagnosis.Examination;
import mailsetup.probe.Deadline;
import mailsetup.probe.Login;
import mailsetup.probe.ProbeEvent;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.run.ProbeRun;
import mailsetup.report.ReportJson;
import mailsetup.support.mailreport.MailReport;
import mailsetup.text.Messages;

/** One test of some servers, from the first connection to the printed result. */
record Round(Assistant assistant, Terminal terminal, Messages messages, Wishes wishes) {
    private static final Duration DIAGNOSING = Duration.ofSeconds(8);

    /** Exit code 0 when all servers work, 1 otherwise. */
    int run(EmailAddress address, List<ServerSettings> servers, Optional<Login> login, Duration limit, boolean json)
            throws UsageException {
        var deadline = Deadline.in(limit);
        var reports = probe(servers, login, limit);
        var examination = examine(address, reports, deadline.atMost(DIAGNOSING).remaining());
        if (json) {
            terminal.json(ReportJson.write(address, reports, examination, wishes.usage(), messages));
        } else {
            var paper = Paper.on(terminal, messages);
            new TextReport(paper).print(address, reports, examination.causes(), wishes.usage());
            new NetworkLines(paper).print(reports, examination.surroundings());
        }
        var selfTest = login.filter(_ -> wishes.selfTest()).map(own -> selfTest(reports, own, json))
                .orElseGet(List::of);
        if (wishes.report().isPresent()) {
            wishes.report().get().write(MailReport.now(address, reports, examination, selfTest),
                    login.map(Login::secret), Paper.on(terminal.err(), messages));
        }
        return !reports.isEmpty() && reports.stream().allMatch(ProbeReport::works) ? ExitCode.FINE : ExitCode.TROUBLE;
    }

    private List<Message> selfTest(List<ProbeReport> reports, Login own, boolean json) {
        var paper = json ? Paper.on(terminal.err(), messages) : Paper.on(terminal, messages);
        return new SelfTestPage(paper).run(assistant, reports, own);
    }

    private Examination examine(EmailAddress address, List<ProbeReport> reports, Duration limit) {
        if (terminal.live() && reports.stream().anyMatch(report -> report.failed().isPresent())) {
            Paper.on(terminal.err(), messages).hanging("", messages.text("diagnosis.searching"));
        }
        return assistant.examine(address, reports, wishes.control(), limit);
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
