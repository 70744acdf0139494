package mailsetup.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import mailsetup.comparison.advice.Usage;
import mailsetup.core.files.SafeFile;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.around.SurroundingsTexts;
import mailsetup.support.mailreport.Frame;
import mailsetup.support.mailreport.MailReport;
import mailsetup.support.mailreport.Reading;
import mailsetup.support.page.ReportFiles;
import mailsetup.support.page.ReportPage;
import mailsetup.support.report.ReportJson;

/** Replays a report that somebody saved. It has no means to contact anybody. */
final class ReportCommand implements Subcommand {
    private static final Argument<String> FILE = Argument.needed("FILE", "report-file", Reader.text());
    private static final Option<String> HTML = Option.text("--html", "FILE");

    @Override
    public Syntax syntax() {
        return Syntax.of("report", Options.JSON, HTML, UsageOptions.ALL, FILE);
    }

    @Override
    public ExitCode run(Typed typed, Call call) throws UsageException {
        var report = read(typed.need(FILE));
        var page = typed.get(HTML);
        if (page.isPresent()) {
            write(page.get(), new ReportPage(call.messages()).write(report));
        }
        if (typed.has(Options.JSON)) {
            call.json(ReportJson.write(report.address(), report.servers(), report.examination(), Usage.unknown(),
                    call.messages()));
        } else {
            print(report, call.paper(), typed.has(UsageOptions.ALL));
        }
        return ExitCode.of(report.servers().stream().allMatch(ProbeReport::works));
    }

    private static void print(MailReport report, Paper paper, boolean all) {
        frame(report, paper);
        new TextReport(paper, all).print(report.address(), report.servers(), report.examination().causes());
        SurroundingsTexts.line(report.examination().surroundings())
                .ifPresent(line -> paper.hanging("", paper.text(line)));
        report.selfTest().forEach(line -> paper.hanging("", paper.text(line)));
        frame(report, paper);
    }

    private static void frame(MailReport report, Paper paper) {
        paper.hanging("=== ", paper.text(Frame.title(report)));
        Frame.lines(report).forEach(line -> paper.hanging("=== ", paper.text(line)));
        paper.blank();
    }

    private static MailReport read(String file) throws UsageException {
        return switch (ReportFiles.read(file)) {
            case Reading.Good(var report) -> report;
            case Reading.Refused(var why) -> throw new UsageException(why);
        };
    }

    private static void write(String file, String html) throws UsageException {
        try {
            SafeFile.write(Path.of(file), html.getBytes(StandardCharsets.UTF_8), true, false);
        } catch (FileAlreadyExistsException e) {
            throw new UsageException("mailreport.usage.exists", file);
        } catch (IOException | InvalidPathException e) {
            throw new UsageException("mailreport.usage.not-written", file);
        }
    }
}
