package mailsetup.support.batch;

import java.util.List;
import mailsetup.core.Keyword;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Words;
import mailsetup.probe.Failure;
import mailsetup.probe.ProbeReport;
import mailsetup.support.code.ServerState;
import mailsetup.support.code.ShortCode;

/** Makes outcomes of reports. */
final class Outcomes {
    private Outcomes() {}

    /** The outcome of a test; an interrupted one was tested without a login. */
    static Outcome of(BatchAccount account, List<ProbeReport> reports, List<Diagnosis> diagnoses,
            boolean interrupted) {
        var first = diagnoses.stream().findFirst();
        return new Outcome(account.number(), account.address().toString(), status(reports, interrupted),
                first.map(Diagnosis::id).orElse(""), first.map(d -> Keyword.of(d.sureness())).orElse(""),
                ShortCode.of(reports, diagnoses).text(), reports.stream().map(Outcomes::server).toList(),
                reports.stream().flatMap(report -> report.failedWith(Failure.Refusal.class).stream())
                        .map(no -> Words.said(no.reply().text())).findFirst().orElse(""));
    }

    private static Outcome.Status status(List<ProbeReport> reports, boolean interrupted) {
        if (interrupted) {
            return Outcome.Status.LOGIN_UNKNOWN;
        }
        boolean works = !reports.isEmpty() && reports.stream().allMatch(ProbeReport::works);
        return works ? Outcome.Status.WORKS : Outcome.Status.FAILS;
    }

    private static String server(ProbeReport report) {
        var endpoint = report.settings().endpoint();
        return endpoint.protocol().name() + " " + endpoint.host().ascii() + ":" + endpoint.port() + " "
                + Keyword.of(endpoint.security()) + " " + Keyword.of(ServerState.of(report));
    }
}
