package mailsetup.support.mailreport;

import java.util.List;
import java.util.stream.Stream;
import mailsetup.comparison.Cell;
import mailsetup.comparison.Comparison;
import mailsetup.comparison.Row;
import mailsetup.core.Keyword;
import mailsetup.core.Message;
import mailsetup.core.ServerSettings;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.DiagnosisTexts;
import mailsetup.probe.CertificateFacts;
import mailsetup.probe.Failure;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.ProbeTexts;
import mailsetup.probe.Step;
import mailsetup.probe.TlsFacts;
import mailsetup.probe.around.NameAnswer;
import mailsetup.probe.around.SurroundingsTexts;
import mailsetup.support.code.ShortCode;

/** A report as lines to read, section by section: on paper, on a page, and before it is saved. */
public final class Contents {
    /** Lines under a heading. */
    public record Section(Message heading, List<Message> lines) {
        public Section {
            lines = List.copyOf(lines);
        }
    }

    private Contents() {}

    /** The sections that have something to say. */
    public static List<Section> of(MailReport report) {
        var examination = report.examination();
        return Stream.of(Stream.of(about(report)),
                examination.causes().stream().map(cause -> cause(cause, report.servers())),
                Stream.of(settings(report.servers())),
                report.servers().stream().map(Contents::stages),
                Stream.of(certificates(report), mailbox(report.servers()),
                        section("mailreport.section.tried", examination.tried().stream().map(Contents::tried)),
                        around(report), section("mailreport.section.self-test", report.selfTest().stream())),
                report.servers().stream().map(Contents::said))
                .flatMap(sections -> sections).filter(section -> !section.lines().isEmpty()).toList();
    }

    private static Section about(MailReport report) {
        return section("mailreport.section.about", Stream.concat(Stream.of(Frame.title(report)),
                Stream.of(Message.of("mailreport.java", report.maker().java()), Message.of("support.code.line",
                        ShortCode.of(report.servers(), report.examination().causes()).text()))));
    }

    private static Section cause(Diagnosis cause, List<ProbeReport> servers) {
        return new Section(DiagnosisTexts.title(cause),
                DiagnosisTexts.card(cause, servers).stream().map(DiagnosisTexts.Line::whole).toList());
    }

    private static Section settings(List<ProbeReport> servers) {
        return section("mailreport.section.settings", servers.stream().flatMap(server -> Stream.of(place(server),
                Message.of("mailreport.user", server.settings().user(), server.loginsSent()))));
    }

    private static Message place(ProbeReport server) {
        return Message.of("mailreport.server", door(server.settings()), ProbeTexts.verdict(server));
    }

    private static Message door(ServerSettings settings) {
        var endpoint = settings.endpoint();
        return Message.of("diagnosis.server", endpoint.protocol(), endpoint.host().ascii(),
                Integer.toString(endpoint.port()), ProbeTexts.security(endpoint.security()));
    }

    private static Section stages(ProbeReport server) {
        return new Section(place(server), Stream.concat(
                server.steps().stream().map(step -> stage(server, step)),
                Stream.of(Message.of("mailreport.took", server.took()))).toList());
    }

    private static Message stage(ProbeReport server, Step step) {
        var name = ProbeTexts.stage(server.settings().protocol(), step.stage());
        return switch (step) {
            case Step.Passed(_, var took, _) -> Message.of("mailreport.stage.passed", name, ProbeTexts.of(step), took);
            case Step.Failed(_, var took, _) -> Message.of("mailreport.stage.failed", name, ProbeTexts.of(step), took);
            case Step.Skipped _ -> Message.of("mailreport.stage.skipped", name, ProbeTexts.of(step));
        };
    }

    private static Section certificates(MailReport report) {
        return section("mailreport.section.certificates",
                report.servers().stream().flatMap(server -> tls(server).flatMap(tls -> Stream.concat(
                        Stream.of(Message.of("mailreport.tls", door(server.settings()), tls.version(), tls.cipher())),
                        tls.chain().stream().map(Contents::certificate)))));
    }

    private static Stream<TlsFacts> tls(ProbeReport server) {
        return server.tls().or(() -> server.failedWith(Failure.BadCertificate.class).map(Failure.BadCertificate::tls))
                .stream();
    }

    private static Message certificate(CertificateFacts certificate) {
        return Message.of("mailreport.certificate", certificate.subject(), certificate.issuer(), certificate.names(),
                certificate.notBefore(), certificate.notAfter(), certificate.key(), certificate.signatureAlgorithm(),
                certificate.sha256());
    }

    private static Section mailbox(List<ProbeReport> servers) {
        return section("mailreport.section.mailbox",
                Comparison.of(servers).rows().stream().flatMap(Contents::measured));
    }

    private static Stream<Message> measured(Row row) {
        return Stream.concat(measured(row, "wizard.results.imap", row.imap()),
                measured(row, "wizard.results.pop", row.pop()));
    }

    private static Stream<Message> measured(Row row, String way, Cell cell) {
        return cell.measured().stream()
                .map(value -> Message.of("mailreport.measured", row.title(), Message.of(way), value));
    }

    private static Message tried(ProbeReport probe) {
        return probe.failed().map(failed -> Message.of("mailreport.tried.failed", door(probe.settings()),
                ProbeTexts.of(failed))).orElseGet(() -> place(probe));
    }

    private static Section around(MailReport report) {
        var around = report.examination().surroundings();
        return section("mailreport.section.around", Stream.of(SurroundingsTexts.line(around).stream(),
                around.answers().stream().map(Contents::answer),
                around.hostsLines().stream().map(line -> Message.of("mailreport.hosts", line.address(), line.name())),
                around.proxies().stream().map(proxy -> Message.of("mailreport.proxy", proxy.address())),
                around.tunnels().stream().map(tunnel -> Message.of("mailreport.tunnel", tunnel)))
                .flatMap(lines -> lines));
    }

    private static Message answer(NameAnswer answer) {
        return Message.of("mailreport.name." + Keyword.of(answer.asked()), answer.name(), answer.kind().name(),
                Message.of("mailreport.answer." + Keyword.of(answer.outcome())), answer.values());
    }

    private static Section said(ProbeReport server) {
        return new Section(Message.of("mailreport.section.said", door(server.settings())),
                server.transcript().stream().map(line -> Message.of("diagnosis.said", line)).toList());
    }

    private static Section section(String heading, Stream<Message> lines) {
        return new Section(Message.of(heading), lines.toList());
    }
}
