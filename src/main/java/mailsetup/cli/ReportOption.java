package mailsetup.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import mailsetup.core.Secret;
import mailsetup.core.network.NumericAddress;
import mailsetup.core.text.Printable;
import mailsetup.support.mailreport.MailReport;
import mailsetup.support.mailreport.MaskedReport;
import mailsetup.support.mailreport.Part;
import mailsetup.support.page.ReportFiles;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * The report that {@code probe} writes.
 *
 * @param files where
 * @param allowed what may be in it in full
 */
record ReportOption(ReportFiles files, Set<Part> allowed) {
    /** The command with the options for a report. */
    static CommandSpec options(Commands commands, CommandSpec command) {
        return command.addOption(commands.value("--report", "FILE", "report-out"))
                .addOption(commands.value("--report-allow", "PART,PART"));
    }

    /** Refused before anything is tested where the file is there already: it would have to be made again. */
    static Optional<ReportOption> read(ParseResult options) throws UsageException {
        var file = ProbeRequest.value(options, "--report");
        var allowed = ProbeRequest.value(options, "--report-allow");
        if (file.isEmpty()) {
            if (allowed.isPresent()) {
                throw new UsageException("mailreport.usage.allow-alone");
            }
            return Optional.empty();
        }
        var option = new ReportOption(files(file.get()), parts(allowed.orElse("")));
        for (var each : List.of(option.files.report(), option.files.page())) {
            if (Files.exists(each)) {
                throw new UsageException("mailreport.usage.exists", Printable.line(each.toString()));
            }
        }
        return Optional.of(option);
    }

    /** Writes it, and says where. */
    void write(MailReport report, Optional<Secret> password, Paper err) throws UsageException {
        var masked = MaskedReport.of(report, NumericAddress.own(), allowed, password)
                .orElseThrow(() -> new UsageException("mailreport.usage.password"));
        try {
            files.write(masked, err.messages(), false);
        } catch (IOException e) {
            throw new UsageException("mailreport.usage.not-written", Printable.line(files.report().toString()));
        }
        // A name is not broken over two lines, so that it can be copied.
        err.out().println(err.messages().text("mailreport.usage.written", Printable.line(files.report().toString()),
                Printable.line(files.page().toString())));
    }

    private static ReportFiles files(String file) throws UsageException {
        try {
            return ReportFiles.named(Path.of(file));
        } catch (InvalidPathException e) {
            throw new UsageException("mailreport.usage.not-written", Printable.line(file));
        }
    }

    private static Set<Part> parts(String typed) throws UsageException {
        var parts = EnumSet.noneOf(Part.class);
        for (var word : typed.isEmpty() ? new String[0] : typed.split(",", -1)) {
            parts.add(Part.named(word.strip()).orElseThrow(() -> new UsageException("mailreport.usage.allow",
                    Stream.of(Part.values()).map(Part::word).toList())));
        }
        return parts;
    }
}
