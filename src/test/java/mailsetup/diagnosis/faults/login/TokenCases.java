package mailsetup.diagnosis.faults.login;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mailsetup.core.Protocol;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.FaultCheck;
import mailsetup.probe.Failure;
import mailsetup.probe.Finding;
import mailsetup.probe.Stage;
import mailsetup.probe.TokenFacts;
import mailsetup.probe.net.Replies;
import mailsetup.testkit.Reports;

/** Cases in which a token was not taken, in the words of Dovecot 2.3 and Postfix 3.7. */
final class TokenCases {
    static final String IMAP_NO = "A1 NO [AUTHENTICATIONFAILED] Authentication failed.";
    static final String IMAP_DOWN = "A1 NO [UNAVAILABLE] Temporary authentication failure.";
    static final String SMTP_NO = "535 5.7.8 Error: authentication failed: (reason unavailable)";
    private static final Instant NOW = Instant.parse("2026-11-30T12:00:00Z");
    private static final List<String> ASKED = List.of("mail.imap", "mail.smtp");

    private TokenCases() {}

    /** The user of the reports, everything granted, for an hour. */
    static TokenFacts good() {
        return facts(ASKED, ASKED, user(), List.of(), Duration.ofHours(1));
    }

    static TokenFacts over() {
        return facts(ASKED, ASKED, user(), List.of(), Duration.ofMinutes(-3));
    }

    static TokenFacts madeIn(Duration time) {
        return new TokenFacts(Optional.of("https://id.example.jp"), ASKED, ASKED, Optional.of(user()), List.of(),
                Optional.of(NOW.plus(time)), Optional.of(NOW.plus(time).plusSeconds(3600)));
    }

    static TokenFacts granting(String... scopes) {
        return facts(ASKED, List.of(scopes), user(), List.of(), Duration.ofHours(1));
    }

    static TokenFacts of(String account) {
        return facts(ASKED, ASKED, account, List.of(), Duration.ofHours(1));
    }

    static TokenFacts pasted(String scope, String audience) {
        return facts(List.of(), List.of(scope), user(), List.of(audience), Duration.ofHours(1));
    }

    static Case imap(TokenFacts token) {
        return imap(token, IMAP_NO);
    }

    static Case imap(TokenFacts token, String line) {
        return LoginCases.of(Reports.imap().failed(Stage.AUTHENTICATE, refused(Protocol.IMAP, line, token)).report());
    }

    static Case imapAs(String user, TokenFacts token) {
        return LoginCases.of(Reports.imap().user(user)
                .failed(Stage.AUTHENTICATE, refused(Protocol.IMAP, IMAP_NO, token)).report());
    }

    static Case both(TokenFacts token, String imap, String smtp) {
        return LoginCases.of(Reports.imap().failed(Stage.AUTHENTICATE, refused(Protocol.IMAP, imap, token)).report(),
                Reports.smtp().failed(Stage.AUTHENTICATE, refused(Protocol.SMTP, smtp, token)).report());
    }

    /** By IMAP the server hangs up without a word. */
    static Case hungUpByImap(TokenFacts token, String smtp) {
        return LoginCases.of(Reports.imap().failed(Stage.AUTHENTICATE, new Failure.Dropped()).report(),
                Reports.smtp().failed(Stage.AUTHENTICATE, refused(Protocol.SMTP, smtp, token)).report());
    }

    static Case takenByImapOnly(TokenFacts token) {
        return LoginCases.of(Reports.imap().passed(Stage.AUTHENTICATE, new Finding.LoggedIn("XOAUTH2")).report(),
                Reports.smtp().failed(Stage.AUTHENTICATE, refused(Protocol.SMTP, SMTP_NO, token)).report());
    }

    /** The reasons that speak, by their ids. */
    static List<String> causes(Case c) {
        return LoginFaults.ALL.stream().flatMap(check -> ((FaultCheck<Case>) check).examine(c).stream())
                .map(Diagnosis::id).toList();
    }

    private static Failure refused(Protocol protocol, String line, TokenFacts token) {
        return new Failure.TokenRefused(Replies.negative(protocol, List.of(line)).orElseThrow(), "", NOW, token);
    }

    private static TokenFacts facts(List<String> asked, List<String> granted, String account, List<String> audience,
            Duration lasts) {
        return new TokenFacts(Optional.of("https://id.example.jp"), asked, granted, Optional.of(account), audience,
                Optional.of(NOW), Optional.of(NOW.plus(lasts)));
    }

    private static String user() {
        return Reports.imap().report().settings().user();
    }
}
