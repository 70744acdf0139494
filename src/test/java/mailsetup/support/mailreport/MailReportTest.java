package mailsetup.support.mailreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import mailsetup.core.EmailAddress;
import mailsetup.core.Message;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.core.text.Language;
import mailsetup.core.text.Messages;
import mailsetup.diagnosis.Examination;
import mailsetup.probe.Finding;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.Stage;
import mailsetup.probe.around.ControlDoor;
import mailsetup.probe.around.Surroundings;
import mailsetup.support.page.ReportPage;
import mailsetup.testkit.Around;
import mailsetup.testkit.Diagnoses;
import mailsetup.testkit.JsonSchema;
import mailsetup.testkit.ReplayCheck;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;

class MailReportTest {
    private static final EmailAddress ADDRESS = EmailAddress.of("hanako@example.jp");

    /** Every kind of failure and finding, causes with a change, and a look around. */
    static MailReport everything() {
        var failures = Reports.everyFailure().stream()
                .map(failure -> Reports.of(Protocol.IMAP, Security.TLS).failed(Stage.SECURE, failure).report());
        var servers = Stream.concat(Reports.allWorkInDetail().stream(), failures).toList();
        var around = new Around().door(587, ControlDoor.Outcome.SILENT).open(465, 993).seen();
        var causes = List.of(Diagnoses.mended(), Diagnoses.expired(), Diagnoses.hostile("\u001B[31m<script>\u202E"));
        return MailReport.now(ADDRESS, servers, new Examination(causes, around, Reports.allWork()),
                List.of(Message.of("advice.self.sent", Duration.ofMillis(1234))));
    }

    static byte[] file() {
        return written(everything()).bytes();
    }

    @Test
    void everythingThatIsWrittenIsReadAgain() {
        var masked = written(everything());
        assertThat(ReplayCheck.read(masked.bytes())).isEqualTo(masked.content());
    }

    @Test
    void withEveryYesAReportIsWhatWasSeen() {
        var report = everything();
        var plain = new MailReport(report.made(), report.maker(), List.of(Part.values()), report.address(),
                report.servers(), new Examination(report.examination().causes().subList(0, 2),
                        report.examination().surroundings(), report.examination().tried()),
                report.selfTest());
        assertThat(ReplayCheck.read(MaskedReport.of(plain, Set.of(), EnumSet.allOf(Part.class), Optional.empty())
                .orElseThrow().bytes()))
                .isEqualTo(new MailReport(plain.made(), plain.maker(), plain.allowed(), plain.address(),
                        plain.servers().stream().map(Folders::hidden).toList(), plain.examination(),
                        plain.selfTest()));
    }

    @Test
    void namesOfFoldersNeverLeave() {
        var imap = Reports.imap().transcript("S: * LIST (\\HasNoChildren) \"/\" \"仕事\"", "S: * STATUS 仕事 (MESSAGES 3)",
                "S: * LIST () \"/\" {6}", "S: 仕事", "S: a OK done")
                .passed(Stage.INSPECT, new Finding.ImapMailbox(Reports.richImapFacts())).report();
        var report = MailReport.now(ADDRESS, List.of(imap), new Examination(List.of(), Surroundings.NONE), List.of());
        var masked = MaskedReport.of(report, Set.of(), EnumSet.allOf(Part.class), Optional.empty()).orElseThrow();
        assertThat(new String(masked.bytes(), StandardCharsets.UTF_8)).doesNotContain("仕事", "\"Drafts\"")
                .contains("INBOX");
        assertThat(masked.content().servers().getFirst().transcript()).containsExactly("S: * LIST ___",
                "S: * STATUS ___", "S: * LIST ___", "S: ___", "S: a OK done");
    }

    @Test
    void theFileFitsItsSchema() {
        assertThat(JsonSchema.complaintsOfReport(new String(file(), StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void theSchemaSaysWhatTheProgramWrites() throws IOException {
        var wanted = MailReportSchema.text();
        if (Boolean.getBoolean("schema.write")) {
            Files.writeString(MailReportSchema.FILE, wanted);
        }
        assertThat(Files.readString(MailReportSchema.FILE))
                .as("refresh it: mvn -Dschema.write=true -Dtest=MailReportTest test").isEqualTo(wanted);
    }

    @Test
    void whatAServerSaidDoesNothingInTheFileAndOnThePage() {
        assertThat(new String(file(), StandardCharsets.UTF_8)).doesNotContain("\u001B", "\u202E");
        for (var language : Language.all()) {
            assertThat(new ReportPage(Messages.in(language)).write(written(everything()).content()))
                    .doesNotContain("<script", "\u001B", "\u202E", "src=", "href=", "url(")
                    .contains("default-src 'none'").doesNotContainPattern(">\\[[a-z]+\\.");
        }
    }

    @Test
    void aReportThatWouldBeTooLargeLeavesOutWhatWasSaid() {
        var lines = Stream.generate(() -> "S: " + "あ".repeat(990)).limit(400).toArray(String[]::new);
        var servers = Stream.generate(() -> Reports.imap().transcript(lines).report()).limit(6).toList();
        var file = written(MailReport.now(ADDRESS, servers, new Examination(List.of(), Surroundings.NONE), List.of()))
                .bytes();
        assertThat(file).hasSizeLessThan(MailReport.LARGEST);
        assertThat(ReplayCheck.read(file).servers()).hasSize(6).flatExtracting(ProbeReport::transcript).isEmpty();
    }

    private static MaskedReport written(MailReport report) {
        return MaskedReport.of(report, Set.of(), Set.of(), Optional.empty()).orElseThrow();
    }
}
