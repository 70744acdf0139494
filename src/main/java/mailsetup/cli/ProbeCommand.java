package mailsetup.cli;

import java.io.IOException;
import java.util.Optional;
import mailsetup.core.EmailAddress;
import mailsetup.core.Secret;
import mailsetup.core.text.Printable;
import mailsetup.probe.Deadline;
import mailsetup.probe.Login;
import mailsetup.support.report.ReportJson;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** The main job: finds the servers of an address, tests them, explains and advises. */
record ProbeCommand(Call call) {
    static CommandSpec spec(Commands commands) {
        return ReportOption.options(commands, Asking.options(commands, commands.command("probe", "probe")
                .addPositional(commands.argument("ADDRESS", "address", "1"))
                .addOption(commands.value("--imap", "SERVER")).addOption(commands.value("--pop", "SERVER"))
                .addOption(commands.value("--smtp", "SERVER")).addOption(commands.on("--only"))
                .addOption(commands.value("--user", "NAME")).addOption(commands.value("--smtp-user", "NAME"))
                .addOption(commands.on("--password-stdin")).addOption(commands.value("--password-env", "VAR"))
                .addOption(commands.on("--no-login")).addOption(commands.on("--go-on"))
                .addOption(commands.on("--allow-plain-login")).addOption(commands.on("--allow-outside"))
                .addOption(commands.value("--control", "default|HOST|none")).addOption(commands.value("--ca", "FILE"))
                .addOption(commands.several("--accept-certificate", "HOST:PORT=SHA256"))
                .addOption(commands.value("--timeout", "SECONDS"))
                .addOption(commands.value("--devices", "one|several"))
                .addOption(commands.value("--people", "one|several")).addOption(commands.on("--often-offline"))
                .addOption(commands.on("--attachments")).addOption(commands.on("--little-room"))
                .addOption(commands.on("--must-survive")).addOption(commands.on("--self-test"))
                .addOption(commands.on("--yes"))
                .addOption(commands.on("--remember")).addOption(commands.on("--forget"))
                .addOption(commands.on("--ledger"))
                .addOption(commands.json())));
    }

    int run(ParseResult options) throws UsageException, IOException {
        var request = ProbeRequest.read(options);
        var memory = new Memory(call.baselines(), Commands.on(options, "--remember"));
        if (Commands.on(options, "--forget")) {
            return forget(request.address(), memory, Call.json(options));
        }
        var wishes = Wishes.read(options, call.organisation(), memory);
        if (!Call.json(options)) {
            prepare(request.address());
        }
        var question = call.messages().text("cli.password-question", request.address());
        var password = new PasswordInput(call.terminal(), question).read(options);
        try {
            return test(request, wishes, password, options);
        } finally {
            password.ifPresent(Secret::wipe);
        }
    }

    private int forget(EmailAddress address, Memory memory, boolean json) throws IOException {
        boolean there = memory.forget(address);
        if (json) {
            call.json(ReportJson.forgotten(there));
        } else {
            call.paper().hanging("",
                    call.messages().text(there ? "baseline.cli.forgotten" : "baseline.cli.nothing"));
        }
        return ExitCode.FINE;
    }

    private int test(ProbeRequest request, Wishes wishes, Optional<Secret> password, ParseResult options)
            throws UsageException {
        var deadline = Deadline.in(request.limit());
        var believing = request.believing(call.assistant());
        if (request.searches() && !Call.json(options)) {
            request.asking().tell(Paper.on(call.terminal().err(), call.messages()), call.messages(),
                    request.address().domain());
        }
        // Finding may take half of the time, so that testing has the other half.
        var servers = request.servers(believing, deadline.atMost(request.limit().dividedBy(2)), password.isPresent());
        var login = password.map(secret -> new Login(request.address(), secret,
                Commands.on(options, "--allow-plain-login"), Commands.on(options, "--go-on")));
        return new Round(believing, call, wishes).run(request.address(), servers, login,
                deadline.remaining(), Call.json(options));
    }

    /** What to do at the provider first, told before the password is asked. */
    private void prepare(EmailAddress address) {
        var paper = Paper.on(call.terminal().err(), call.messages());
        call.presets().ofDomain(address.domain()).map(PresetSheet::firsts).ifPresent(firsts -> firsts
                .forEach(first -> paper.hanging("", call.messages().text(Printable.message(first)))));
    }
}
