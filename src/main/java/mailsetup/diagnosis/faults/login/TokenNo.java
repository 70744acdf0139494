package mailsetup.diagnosis.faults.login;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mailsetup.core.Keyword;
import mailsetup.core.Message;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.Words;
import mailsetup.diagnosis.reply.Said;
import mailsetup.probe.Failure;
import mailsetup.probe.Finding;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.TokenFacts;
import mailsetup.probe.TokenSign;

/**
 * A no to a token. Servers have one answer for seven causes; what the sign-in server said when it gave the token, and
 * what the other servers did with it, tells them apart.
 */
record TokenNo(ProbeReport report, Failure.TokenRefused refused) {
    /** As Dovecot and Postfix say it, the one after a command and the other in the command itself. */
    private static final Pattern TOO_LONG = Pattern.compile("(?i)response limit exceeded|line too long|token too long");
    /** Clocks are seldom closer. */
    private static final Duration USUAL_DRIFT = Duration.ofMinutes(2);

    /** What was shown in the place of an access token. */
    private static final Set<TokenSign> OTHERS = Set.of(TokenSign.TOO_SHORT, TokenSign.IDENTITY, TokenSign.REFRESH,
            TokenSign.CODE, TokenSign.AS_PASSWORD);

    static Optional<TokenNo> of(ProbeReport report) {
        return report.failedWith(Failure.TokenRefused.class).map(no -> new TokenNo(report, no));
    }

    /** One that is about the token, as far as anybody can tell: no reason given, and nobody was hindered from looking. */
    static Optional<TokenNo> unexplained(Case c, ProbeReport report) {
        return of(report).filter(no -> !Said.by(report).hasReason()).filter(no -> !no.tooLong())
                .filter(no -> no.hindered(c).isEmpty());
    }

    TokenFacts token() {
        return refused.token();
    }

    /** The server's own words. */
    Message words() {
        return Message.of("fault-login.evidence.said", Logins.host(report), Words.said(refused.reply().text()));
    }

    /** The server that says it could not look: this one, or another one where this one gives no reason at all. */
    Optional<TokenNo> hindered(Case c) {
        if (refused.reply().temporary()) {
            return Optional.of(this);
        }
        return Said.by(report).hasReason()
                ? Optional.empty()
                : c.reports().stream().flatMap(other -> of(other).stream())
                        .filter(other -> other.refused.reply().temporary()).findFirst();
    }

    /** Another server that took the same token. */
    static Optional<ProbeReport> takenElsewhere(Case c) {
        return c.reports().stream()
                .filter(other -> other.found(Finding.LoggedIn.class).filter(Finding.LoggedIn::byToken).isPresent())
                .findFirst();
    }

    /** For how long the token had been over by our clock, if it was. */
    Optional<Duration> over() {
        return token().expires().filter(end -> !end.isAfter(refused.at()))
                .map(end -> Duration.between(end, refused.at()));
    }

    /** How far the clock of the sign-in server is ahead of ours, if it is. */
    Optional<Duration> ahead() {
        return token().issued().map(made -> Duration.between(refused.at(), made))
                .filter(time -> time.compareTo(USUAL_DRIFT) > 0);
    }

    /** That fault, whose evidence is a time; empty where there is none. */
    Optional<Diagnosis> by(Fault fault, String evidence, Optional<Duration> time) {
        return time.map(known -> fault.on(report.settings(), Logins.host(report)).likely(words(),
                Message.of(evidence, known)));
    }

    /** Whether the server says that there is too much of it. */
    boolean tooLong() {
        return TOO_LONG.matcher(refused.reply().text()).find();
    }

    /** Whether somebody else signed in than the one whose mailbox it is. */
    boolean ofSomebodyElse(Case c) {
        return !token().names().isEmpty() && !isOfTheUser() && !token().isNamed(c.address().toString());
    }

    /** Whether who signed in has the user name among the names. */
    boolean isOfTheUser() {
        return token().isNamed(report.settings().user());
    }

    /** Whether neither its times, nor its scopes, nor its account, nor its form explain the no. */
    boolean isRiddle(Case c) {
        return over().isEmpty() && ahead().isEmpty() && !lacks() && (token().names().isEmpty() || isOfTheUser())
                && !isNone() && Set.of(TokenSign.NAMELESS, TokenSign.NEW_KIND).containsAll(token().signs());
    }

    /** Whether its form shows that it is no access token at all. */
    boolean isNone() {
        return token().signs().stream().anyMatch(OTHERS::contains);
    }

    /** That fault, where the form of the token shows it. */
    Optional<Diagnosis> by(Fault fault, TokenSign sign) {
        return token().signs().contains(sign)
                ? Optional.of(fault.on(report.settings(), Logins.host(report)).likely(words(), seen(sign)))
                : Optional.empty();
    }

    /** What the form of the token shows. */
    static Message seen(TokenSign sign) {
        return Message.of("fault-login.evidence.token-sign." + Keyword.of(sign));
    }

    /** What a token that another program got says that it is for; ours is for what we asked. */
    Optional<String> purpose() {
        var named = Stream.concat(token().granted().stream(), token().audience().stream()).distinct().toList();
        return Optional.of(Words.said(String.join(", ", named)))
                .filter(_ -> token().asked().isEmpty() && !named.isEmpty());
    }

    /** Whether less was granted than asked for. */
    boolean lacks() {
        return !token().withheld().isEmpty();
    }
}
