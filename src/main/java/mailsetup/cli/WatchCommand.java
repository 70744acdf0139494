package mailsetup.cli;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import mailsetup.support.batch.Watch;
import mailsetup.support.batch.Watched;
import mailsetup.support.report.WatchJson;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Says for a list of accounts which certificates end soon and which mailboxes are nearly full (docs/baseline.md). */
final class WatchCommand implements Subcommand {
    @Override
    public CommandSpec spec(Commands commands) {
        return AccountFiles.options(commands, commands.command("watch", "watch"))
                .addOption(commands.on("--quota")).addOption(commands.value("--warn-days", "DAYS"))
                .addOption(commands.value("--warn-quota", "PERCENT")).addOption(commands.on("--quiet"));
    }

    @Override
    public int run(ParseResult options, Call call) throws UsageException, IOException {
        int days = AccountFiles.number(options, "--warn-days", 21, 0, 3650);
        int percent = AccountFiles.number(options, "--warn-quota", 90, 1, 100);
        var authorities = options.matchedOptionValue("--ca", "");
        var assistant = authorities.isEmpty()
                ? call.assistant()
                : call.assistant().trusting(CertificateFile.read(authorities));
        var now = Instant.now();
        try (var watch = new Watch(assistant, AccountFiles.pace(options, false, false),
                Commands.on(options, "--quota"))) {
            var seen = watch.run(new AccountFiles(call).read(options));
            var alarming = seen.stream().filter(each -> each.needsAttention(now, days, percent)).toList();
            var told = Commands.on(options, "--quiet") ? alarming : seen;
            if (Call.json(options)) {
                call.json(WatchJson.of(told, alarming, now));
            } else {
                print(told, alarming, now, call.paper());
            }
            return alarming.isEmpty() ? ExitCode.FINE : ExitCode.TROUBLE;
        }
    }

    private static void print(List<Watched> told, List<Watched> alarming, Instant now, Paper paper) {
        if (!told.isEmpty()) {
            new WatchTable(paper, now).print(told, alarming);
        }
    }
}
