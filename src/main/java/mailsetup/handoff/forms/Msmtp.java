package mailsetup.handoff.forms;

import java.util.List;
import mailsetup.core.Keyword;
import mailsetup.core.Security;
import mailsetup.handoff.MailAccount;

/** msmtp: sends mail for other programs. It takes off one pair of quotation marks around a value and no more. */
final class Msmtp extends Snippet {
    @Override
    public String id() {
        return "msmtp";
    }

    @Override
    public boolean knowsSignIn() {
        return true;
    }

    @Override
    public String fileName(MailAccount account) {
        return "msmtprc";
    }

    @Override
    List<String> lines(MailAccount account) {
        var server = account.submission().orElseThrow();
        return List.of("account default", "host " + host(server), "port " + port(server),
                "from \"" + account.address() + "\"", "auth " + mechanism(account).map(Keyword::of).orElse("on"),
                "user \"" + server.user() + "\"",
                "passwordeval \"" + passwordCommand(account) + "\"",
                "tls " + (is(server, Security.PLAIN) ? "off" : "on"),
                "tls_starttls " + (is(server, Security.STARTTLS) ? "on" : "off"));
    }
}
