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
import mailsetup.support.mailreport.MailReport;
import mailsetup.support.mailreport.MaskedReport;
import mailsetup.support.mailreport.Part;
import mailsetup.support.page.ReportFiles;

/**
 * The report that {@code probe} writes.
 *
 * @param files where
 * @param allowed what may be in it in full
 */
record ReportOption(ReportFiles files, Set<Part> allowed) {
    private static final Option<ReportFiles> REPORT = Option.of("--report", "FILE", (file, _) -> files(file))
            .explainedBy("report-out");
    private static final Option<Set<Part>> ALLOW = Option.of("--report-allow", "PART,PART", (words, _) -> parts(words));
    static final List<Parameter> PARAMETERS = List.of(REPORT, ALLOW);

    /** Refused before anything is tested where the file is there already: it would have to be made again. */
    static Optional<ReportOption> read(Typed typed) throws UsageException {
        var file = typed.get(REPORT);
        var allowed = typed.get(ALLOW);
        if (file.isEmpty()) {
            if (allowed.isPresent()) {
                throw new UsageException("mailreport.usage.allow-alone");
            }
            return Optional.empty();
        }
        var option = new ReportOption(file.get(), allowed.orElse(Set.of()));
        for (var each : List.of(option.files.report(), option.files.page())) {
            if (Files.exists(each)) {
                throw new UsageException("mailreport.usage.exists", each.toString());
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
            throw new UsageException("mailreport.usage.not-written", files.report().toString());
        }
        // A name is not broken over two lines, so that it can be copied.
        err.out().println(err.messages().text("mailreport.usage.written", files.report().toString(),
                files.page().toString()));
    }

    private static ReportFiles files(String file) throws UsageException {
        try {
            return ReportFiles.named(Path.of(file));
        } catch (InvalidPathException e) {
            throw new UsageException("mailreport.usage.not-written", file);
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
