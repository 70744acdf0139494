package mailsetup.practice.lab;

import static mailsetup.core.Protocol.SMTP;

import java.util.List;

/** Submission servers that do not take mail. */
final class SendingLab {
    private static final String SENDER_OK = "^250 2\\.1\\.0.*";
    private static final String RECIPIENT_OK = "^250 2\\.1\\.5.*";
    private static final String ISP = "smtp.isp.example";

    static final List<LabFault> ALL = List.of(new LabFault("auth-missing", server().says("^250-AUTH .*", "250-DSN")),
            sender("auth-required", "530 5.7.0 Authentication required"),
            recipient("relay-denied", "554 5.7.1 <hanako@practice.example>: Relay access denied"),
            new LabFault("isp-sender-only", fromOutside().says(SENDER_OK,
                    "553 5.7.1 <hanako@practice.example>: Sender address rejected: not owned by user hanako")),
            sender("sender-not-allowed",
                    "553 5.7.1 <hanako@practice.example>: Sender address rejected: not owned by user"),
            new LabFault("client-blocklisted", server().hangsUp("^220 .*",
                    "554 5.7.1 Service unavailable; Client host blocked using zen.spamhaus.org")),
            new LabFault("ehlo-refused",
                    server().says("^250-localhost$", "501 Syntactically invalid EHLO argument(s)")),
            recipient("greylisted", "450 4.2.0 <hanako@practice.example>: Recipient address rejected: Greylisted"),
            sender("sending-limit", "450 4.5.3 Error: too many messages, rate limit exceeded"),
            recipient("own-address-unknown", "550 5.1.1 <hanako@practice.example>: User unknown"),
            recipient("own-box-full", "552 5.2.2 Mailbox full"),
            sender("server-storage", "452 4.3.1 Insufficient system storage"),
            sender("sending-refused", "550 Not today"),
            recipient("pop-before-smtp", "554 sorry, you must get POP/APOP authorization first"));

    private SendingLab() {}

    private static Scene server() {
        return Scene.at(SMTP);
    }

    /** An internet provider's server, asked by somebody whose address is with another company. */
    private static Scene fromOutside() {
        return Scene.of(SMTP, Person.of("hanako@" + Scene.DOMAIN, "hanako"), Scene.DOMAIN).askedAs(ISP)
                .named(ISP, Scene.address(SMTP));
    }

    private static LabFault sender(String fault, String answer) {
        return new LabFault(fault, server().says(SENDER_OK, answer));
    }

    private static LabFault recipient(String fault, String answer) {
        return new LabFault(fault, server().says(RECIPIENT_OK, answer));
    }
}
