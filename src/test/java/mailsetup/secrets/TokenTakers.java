package mailsetup.secrets;

import java.util.List;
import java.util.Optional;
import mailsetup.testkit.ScriptWriter;

/** Servers to which a token goes: by SMTP it is taken, and the others refuse it, so that nothing is waited for. */
final class TokenTakers {
    /** The first letters of every XOAUTH2 in Base64. */
    private static final String TOKEN = "dXNlcj";
    static final ScriptWriter IMAP = s -> s.says("* OK [CAPABILITY IMAP4rev1 AUTH=XOAUTH2] hi")
            .answers(line -> Optional.of(List.of(line.startsWith(TOKEN)
                    ? "A1 NO [AUTHENTICATIONFAILED] no"
                    : line.contains("XOAUTH2") ? "+ " : "$tag OK")));
    static final ScriptWriter POP = s -> s.says("+OK").answers(line -> Optional.of(line.equals("CAPA")
            ? List.of("+OK", "SASL XOAUTH2", ".")
            : List.of(line.startsWith(TOKEN) ? "-ERR [AUTH] no" : line.contains("XOAUTH2") ? "+ " : "+OK")));
    static final ScriptWriter SMTP = s -> s.says("220 hi").answers(line -> Optional.of(line.startsWith("EHLO")
            ? List.of("250-hi", "250 AUTH XOAUTH2")
            : List.of(line.startsWith(TOKEN) ? "235 ok" : line.contains("XOAUTH2") ? "334 " : "250 ok")));

    private TokenTakers() {}
}
