package mailsetup.diagnosis.faults.login;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mailsetup.core.Message;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.Mover;
import mailsetup.diagnosis.Rung;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.diagnosis.Trait;
import mailsetup.diagnosis.reply.Meaning;
import mailsetup.probe.ProbeReport;

/** Too many logins in a short time. */
public final class LoginRateLimit implements ServerCheck {
    public static final Fault FAULT = Fault.of(62, "login-rate-limit", Rung.LOGIN, Mover.WAIT, "A-27").about("server")
            .with(Trait.ENDS_LOGINS);
    private static final Pattern DELAY = Pattern.compile("LOGIN-DELAY (\\d{1,6})( USER)?");

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public Optional<Diagnosis> examine(Case c, ProbeReport report) {
        return Refused.anywhere(report, Meaning.RATE_LIMIT)
                .map(no -> FAULT.on(report.settings(), Logins.host(report)).proven(evidence(no)));
    }

    /** POP servers can tell how long to wait (RFC 2449 section 6.5). */
    private static Message[] evidence(Refused no) {
        var delay = Logins.capabilities(no.report()).stream().map(DELAY::matcher).filter(Matcher::matches)
                .map(found -> Message.of("fault-login.evidence.login-delay",
                        Duration.ofSeconds(Long.parseLong(found.group(1)))));
        return Stream.concat(Stream.of(no.words()), delay).toArray(Message[]::new);
    }
}
