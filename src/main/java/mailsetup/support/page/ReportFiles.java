package mailsetup.support.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import mailsetup.core.Message;
import mailsetup.core.files.SafeFile;
import mailsetup.core.text.Messages;
import mailsetup.support.mailreport.MailReport;
import mailsetup.support.mailreport.MailReportReader;
import mailsetup.support.mailreport.MaskedReport;
import mailsetup.support.mailreport.Reading;

/**
 * Where a report is saved. Nobody but the owner may read the two files: whom they are meant for, the owner decides.
 *
 * @param report the name ends as that of a report
 * @param page beside it, to be read in a browser
 */
public record ReportFiles(Path report, Path page) {
    private static final String PAGE = ".html";

    /** The files of that name, whether it has the right ending or not. */
    public static ReportFiles named(Path file) {
        var name = String.valueOf(file.getFileName());
        var whole = name.endsWith(MailReport.ENDING) ? name : name + MailReport.ENDING;
        return new ReportFiles(file.resolveSibling(whole), file.resolveSibling(whole + PAGE));
    }

    /** Reads a report from anybody. */
    public static Reading read(String file) {
        try {
            return MailReportReader.read(SafeFile.read(Path.of(file), MailReport.LARGEST));
        } catch (IOException | InvalidPathException e) {
            return new Reading.Refused(Message.of("mailreport.file.unreadable"));
        }
    }

    /**
     * Writes both.
     *
     * @param replace whether files of these names may be there already
     * @throws IOException when one cannot be written
     */
    public void write(MaskedReport content, Messages messages, boolean replace) throws IOException {
        SafeFile.write(report, content.bytes(), true, replace);
        SafeFile.write(page, new ReportPage(messages).write(content.content()).getBytes(StandardCharsets.UTF_8), true,
                replace);
    }
}
