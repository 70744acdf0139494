package mailsetup.practice.lab;

import static mailsetup.core.Protocol.IMAP;
import static mailsetup.core.Protocol.POP3;
import static mailsetup.core.Protocol.SMTP;
import static mailsetup.core.Security.STARTTLS;
import static mailsetup.core.Security.TLS;

import java.util.List;

/** Wrong port, wrong protocol, wrong mode. */
final class ModeLab {
    private static final String HELLO = "^(\\* OK|\\+OK|220) .*";

    static final List<LabFault> ALL = List.of(LabFault.at(IMAP, "needs-plain-start").speaks(STARTTLS, TLS),
            LabFault.at(IMAP, "needs-tls-start").speaks(TLS, STARTTLS),
            LabFault.at(IMAP, "plain-only").speaks(STARTTLS, STARTTLS).says(" STARTTLS", ""),
            LabFault.at(IMAP, "starttls-refused").speaks(STARTTLS, STARTTLS)
                    .says("^(\\S+) OK Begin TLS now", "$1 NO TLS is not available at the moment"),
            LabFault.at(POP3, "starttls-broken").speaks(STARTTLS, STARTTLS)
                    .says("^\\+OK Begin TLS now", "+OK Begin TLS now\n+OK still here"),
            LabFault.at(IMAP, "pop-behind-imap").says(HELLO, "+OK POP3 server ready"),
            LabFault.at(POP3, "imap-behind-pop").says(HELLO, "* OK IMAP4rev1 ready"),
            LabFault.at(IMAP, "smtp-in-receiving").says(HELLO, "220 mail.example ESMTP ready"),
            LabFault.at(SMTP, "receiving-in-smtp").says(HELLO, "* OK IMAP4rev1 ready"),
            LabFault.at(IMAP, "web-server").says(HELLO, "HTTP/1.1 400 Bad Request"),
            LabFault.at(SMTP, "middlebox").speaks(STARTTLS, STARTTLS).says("^220 .*", "220 ********************")
                    .says("^250-STARTTLS", "250-XXXXXXXA"),
            LabFault.at(SMTP, "other-service").says(HELLO, "220 ProFTPD FTP server ready"));

    private ModeLab() {}
}
