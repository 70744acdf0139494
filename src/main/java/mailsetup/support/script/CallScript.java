package mailsetup.support.script;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import mailsetup.core.Keyword;
import mailsetup.core.Message;
import mailsetup.support.KnownFault;

/**
 * A short script for one fault, put together from where it sits (its rung), whose move it is and its own sentences; only
 * some faults have a question of their own.
 *
 * @param ask questions, the most telling first
 * @param say what to tell the person
 * @param attempt what to try together
 * @param handOver to whom the call goes on, and with what
 */
public record CallScript(List<Message> ask, List<Message> say, List<Message> attempt, Message handOver) {
    /** The faults with a question of their own. */
    static final Set<String> OWN_QUESTION = Set.of("login-refused", "user-name-form", "unknown-account",
            "account-locked", "app-password-needed", "protocol-switched-off", "separate-smtp-login", "not-from-here",
            "hoster-name", "foreign-name", "expired", "not-yet-valid", "security-software", "self-signed",
            "host-unknown", "private-address", "port-25", "port-filtered", "nothing-gets-out", "no-answer",
            "mailbox-in-use", "too-many-connections", "mailbox-full", "relay-denied", "pop-before-smtp",
            "sender-not-allowed", "client-blocklisted", "isp-sender-only", "login-dropped", "plain-only");

    /** Copies the lists. */
    public CallScript {
        ask = List.copyOf(ask);
        say = List.copyOf(say);
        attempt = List.copyOf(attempt);
    }

    /** The script for that fault. */
    public static CallScript of(KnownFault known) {
        var fault = known.fault();
        var rung = "support.ask." + fault.rung().word();
        var own = OWN_QUESTION.contains(fault.id())
                ? Stream.of(Message.of("support.own." + fault.id()))
                : Stream.<Message>of();
        return new CallScript(Stream.concat(own, Stream.of(Message.of(rung + ".1"), Message.of(rung + ".2"))).toList(),
                List.of(known.title(), Message.of("support.say." + Keyword.of(fault.mover()))),
                List.of(known.remedy(), Message.of("support.try.again")),
                Message.of("support.hand." + Keyword.of(fault.mover())));
    }
}
