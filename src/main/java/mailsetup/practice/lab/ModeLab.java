package mailsetup.practice.lab;

import static mailsetup.core.Protocol.IMAP;
import static mailsetup.core.Protocol.POP3;
import static mailsetup.core.Protocol.SMTP;
import static mailsetup.core.Security.PLAIN;
import static mailsetup.core.Security.STARTTLS;
import static mailsetup.core.Security.TLS;
import static mailsetup.practice.lab.Obstacle.DROPPED;
import static mailsetup.practice.lab.Obstacle.REFUSED;

import java.util.List;

/** Wrong port, wrong protocol, wrong mode. */
final class ModeLab {
    private static final String HELLO = "^(\\* OK|\\+OK|220) .*";

    static final List<LabFault> ALL = List.of(new LabFault("needs-plain-start", Scene.at(IMAP).speaks(STARTTLS, TLS)),
            new LabFault("needs-tls-start", Scene.at(IMAP).speaks(TLS, STARTTLS)),
            new LabFault("plain-only",
                    Scene.at(IMAP).speaks(STARTTLS, STARTTLS).says(" STARTTLS", "").has(993, REFUSED)),
            new LabFault("starttls-missing", Scene.at(IMAP).speaks(STARTTLS, STARTTLS).has(143,
                    LabDoor.good(IMAP, STARTTLS).twisted(Twist.of(" STARTTLS", "")))),
            new LabFault("port-25", Scene.at(SMTP).speaks(STARTTLS, STARTTLS).askedAtPort(25).has(25, DROPPED)),
            new LabFault("starttls-refused", Scene.at(IMAP).speaks(STARTTLS, STARTTLS)
                    .says("^(\\S+) OK Begin TLS now", "$1 NO TLS is not available at the moment")),
            new LabFault("starttls-broken", Scene.at(POP3).speaks(STARTTLS, STARTTLS)
                    .says("^\\+OK Begin TLS now", "+OK Begin TLS now\n+OK still here")),
            new LabFault("pop-behind-imap", Scene.at(IMAP).says(HELLO, "+OK POP3 server ready")),
            new LabFault("imap-behind-pop", Scene.at(POP3).says(HELLO, "* OK IMAP4rev1 ready")),
            new LabFault("smtp-in-receiving", Scene.at(IMAP).says(HELLO, "220 mail.example ESMTP ready")),
            new LabFault("receiving-in-smtp", Scene.at(SMTP).says(HELLO, "* OK IMAP4rev1 ready")),
            new LabFault("web-server", Scene.at(IMAP).says(HELLO, "HTTP/1.1 400 Bad Request")),
            new LabFault("middlebox",
                    Scene.at(SMTP).speaks(STARTTLS, STARTTLS).says("^220 .*", "220 ********************")
                            .says("^250-STARTTLS", "250-XXXXXXXA")),
            new LabFault("login-in-clear", Scene.at(IMAP).speaks(STARTTLS, PLAIN)),
            new LabFault("temporarily-unavailable",
                    Scene.at(SMTP).hangsUp("^220 .*", "421 4.3.2 Service not active, closing connection")),
            new LabFault("unexplained", Scene.at(IMAP).hangsUp("^(\\S+) OK \\[READ-ONLY\\].*", "")),
            new LabFault("other-service", Scene.at(SMTP).says(HELLO, "220 ProFTPD FTP server ready")));

    private ModeLab() {}
}
