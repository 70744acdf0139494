package mailsetup.testkit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import mailsetup.core.Endpoint;
import mailsetup.core.Hostname;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.core.ServerSettings;
import mailsetup.probe.CertificateFacts;
import mailsetup.probe.ConnectAttempt;
import mailsetup.probe.Failure;
import mailsetup.probe.Finding;
import mailsetup.probe.Flaw;
import mailsetup.probe.FolderFacts;
import mailsetup.probe.Gap;
import mailsetup.probe.ImapDetails;
import mailsetup.probe.ImapFacts;
import mailsetup.probe.MailSample;
import mailsetup.probe.PopDetails;
import mailsetup.probe.PopFacts;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.Reply;
import mailsetup.probe.Stage;
import mailsetup.probe.Step;
import mailsetup.probe.SubmissionFacts;
import mailsetup.probe.TlsFacts;

/**
 * Reports made by hand: {@code Reports.imap().failed(AUTHENTICATE, Reports.refusal("NO", "no")).report()}. What is
 * not said went well: stages before a failure passed, stages behind it were skipped.
 */
public final class Reports {
    /** When the certificate of {@link #tls()} ends. */
    public static final Instant CERTIFICATE_END = Instant.parse("2027-03-31T12:00:00Z");

    private Endpoint endpoint;
    private final Map<Stage, Step> said = new EnumMap<>(Stage.class);
    private final List<String> transcript = new ArrayList<>();
    private String user = "hanako@example.jp";

    private Reports(Protocol protocol, Security security) {
        var host = Hostname.of((protocol == Protocol.POP3 ? "pop" : protocol.name()) + ".example.jp");
        endpoint = Endpoint.standard(protocol, host, security);
    }

    public static Reports imap() {
        return of(Protocol.IMAP, Security.TLS);
    }

    public static Reports pop() {
        return of(Protocol.POP3, Security.TLS);
    }

    public static Reports smtp() {
        return of(Protocol.SMTP, Security.STARTTLS);
    }

    public static Reports of(Protocol protocol, Security security) {
        return new Reports(protocol, security);
    }

    /** Three servers that work. */
    public static List<ProbeReport> allWork() {
        return List.of(imap().report(), pop().report(), smtp().report());
    }

    public Reports passed(Stage stage, Finding finding) {
        said.put(stage, new Step.Passed(stage, Duration.ofMillis(40), finding));
        return this;
    }

    /** It passed as usual, but took so long. */
    public Reports slow(Stage stage, Duration took) {
        said.put(stage, new Step.Passed(stage, took, finding(stage)));
        return this;
    }

    public Reports failed(Stage stage, Failure failure) {
        said.put(stage, new Step.Failed(stage, Duration.ofMillis(75), failure));
        return this;
    }

    public Reports skipped(Stage stage, Step.Reason reason) {
        said.put(stage, new Step.Skipped(stage, reason));
        return this;
    }

    public Reports withoutLogin() {
        return skipped(Stage.AUTHENTICATE, Step.Reason.NO_LOGIN_WANTED)
                .skipped(Stage.INSPECT, Step.Reason.NO_LOGIN_WANTED);
    }

    public Reports at(String host, int port) {
        endpoint = new Endpoint(endpoint.protocol(), Hostname.of(host), port, endpoint.security());
        return this;
    }

    public Reports at(String host) {
        return at(host, endpoint.port());
    }

    public Reports at(int port) {
        return at(endpoint.host().ascii(), port);
    }

    public Reports user(String name) {
        user = name;
        return this;
    }

    public Reports transcript(String... lines) {
        transcript.addAll(List.of(lines));
        return this;
    }

    public ServerSettings settings() {
        return new ServerSettings(endpoint, user);
    }

    public ProbeReport report() {
        var steps = new ArrayList<Step>();
        var failed = false;
        for (var stage : Stage.values()) {
            var step = failed ? new Step.Skipped(stage, Step.Reason.EARLIER_STAGE_FAILED) : step(stage);
            failed |= step instanceof Step.Failed;
            steps.add(step);
        }
        var triedToLogIn = steps.stream()
                .anyMatch(step -> step.stage() == Stage.AUTHENTICATE && !(step instanceof Step.Skipped));
        return new ProbeReport(settings(), steps, transcript, triedToLogIn ? 1 : 0, Duration.ofMillis(640));
    }

    private Step step(Stage stage) {
        var wordsOfTheTest = said.get(stage);
        return wordsOfTheTest != null ? wordsOfTheTest : usual(stage);
    }

    private Step usual(Stage stage) {
        var needed = switch (stage) {
            case SECURE -> endpoint.security() == Security.TLS;
            case UPGRADE -> endpoint.security() == Security.STARTTLS;
            default -> true;
        };
        return needed
                ? new Step.Passed(stage, Duration.ofMillis(40), finding(stage))
                : new Step.Skipped(stage, Step.Reason.NOT_NEEDED);
    }

    private Finding finding(Stage stage) {
        return switch (stage) {
            case RESOLVE -> new Finding.Addresses(List.of("192.0.2.1"));
            case CONNECT -> new Finding.Connected(List.of(
                    new ConnectAttempt("192.0.2.1", false, ConnectAttempt.Outcome.CONNECTED, Duration.ofMillis(12))));
            case SECURE, UPGRADE -> new Finding.Secured(tls());
            case GREET -> new Finding.Greeting(endpoint.protocol() + " ready");
            case NEGOTIATE -> new Finding.Capabilities(List.of("IDLE", "UIDL", "AUTH=PLAIN"));
            case AUTHENTICATE -> new Finding.LoggedIn("PLAIN");
            case INSPECT -> mailbox();
        };
    }

    private Finding mailbox() {
        return switch (endpoint.protocol()) {
            case IMAP -> new Finding.ImapMailbox(imapFacts());
            case POP3 -> new Finding.PopMaildrop(popFacts());
            case SMTP -> new Finding.Submission(submissionFacts());
        };
    }

    /** 12 messages, 4 folders, 460 MB of 500 MB used, IDLE. */
    public static ImapFacts imapFacts() {
        return new ImapFacts(12, OptionalLong.of(3), OptionalLong.of(4_404_019),
                List.of("INBOX", "Sent", "Drafts", "仕事"), OptionalLong.of(460L << 20), OptionalLong.of(500L << 20),
                true,
                List.of("IMAP4rev1", "IDLE", "QUOTA"));
    }

    /** 12 messages, 4.2 MB, UIDL, EXPIRE 30. */
    public static PopFacts popFacts() {
        return new PopFacts(12, 4_404_019, true, "30", List.of("UIDL", "TOP", "EXPIRE 30"));
    }

    /** The same mailbox in every detail: 38 messages outside the inbox, the biggest of 2.4 MB, mail of three years. */
    public static ImapFacts richImapFacts() {
        var folders = List.of(new FolderFacts("INBOX", "", OptionalLong.empty()),
                new FolderFacts("Sent", "\\Sent", OptionalLong.of(21)),
                new FolderFacts("Drafts", "\\Drafts", OptionalLong.of(2)),
                new FolderFacts("仕事", "", OptionalLong.of(15)));
        var sample = new MailSample(12, true, 4_404_019, 2_500_000, Instant.parse("2023-05-08T00:00:00Z"),
                Instant.parse("2026-05-08T00:00:00Z"));
        return imapFacts().with(new ImapDetails(Optional.of(Duration.ofMillis(8)), Optional.of(Duration.ofMillis(18)),
                "Dovecot", folders, Optional.of(sample), OptionalLong.of(2_500_000), OptionalLong.of(1_767_315_600),
                OptionalLong.of(20L << 20), List.of("\\Seen", "\\Flagged"), false,
                List.of(new Gap(Gap.Fact.ELSEWHERE, Gap.Why.SAMPLED))));
    }

    /** The same maildrop in every detail. */
    public static PopFacts richPopFacts() {
        return popFacts().with(new PopDetails(Optional.of(Duration.ofMillis(6)), Optional.of(Duration.ofMillis(17)),
                OptionalLong.of(2_500_000), 12, "0001", List.of(new Gap(Gap.Fact.LARGEST, Gap.Why.NO_TIME))));
    }

    /** Three servers that work and told everything. */
    public static List<ProbeReport> allWorkInDetail() {
        return List.of(imap().passed(Stage.INSPECT, new Finding.ImapMailbox(richImapFacts())).report(),
                pop().passed(Stage.INSPECT, new Finding.PopMaildrop(richPopFacts())).report(), smtp().report());
    }

    /** A limit of 20 MB, and nothing against the own address. */
    public static SubmissionFacts submissionFacts() {
        return new SubmissionFacts(OptionalLong.of(20L << 20), List.of("SIZE 20971520", "AUTH PLAIN LOGIN"),
                List.of(new Reply("250", "2.1.0", "2.1.0 Ok"), new Reply("250", "2.1.5", "2.1.5 Ok")));
    }

    /** A good handshake. */
    public static TlsFacts tls() {
        return new TlsFacts("TLSv1.3", "TLS_AES_256_GCM_SHA384", List.of(certificate()));
    }

    public static CertificateFacts certificate() {
        return new CertificateFacts("CN=mail.example.jp", "CN=Example CA,O=Example Trust,C=JP",
                List.of("mail.example.jp", "imap.example.jp"), Instant.parse("2026-01-01T00:00:00Z"), CERTIFICATE_END,
                "ab".repeat(32), "RSA 2048", "SHA256withRSA");
    }

    public static Failure refusal(String status, String text) {
        return new Failure.Refusal(new Reply(status, "", text));
    }

    /** At least one failure of every kind, with several details where they differ. */
    public static List<Failure> everyFailure() {
        var tried = List.of(
                new ConnectAttempt("2001:db8::1", true, ConnectAttempt.Outcome.UNREACHABLE, Duration.ofMillis(1)),
                new ConnectAttempt("192.0.2.1", false, ConnectAttempt.Outcome.REFUSED, Duration.ofMillis(2)));
        return Stream.of(
                Stream.of(new Failure.NameNotFound("imap.exmaple.jp"), new Failure.ConnectionRefused(tried),
                        new Failure.Unreachable(tried), new Failure.TimedOut(Duration.ofSeconds(10)),
                        new Failure.Dropped(), new Failure.SpeaksPlainText("* OK ready"),
                        new Failure.SpeaksTls("TLSv1.2"), new Failure.NotThisProtocol("HTTP/1.1 400 Bad Request"),
                        new Failure.TlsFailed("handshake_failure"), refusal("NO", "[AUTHENTICATIONFAILED] no"),
                        new Failure.Cancelled(), new Failure.Unexpected("EOF inside FETCH"),
                        new Failure.BadCertificate(tls(), everyFlaw())),
                Stream.of(Failure.Need.values()).map(need -> new Failure.NotOffered(need, List.of("IDLE"))),
                Stream.of(Failure.Limit.values()).map(Failure.LimitExceeded::new)).<Failure>flatMap(all -> all)
                .toList();
    }

    public static List<Flaw> everyFlaw() {
        return List.of(new Flaw.Expired(0, CERTIFICATE_END),
                new Flaw.Expired(1, CERTIFICATE_END),
                new Flaw.NotYetValid(0, CERTIFICATE_END),
                new Flaw.WrongName("imap.example.jp", List.of("www.example.com")),
                new Flaw.SelfSigned(), new Flaw.UnknownIssuer("CN=Private CA"),
                new Flaw.Rejected("MD5withRSA"));
    }
}
