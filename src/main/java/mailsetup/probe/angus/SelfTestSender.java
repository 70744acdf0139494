package mailsetup.probe.angus;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import mailsetup.core.Protocol;
import mailsetup.probe.Failure;
import mailsetup.probe.Finding;
import mailsetup.probe.SelfMail;
import mailsetup.probe.net.Channel;
import mailsetup.probe.net.Replies;
import mailsetup.probe.net.WireException;

/** Sends the mail, line by line on the wire, so that it is exactly what the person agreed to. */
final class SelfTestSender {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEE, d MMM uuuu HH:mm:ss Z", Locale.US);
    private static final int LINE = 72;

    private final Channel channel;
    private final SelfMail mail;
    private final SelfTestWatch watch;

    SelfTestSender(Channel channel, SelfMail mail, SelfTestWatch watch) {
        this.channel = channel;
        this.mail = mail;
        this.watch = watch;
    }

    Finding inspect() throws WireException {
        long start = System.nanoTime();
        var own = mail.address();
        boolean ascii = own.local().chars().allMatch(c -> c < 128);
        say("MAIL FROM:<" + own + ">" + (ascii ? "" : " SMTPUTF8"));
        say("RCPT TO:<" + own + ">");
        say("DATA");
        for (var line : lines()) {
            channel.wire().writeLine(line);
        }
        say(".");
        watch.sent(Duration.ofNanos(System.nanoTime() - start));
        return new Finding.Nothing();
    }

    private void say(String command) throws WireException {
        channel.wire().writeLine(command);
        var answer = channel.wire().readAnswer(line -> line.length() < 4 || line.charAt(3) != '-');
        if (!answer.getLast().matches("[23]\\d\\d.*")) {
            var no = Replies.negative(Protocol.SMTP, answer);
            throw new WireException(no.<Failure>map(Failure.Refusal::new).orElseGet(Failure.Dropped::new));
        }
    }

    /** No line begins with a dot: headers do not, and base64 has none. */
    private List<String> lines() {
        var lines = new ArrayList<>(List.of("Date: " + DATE.format(ZonedDateTime.now(ZoneId.systemDefault())),
                "From: <" + mail.address() + ">", "To: <" + mail.address() + ">", "Message-ID: " + mail.messageId(),
                "Subject: =?UTF-8?B?" + Base64.getEncoder().encodeToString(mail.subject().getBytes(UTF_8)) + "?=",
                "Auto-Submitted: auto-generated", "MIME-Version: 1.0", "Content-Type: text/plain; charset=UTF-8",
                "Content-Transfer-Encoding: base64", ""));
        var body = Base64.getMimeEncoder(LINE, "\n".getBytes(US_ASCII)).encodeToString(mail.body().getBytes(UTF_8));
        lines.addAll(List.of(body.split("\n")));
        return lines;
    }
}
