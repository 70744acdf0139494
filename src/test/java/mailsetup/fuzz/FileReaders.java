package mailsetup.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import mailsetup.core.Candidate;
import mailsetup.core.EmailAddress;
import mailsetup.core.Origin;
import mailsetup.core.Provenance;
import mailsetup.core.Trust;
import mailsetup.discovery.format.AutoconfigXml;
import mailsetup.discovery.format.AutodiscoverXml;
import mailsetup.discovery.format.PaccJson;
import mailsetup.discovery.letter.Letter;
import mailsetup.discovery.letter.LetterFile;
import mailsetup.discovery.presets.file.PresetReader;
import mailsetup.handoff.setupfile.SetupFile;
import mailsetup.handoff.setupfile.SetupFileReader;
import mailsetup.handoff.setupfile.SetupLink;
import mailsetup.support.mailreport.Contents;
import mailsetup.support.mailreport.Frame;
import mailsetup.support.mailreport.MailReport;
import mailsetup.support.mailreport.MailReportReader;

/** Readers of files, from the web and from people. */
final class FileReaders {
    private static final EmailAddress ADDRESS = EmailAddress.of("hanako@example.jp");
    private static final Provenance FROM = new Provenance(Origin.AUTOCONFIG, "here", Trust.DOMAIN);

    private FileReaders() {}

    static void autoconfig(byte[] input) {
        candidates(AutoconfigXml.read(input, ADDRESS, FROM));
    }

    static void pacc(byte[] input) {
        candidates(PaccJson.read(input, ADDRESS, FROM));
    }

    static void autodiscover(byte[] input) {
        if (AutodiscoverXml.read(input, ADDRESS,
                FROM) instanceof AutodiscoverXml.Reply.Servers(var candidates, var _)) {
            candidates(Optional.of(candidates));
        }
    }

    static void preset(byte[] input) {
        var file = PresetReader.read("himawari.json", input);
        if (file.preset().isPresent() == !file.problems().isEmpty()) {
            throw new AssertionError("a preset, or else a problem");
        }
        file.problems().forEach(problem -> {
            Shown.text(problem.place());
            Shown.message(problem.text());
        });
    }

    static void setupLink(byte[] input) {
        setup(SetupLink.read(new String(input, StandardCharsets.UTF_8)));
    }

    static void setupFile(byte[] input) {
        setup(SetupFileReader.read(input));
    }

    private static void setup(mailsetup.handoff.setupfile.Reading reading) {
        switch (reading) {
            case mailsetup.handoff.setupfile.Reading.Refused(var why) -> Shown.message(why);
            case mailsetup.handoff.setupfile.Reading.Good(var file) -> setup(file);
        }
    }

    private static void setup(SetupFile file) {
        Shown.text(file.maker());
        Shown.text(file.contact());
        file.settings(ADDRESS).forEach(server -> Shown.text(server.endpoint().host().display()));
    }

    static void letterFile(byte[] input) {
        try (var reading = Letter.read(LetterFile.text(input))) {
            reading.remarks().forEach(Shown::message);
        }
    }

    static void report(byte[] input) {
        switch (MailReportReader.read(input)) {
            case mailsetup.support.mailreport.Reading.Refused(var why) -> Shown.message(why);
            case mailsetup.support.mailreport.Reading.Good(var report) -> report(report);
        }
    }

    private static void report(MailReport report) {
        Shown.message(Frame.title(report));
        Frame.lines(report).forEach(Shown::message);
        Contents.of(report).forEach(section -> {
            Shown.message(section.heading());
            section.lines().forEach(Shown::message);
        });
    }

    private static void candidates(Optional<List<Candidate>> found) {
        found.stream().flatMap(List::stream).map(Candidate::settings).forEach(settings -> {
            Shown.text(settings.endpoint().host().display());
            if (settings.user().chars().anyMatch(Character::isISOControl)) {
                throw new AssertionError("a user name with control characters");
            }
        });
    }
}
