package mailsetup.cli;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import mailsetup.comparison.Comparison;
import mailsetup.comparison.advice.Adviser;
import mailsetup.comparison.advice.Usage;
import mailsetup.core.EmailAddress;
import mailsetup.core.Hostname;
import mailsetup.core.Message;
import mailsetup.core.Protocol;
import mailsetup.core.ServerSettings;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.discovery.PublicSuffixes;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.ProbeTexts;
import mailsetup.probe.Step;
import mailsetup.support.baseline.Since;
import mailsetup.support.code.ShortCode;

/**
 * The result as support staff read it out on the telephone.
 *
 * @param helpLine whom to call
 * @param since what changed since the account worked
 * @param all whether every row of the comparison is wanted
 */
record TextReport(Paper paper, Optional<Message> helpLine, Optional<Since> since, boolean all) {
    TextReport(Paper paper, boolean all) {
        this(paper, Optional.empty(), Optional.empty(), all);
    }

    void print(EmailAddress address, List<ProbeReport> reports, List<Diagnosis> diagnoses) {
        print(address, reports, diagnoses, Usage.unknown());
    }

    void print(EmailAddress address, List<ProbeReport> reports, List<Diagnosis> diagnoses, Usage usage) {
        paper.hanging("",
                paper.messages().text("cli.report.title",
                        address.local() + "@" + address.domain().display()));
        new DiagnosisCards(paper, helpLine).print(diagnoses, reports);
        since.ifPresent(this::since);
        paper.blank();
        paper.hanging("", paper.messages().text("support.code.line", ShortCode.of(reports, diagnoses).text()));
        reports.forEach(report -> server(report, address.domain()));
        var advice = Adviser.advise(reports, usage);
        new AdvicePage(paper).print(advice);
        new ComparisonTable(paper, all).print(Comparison.of(reports), advice);
        settings(reports.stream().filter(ProbeReport::works).toList());
    }

    private void since(Since then) {
        paper.heading(Message.of("baseline.heading"));
        paper.hanging("", paper.text(then.sentence()));
        then.details().forEach(line -> paper.hanging("  ", paper.text(line)));
    }

    private void server(ProbeReport report, Hostname domain) {
        var endpoint = report.settings().endpoint();
        paper.heading(Message.of("cli.report.server", endpoint.protocol(), named(endpoint.host(), domain),
                Integer.toString(endpoint.port()), ProbeTexts.security(endpoint.security()),
                ProbeTexts.verdict(report)));
        report.steps().forEach(step -> step(endpoint.protocol(), step));
        paper.blank();
        FactLines.of(report).forEach(fact -> paper.hanging("  ", paper.text(fact)));
    }

    private void step(Protocol protocol, Step step) {
        var name = paper.text(ProbeTexts.stage(protocol, step.stage()));
        var lead = "  " + Columns.pad(paper.marks().of(step), 3) + Columns.pad(name, 37) + Columns.pad(time(step), 10);
        paper.hanging(lead, paper.text(ProbeTexts.of(step)));
    }

    private String time(Step step) {
        return switch (step) {
            case Step.Passed(_, var took, _) -> time(took);
            case Step.Failed(_, var took, _) -> time(took);
            case Step.Skipped _ -> "";
        };
    }

    private String time(Duration took) {
        return paper.messages().text("cli.report.time", took);
    }

    private void settings(List<ProbeReport> working) {
        paper.heading(Message.of(working.isEmpty() ? "cli.report.nothing-works" : "cli.report.settings"));
        working.forEach(report -> {
            var endpoint = report.settings().endpoint();
            paper.hanging("", paper.messages().text("cli.report.set.protocol", endpoint.protocol(),
                    ProbeTexts.verdict(report)));
            setting("cli.report.set.host", host(report.settings()));
            setting("cli.report.set.port", Integer.toString(endpoint.port()));
            setting("cli.report.set.security", paper.text(ProbeTexts.security(endpoint.security())));
            setting("cli.report.set.user", report.settings().user());
            paper.blank();
        });
    }

    /** One line whatever its length, so that the value can be copied in one go. */
    private void setting(String label, String value) {
        paper.out().println("  " + Columns.pad(paper.messages().text(label), 14) + value);
    }

    /** A host of others stands with the part that somebody registered. */
    private String named(Hostname host, Hostname domain) {
        return PublicSuffixes.base(host).filter(_ -> !PublicSuffixes.sameOwner(host, domain))
                .map(owner -> paper.text(Message.of("discovery.consent.host", host.ascii(), owner.ascii())))
                .orElseGet(host::ascii);
    }

    private static String host(ServerSettings settings) {
        return settings.endpoint().host().ascii();
    }
}
