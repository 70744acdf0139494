package mailsetup.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import mailsetup.core.Message;
import mailsetup.core.files.SafeFile;
import mailsetup.discovery.letter.Letter;
import mailsetup.discovery.letter.LetterFile;
import mailsetup.handoff.setupfile.SetupFile;
import mailsetup.handoff.setupfile.SetupFileReader;
import mailsetup.support.mailreport.MailReport;
import mailsetup.support.page.ReportFiles;

/** A file from outside, read as far as its kind may be long. */
sealed interface Arrival {
    /** A report for the support desk. */
    record Report(mailsetup.support.mailreport.Reading reading) implements Arrival {}

    /** A setup file. */
    record Setup(mailsetup.handoff.setupfile.Reading reading) implements Arrival {}

    /**
     * Everything else may be the letter of a provider.
     *
     * @param text one character longer than what is read, so that this can be said; a field with more would stand still
     */
    record LetterText(String text) implements Arrival {
        /** Cuts off the rest. */
        public LetterText {
            text = text.substring(0, Math.min(text.length(), Letter.LONGEST + 1));
        }
    }

    /** Reads it; takes as long as the disk. */
    static Arrival of(Path file) {
        var name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(MailReport.ENDING)) {
            return new Report(ReportFiles.read(file.toString()));
        }
        try {
            return name.endsWith(SetupFile.ENDING)
                    ? new Setup(SetupFileReader.read(SafeFile.read(file, SetupFile.LARGEST)))
                    : new LetterText(LetterFile.text(SafeFile.read(file, LetterFile.LARGEST)));
        } catch (IOException e) {
            return new Setup(new mailsetup.handoff.setupfile.Reading.Refused(Message.of("handoff.file.unreadable")));
        }
    }
}
