package mailsetup.diagnosis.faults.login;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mailsetup.core.Message;
import mailsetup.core.ServerSettings;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Words;
import mailsetup.probe.Failure;
import mailsetup.probe.Finding;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.Stage;
import mailsetup.probe.Step;

/** What the login faults ask of reports. */
final class Logins {
    private Logins() {}

    /** Another server that let the same user in: the password is right. */
    static Optional<ProbeReport> elsewhere(Case c, ProbeReport refused) {
        return c.reports().stream().filter(other -> other.found(Finding.LoggedIn.class).isPresent())
                .filter(other -> other.settings().user().equals(refused.settings().user())).findFirst();
    }

    /** Shows that this server let the user in. */
    static Message letIn(ProbeReport other) {
        return Message.of("fault-login.evidence.let-in", other.settings().protocol(), host(other));
    }

    /** What is missing for a login, if that is why there was none. */
    static Optional<Failure.NotOffered> notOffered(ProbeReport report) {
        return report.failed().filter(step -> step.stage() == Stage.AUTHENTICATE)
                .flatMap(_ -> report.failedWith(Failure.NotOffered.class));
    }

    /** Shows which ways of logging in the server offers. */
    static Message offer(Failure.NotOffered missing) {
        var names = missing.offered().stream().limit(20).toList();
        return Message.of("fault-login.evidence.offered", Words.said(String.join(", ", names)));
    }

    /** What the server says it can do. */
    static List<String> capabilities(ProbeReport report) {
        return report.found(Finding.Capabilities.class).map(Finding.Capabilities::names).orElse(List.of());
    }

    /** The ways in which it takes a token, as it names them. */
    static List<String> tokenWays(ProbeReport report) {
        return capabilities(report).stream().flatMap(name -> Stream.of(name.split("[ =]", -1)))
                .filter(way -> way.equalsIgnoreCase("XOAUTH2") || way.equalsIgnoreCase("OAUTHBEARER")).distinct()
                .toList();
    }

    /** The same server for another user name: all that was seen of it without a password, and no login yet. */
    static ProbeReport asUser(ProbeReport report, String user) {
        var steps = report.steps().stream().map(step -> step.stage().compareTo(Stage.AUTHENTICATE) < 0
                ? step
                : new Step.Skipped(step.stage(), Step.Reason.NO_LOGIN_WANTED)).toList();
        return new ProbeReport(new ServerSettings(report.settings().endpoint(), user), steps, List.of(), 0,
                report.took());
    }

    static String host(ProbeReport report) {
        return Words.said(report.host());
    }

    static String user(ProbeReport report) {
        return Words.said(report.settings().user());
    }
}
