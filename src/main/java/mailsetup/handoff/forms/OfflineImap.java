package mailsetup.handoff.forms;

import java.util.List;
import java.util.Optional;
import mailsetup.core.Message;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.handoff.MailAccount;
import mailsetup.handoff.format.Quote;

/**
 * OfflineIMAP 3: a copy of an IMAP mailbox; these lines only fetch. The words are those of its {@code offlineimap.conf}. By STARTTLS it
 * looks at no certificate, and without an offer it goes on in the clear ({@code __start_tls} in {@code imapserver.py}, 8.0.0), so
 * such a server is not handed over.
 */
final class OfflineImap extends Snippet {
    @Override
    public String id() {
        return "offlineimap";
    }

    @Override
    public String fileName(MailAccount account) {
        return "offlineimaprc";
    }

    @Override
    public Optional<Message> hindrance(MailAccount account) {
        return imapOnly(account).or(() -> account.on(Protocol.IMAP).filter(server -> is(server, Security.STARTTLS))
                .map(_ -> Message.of("handoff.unchecked-starttls")));
    }

    @Override
    List<String> lines(MailAccount account) {
        var server = account.on(Protocol.IMAP).orElseThrow();
        return List.of("# mkdir -p ~/Mail", "", "[general]", "accounts = mail", "", "[Account mail]",
                "localrepository = mail-local",
                "remoterepository = mail-remote", "", "[Repository mail-local]", "type = Maildir",
                "localfolders = ~/Mail", "", "[Repository mail-remote]", "type = IMAP", "readonly = True",
                "remotehost = " + host(server), "remoteport = " + port(server),
                "ssl = " + (is(server, Security.TLS) ? "yes" : "no"), "starttls = no", "sslcacertfile = OS-DEFAULT",
                "remoteuser = " + value(server.user()), "remotepasseval = " + value(password(account)));
    }

    private static String password(MailAccount account) {
        return "__import__(\"subprocess\").check_output([\"secret-tool\", \"lookup\", \"mail\", "
                + Quote.backslashed(account.address().toString()) + "]).rstrip(b\"\\n\")";
    }

    /** A percent sign would refer to another entry. */
    private static String value(String text) {
        return text.replace("%", "%%");
    }
}
