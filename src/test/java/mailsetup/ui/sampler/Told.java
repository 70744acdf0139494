package mailsetup.ui.sampler;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import mailsetup.core.Endpoint;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.core.ServerSettings;
import mailsetup.probe.CertificateFacts;
import mailsetup.probe.ConnectAttempt;
import mailsetup.probe.Failure;
import mailsetup.probe.Finding;
import mailsetup.probe.ImapFacts;
import mailsetup.probe.PopFacts;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.Reply;
import mailsetup.probe.Stage;
import mailsetup.probe.Step;
import mailsetup.probe.SubmissionFacts;
import mailsetup.probe.TlsFacts;

/**
 * How a made-up test ends.
 *
 * @param stage where it ends early
 * @param failure how; empty where the rest was left out because the password was refused elsewhere
 */
record Told(Stage stage, Optional<Failure> failure) {
    private static final Told WELL = failing(Stage.INSPECT, new Failure.Cancelled());
    private static final Duration TOOK = Duration.ofMillis(40);
    private static final String ADDRESS = "192.0.2.1";

    static Told well() {
        return WELL;
    }

    /** Not tried because the password was refused elsewhere. */
    static Told skipped() {
        return new Told(Stage.AUTHENTICATE, Optional.empty());
    }

    static Told failing(Stage stage, Failure failure) {
        return new Told(stage, Optional.of(failure));
    }

    /** What a server says when it refuses. */
    static Told refusing(String words) {
        return failing(Stage.AUTHENTICATE, new Failure.Refusal(new Reply("NO", "", words)));
    }

    ProbeReport about(ServerSettings settings) {
        var steps = new ArrayList<Step>();
        for (var each : Stage.values()) {
            steps.add(step(each, settings.endpoint()));
        }
        boolean loggedIn = failure.isPresent() && stage.compareTo(Stage.AUTHENTICATE) >= 0;
        return new ProbeReport(settings, steps, List.of(), loggedIn ? 1 : 0, TOOK.multipliedBy(steps.size()));
    }

    private Step step(Stage each, Endpoint endpoint) {
        var security = endpoint.security();
        if ((each == Stage.SECURE && security != Security.TLS)
                || (each == Stage.UPGRADE && security != Security.STARTTLS)) {
            return new Step.Skipped(each, Step.Reason.NOT_NEEDED);
        }
        return equals(WELL) || each.compareTo(stage) < 0
                ? new Step.Passed(each, TOOK, finding(each, endpoint))
                : ended(each);
    }

    private Step ended(Stage each) {
        if (failure.isEmpty()) {
            return new Step.Skipped(each, Step.Reason.PASSWORD_REFUSED_ELSEWHERE);
        }
        return each == stage
                ? new Step.Failed(each, TOOK, failure.get())
                : new Step.Skipped(each, Step.Reason.EARLIER_STAGE_FAILED);
    }

    private static Finding finding(Stage stage, Endpoint endpoint) {
        return switch (stage) {
            case RESOLVE -> new Finding.Addresses(List.of(ADDRESS));
            case CONNECT -> new Finding.Connected(
                    List.of(new ConnectAttempt(ADDRESS, false, ConnectAttempt.Outcome.CONNECTED, TOOK)));
            case SECURE, UPGRADE -> new Finding.Secured(tls(endpoint.host().ascii()));
            case GREET -> new Finding.Greeting("ready");
            case NEGOTIATE -> new Finding.Capabilities(List.of("IDLE", "UIDL", "AUTH=PLAIN"));
            case AUTHENTICATE -> new Finding.LoggedIn("PLAIN");
            case INSPECT -> mailbox(endpoint.protocol());
        };
    }

    static TlsFacts tls(String host) {
        return new TlsFacts("TLSv1.3", "TLS_AES_256_GCM_SHA384", List.of(new CertificateFacts("CN=" + host,
                "CN=Example CA,O=Example Trust,C=JP", List.of(host), Instant.parse("2026-01-01T00:00:00Z"),
                Instant.parse("2027-03-31T12:00:00Z"), "ab".repeat(32), "RSA 2048", "SHA256withRSA")));
    }

    private static Finding mailbox(Protocol protocol) {
        return switch (protocol) {
            case IMAP -> new Finding.ImapMailbox(new ImapFacts(12, OptionalLong.of(3), OptionalLong.of(4_404_019),
                    List.of("INBOX", "Sent", "Drafts"), OptionalLong.of(460L << 20), OptionalLong.of(500L << 20), true,
                    List.of("IMAP4rev1", "IDLE", "QUOTA")));
            case POP3 -> new Finding.PopMaildrop(
                    new PopFacts(12, 4_404_019, true, "30", List.of("UIDL", "TOP", "EXPIRE 30")));
            case SMTP -> new Finding.Submission(
                    new SubmissionFacts(OptionalLong.of(20L << 20), List.of("SIZE 20971520"), List.of()));
        };
    }
}
