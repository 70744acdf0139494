package mailsetup.probe.angus;

import java.util.List;
import java.util.Locale;
import mailsetup.core.Protocol;
import mailsetup.probe.Failure;
import mailsetup.probe.Finding;
import mailsetup.probe.SelfMail;
import mailsetup.probe.net.Channel;
import mailsetup.probe.net.Replies;
import mailsetup.probe.net.WireException;

/** Looks once among the last messages of the maildrop; nothing is ever deleted by POP. */
final class SelfTestPop {
    private static final int LAST = 5;

    private final Channel channel;
    private final SelfMail mail;
    private final SelfTestWatch watch;

    SelfTestPop(Channel channel, SelfMail mail, SelfTestWatch watch) {
        this.channel = channel;
        this.mail = mail;
        this.watch = watch;
    }

    Finding inspect() throws WireException {
        int messages = count();
        for (int number = messages; number > Math.max(0, messages - LAST); number--) {
            if (isOurs(number)) {
                watch.seenByPop();
                break;
            }
        }
        return new Finding.Nothing();
    }

    private int count() throws WireException {
        var answer = say("STAT");
        if (!answer.matches("\\+OK \\d{1,9} .*")) {
            throw new WireException(Replies.negative(Protocol.POP3, List.of(answer))
                    .<Failure>map(Failure.Refusal::new).orElseGet(Failure.Dropped::new));
        }
        return Integer.parseInt(answer.split(" ", 3)[1]);
    }

    /** By the header alone: TOP with no line of the body (RFC 1939 section 7). */
    private boolean isOurs(int number) throws WireException {
        if (!say("TOP " + number + " 0").startsWith("+OK")) {
            watch.popCannot();
            return false;
        }
        return channel.wire().readAnswer(line -> line.equals(".")).stream()
                .anyMatch(line -> line.toLowerCase(Locale.ROOT).startsWith("message-id:")
                        && line.contains(mail.messageId()));
    }

    private String say(String command) throws WireException {
        channel.wire().writeLine(command);
        return channel.wire().readLine();
    }
}
