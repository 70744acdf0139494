package mailsetup.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import mailsetup.core.Secret;
import mailsetup.practice.PracticeServer;
import mailsetup.practice.lab.Lab;
import mailsetup.practice.lab.LabFault;
import mailsetup.probe.Login;
import mailsetup.probe.around.ControlHosts;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** The main job on the practice server, or in the fault lab. */
record PracticeCommand(Call call) {
    private static final Duration LIMIT = Duration.ofSeconds(30);

    static CommandSpec spec(Commands commands) {
        return commands.command("practice", "practice").addOption(commands.value("--lab", "FAULT"))
                .addOption(commands.on("--ledger")).addOption(commands.json());
    }

    int run(ParseResult options) throws UsageException, IOException {
        String fault = options.matchedOptionValue("--lab", "");
        if (fault.isEmpty()) {
            return run(Call.json(options), Commands.on(options, "--ledger"));
        }
        var odd = Lab.find(fault).orElseThrow(
                () -> new UsageException("cli.usage.lab", Lab.all().stream().map(LabFault::fault).toList()));
        try (var server = call.practice().start(odd)) {
            return run(server, Call.json(options), Commands.on(options, "--ledger"));
        }
    }

    /** On the good server. */
    int run(boolean json, boolean ledger) throws UsageException, IOException {
        try (var server = call.practice().start()) {
            return run(server, json, ledger);
        }
    }

    private int run(PracticeServer server, boolean json, boolean ledger) throws UsageException {
        if (!json) {
            call.paper().hanging("", call.messages().text("cli.practice"));
            call.terminal().out().println();
        }
        var there = call.assistant().trusting(List.of(server.authority())).in(server.network());
        try (var secret = Secret.of(server.password())) {
            return new Round(there, call, wishes(server).showingLedger(ledger)).run(server.address(),
                    server.asked(), Optional.of(Login.careful(server.address(), secret)), LIMIT, json);
        }
    }

    /** In the lab the independent hosts are played, too: asking them needs no yes, because nobody outside hears of it. */
    private static Wishes wishes(PracticeServer server) {
        return server.fault().map(_ -> Wishes.NONE.asking(ControlHosts.standard())).orElse(Wishes.NONE);
    }
}
