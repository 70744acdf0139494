package mailsetup.cli;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import mailsetup.assistant.Assistant;
import mailsetup.core.EmailAddress;
import mailsetup.core.ServerSettings;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Examination;
import mailsetup.diagnosis.Named;
import mailsetup.probe.Deadline;
import mailsetup.probe.Login;
import mailsetup.probe.ProbeEvent;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.run.ProbeRun;
import mailsetup.support.mailreport.MailReport;
import mailsetup.support.report.ReportJson;
import mailsetup.support.report.SignInJson;

/** One test of some servers, from the first connection to the printed result. */
record Round(Assistant assistant, Call call, Wishes wishes) {
    private static final Duration DIAGNOSING = Duration.ofSeconds(8);

    /** Fine when all servers work. */
    ExitCode run(EmailAddress address, List<ServerSettings> servers, Named named, Optional<Login> login,
            Duration limit, boolean json) throws UsageException {
        return run(address, servers, named, login, limit, json, Optional::empty);
    }

    /**
     * The same after a sign-in.
     *
     * @param signIn what is told of it; asked for when the token is needed no longer
     */
    ExitCode run(EmailAddress address, List<ServerSettings> servers, Named named, Optional<Login> login,
            Duration limit, boolean json, Supplier<Optional<SignInJson>> signIn) throws UsageException {
        var deadline = Deadline.in(limit);
        var reports = probe(servers, login, limit);
        var examination = examine(Case.of(address, reports).named(named), deadline.atMost(DIAGNOSING).remaining());
        var since = wishes.memory().since(address, reports);
        if (!json) {
            new TextReport(call.paper(), call.organisation().helpLine(), since, wishes.all()).print(address, reports,
                    examination.causes(), wishes.usage());
            new NetworkLines(call.paper()).print(reports, examination.surroundings());
        }
        var paper = json ? call.aside() : call.paper();
        var selfTest = login.filter(_ -> wishes.selfTest())
                .map(own -> new SelfTestPage(paper).run(assistant, reports, own)).orElseGet(List::of);
        if (json) {
            call.json(ReportJson.write(address, reports, examination, wishes.usage(), since,
                    assistant.ledger().entries(), signIn.get(), call.messages()));
        }
        if (wishes.report().isPresent()) {
            wishes.report().get().write(MailReport.now(address, reports, examination, selfTest),
                    login.map(Login::secret), call.aside());
        }
        wishes.memory().keep(address, reports).ifPresent(said -> paper.hanging("", paper.text(said)));
        if (wishes.ledger()) {
            new LedgerLines(paper).print(assistant.ledger());
        }
        return ExitCode.of(!reports.isEmpty() && reports.stream().allMatch(ProbeReport::works));
    }

    private Examination examine(Case tested, Duration limit) {
        if (call.terminal().live() && tested.reports().stream().anyMatch(report -> report.failed().isPresent())) {
            call.aside().hanging("", call.messages().text("diagnosis.searching"));
        }
        return assistant.examine(tested, wishes.control(), limit);
    }

    private List<ProbeReport> probe(List<ServerSettings> servers, Optional<Login> login, Duration limit) {
        Consumer<ProbeEvent> events = call.terminal().live()
                ? new Progress(call.aside())
                : _ -> {};
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
