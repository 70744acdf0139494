package mailsetup.diagnosis.faults.login;

import java.util.List;
import mailsetup.core.EmailAddress;
import mailsetup.core.Endpoint;
import mailsetup.core.Hostname;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.core.ServerSettings;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.diagnosis.Sureness;
import mailsetup.probe.Failure;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.Stage;
import mailsetup.probe.net.Replies;
import mailsetup.testkit.Reports;

/** Cases that fail at the login. */
final class LoginCases {
    static final String BARE = "A1 NO [AUTHENTICATIONFAILED] Authentication failed.";
    static final String BARE_SMTP = "535 5.7.8 Error: authentication failed";
    static final Failure DROPPED = new Failure.Dropped();

    private LoginCases() {}

    static Case imap(String... lines) {
        return of(refused(Reports.imap(), Protocol.IMAP, lines).report());
    }

    static Case pop(String... lines) {
        return of(refused(Reports.pop(), Protocol.POP3, lines).report());
    }

    static Case smtp(String... lines) {
        return of(refused(Reports.smtp(), Protocol.SMTP, lines).report());
    }

    static Case imapFailed(Failure failure) {
        return of(Reports.imap().failed(Stage.AUTHENTICATE, failure).report());
    }

    static Case smtpOffers(String... mechanisms) {
        var missing = new Failure.NotOffered(Failure.Need.PASSWORD_LOGIN, List.of(mechanisms));
        return of(Reports.smtp().failed(Stage.AUTHENTICATE, missing).report());
    }

    static Case of(ProbeReport... reports) {
        return Case.of(EmailAddress.of("hanako@example.jp"), List.of(reports));
    }

    static Reports refused(Reports reports, Protocol protocol, String... lines) {
        return reports.failed(Stage.AUTHENTICATE, refusal(protocol, lines));
    }

    static Failure refusal(Protocol protocol, String... lines) {
        return new Failure.Refusal(Replies.negative(protocol, List.of(lines)).orElseThrow());
    }

    /** The same at another provider, by IMAP. */
    static Case at(String host, Case c) {
        var report = c.reports().getFirst();
        var endpoint = new Endpoint(Protocol.IMAP, Hostname.of(host), 993, Security.TLS);
        return of(new ProbeReport(new ServerSettings(endpoint, report.settings().user()), report.steps(),
                report.transcript(), report.loginsSent(), report.took()));
    }

    static List<Sureness> sureness(ServerCheck check, Case c) {
        return check.examine(c).stream().map(Diagnosis::sureness).toList();
    }
}
