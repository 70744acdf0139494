package mailsetup.probe.angus;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import mailsetup.core.EmailAddress;
import mailsetup.core.Protocol;
import mailsetup.probe.Capabilities;
import mailsetup.probe.Failure;
import mailsetup.probe.Finding;
import mailsetup.probe.Reply;
import mailsetup.probe.SubmissionFacts;
import mailsetup.probe.net.Channel;
import mailsetup.probe.net.Replies;
import mailsetup.probe.net.WireException;

/** Sending, tried without sending: the envelope of a mail to oneself, taken back before any message. */
record SubmissionInspection(Channel channel) {
    Finding inspect(EmailAddress address) throws WireException {
        var flight = new InFlight(channel.wire(), Capabilities.has(channel.capabilities(), "PIPELINING"));
        flight.send("MAIL FROM:<" + address + ">" + parameters(address));
        flight.send("RCPT TO:<" + address + ">");
        flight.send("RSET");
        var replies = List.of(yes(flight), yes(flight));
        yes(flight);
        return new Finding.Submission(new SubmissionFacts(size(), channel.capabilities(), replies));
    }

    private static Reply yes(InFlight flight) throws WireException {
        var answer = flight.answer(wire -> wire.readAnswer(line -> !line.matches("\\d{3}-.*"))).said();
        var no = Replies.negative(Protocol.SMTP, answer);
        if (no.isPresent()) {
            throw new WireException(new Failure.Refusal(no.get()));
        }
        var last = answer.getLast();
        return new Reply(last.substring(0, Math.min(3, last.length())), "",
                answer.stream().map(Replies::words).collect(Collectors.joining("\n")));
    }

    private static String parameters(EmailAddress address) {
        return address.local().chars().allMatch(c -> c < 128) ? "" : " SMTPUTF8";
    }

    private OptionalLong size() {
        return Capabilities.parameter(channel.capabilities(), "SIZE").filter(size -> size.matches("[1-9]\\d{0,17}"))
                .map(size -> OptionalLong.of(Long.parseLong(size))).orElseGet(OptionalLong::empty);
    }
}
