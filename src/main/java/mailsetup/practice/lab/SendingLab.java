package mailsetup.practice.lab;

import java.util.List;
import mailsetup.core.Protocol;

/** Submission servers that do not take mail. */
final class SendingLab {
    static final List<LabFault> ALL = List.of(at("auth-missing").says("^250-AUTH .*", "250-DSN"),
            sender("auth-required", "530 5.7.0 Authentication required"),
            recipient("relay-denied", "554 5.7.1 <hanako@practice.example>: Relay access denied"),
            sender("sender-not-allowed",
                    "553 5.7.1 <hanako@practice.example>: Sender address rejected: not owned by user"),
            at("client-blocklisted").hangsUp("^220 .*",
                    "554 5.7.1 Service unavailable; Client host blocked using zen.spamhaus.org"),
            at("ehlo-refused").says("^250-localhost$", "501 Syntactically invalid EHLO argument(s)"),
            recipient("greylisted", "450 4.2.0 <hanako@practice.example>: Recipient address rejected: Greylisted"),
            sender("sending-limit", "450 4.5.3 Error: too many messages, rate limit exceeded"),
            recipient("own-address-unknown", "550 5.1.1 <hanako@practice.example>: User unknown"),
            recipient("own-box-full", "552 5.2.2 Mailbox full"),
            sender("server-storage", "452 4.3.1 Insufficient system storage"),
            sender("sending-refused", "550 Not today"),
            recipient("pop-before-smtp", "554 sorry, you must get POP/APOP authorization first"));

    private SendingLab() {}

    private static LabFault at(String fault) {
        return LabFault.at(Protocol.SMTP, fault);
    }

    private static LabFault sender(String fault, String answer) {
        return at(fault).says("^250 2\\.1\\.0.*", answer);
    }

    private static LabFault recipient(String fault, String answer) {
        return at(fault).says("^250 2\\.1\\.5.*", answer);
    }
}
