package mailsetup.support.script;

import java.util.List;
import java.util.stream.Stream;
import mailsetup.core.Keyword;
import mailsetup.core.Message;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.Trait;

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
    public CallScript {
        ask = List.copyOf(ask);
        say = List.copyOf(say);
        attempt = List.copyOf(attempt);
    }

    /** The script for that fault, where nothing is known of the case. */
    public static CallScript of(Fault fault) {
        return of(fault, fault.title(), fault.remedy());
    }

    /** The script for something that is no fault of ours to find. */
    public static CallScript of(Message title, Message remedy) {
        return new CallScript(List.of(Message.of("support.ask.message.1"), Message.of("support.ask.message.2")),
                List.of(title), List.of(remedy, Message.of("support.try.again")), Message.of("support.hand.you"));
    }

    /** The script for that fault, with its sentences about this case. */
    public static CallScript of(Fault fault, Message title, Message remedy) {
        var rung = "support.ask." + fault.rung().word();
        var own = fault.is(Trait.HAS_QUESTION)
                ? Stream.of(fault.question())
                : Stream.<Message>of();
        return new CallScript(Stream.concat(own, Stream.of(Message.of(rung + ".1"), Message.of(rung + ".2"))).toList(),
                Stream.concat(Stream.of(title, Message.of("support.say." + Keyword.of(fault.mover()))),
                        fault.is(Trait.SIGN_IN) ? Stream.of(Message.of("support.say.no-codes")) : Stream.empty())
                        .toList(),
                List.of(remedy, Message.of("support.try.again")),
                Message.of("support.hand." + Keyword.of(fault.mover())));
    }
}
