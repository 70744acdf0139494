package mailsetup.handoff.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mailsetup.core.Keyword;
import mailsetup.core.Message;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.core.ServerSettings;
import mailsetup.handoff.MailAccount;
import mailsetup.handoff.format.Hosts;
import mailsetup.handoff.format.Percent;
import mailsetup.handoff.format.Quote;

/** mutt and neomutt: reads and sends mail in a terminal. */
final class Mutt extends Snippet {
    @Override
    public String id() {
        return "mutt";
    }

    @Override
    public boolean knowsSignIn() {
        return true;
    }

    @Override
    public String fileName(MailAccount account) {
        return "muttrc";
    }

    /** Between its backquotes mutt has no way to write one. */
    @Override
    public Optional<Message> hindrance(MailAccount account) {
        return account.address().local().contains("`")
                ? Optional.of(Message.of("handoff.no-backquote"))
                : super.hindrance(account);
    }

    @Override
    List<String> lines(MailAccount account) {
        var incoming = account.incoming();
        var submission = account.submission().orElseThrow();
        var kind = incoming.protocol() == Protocol.POP3 ? "pop" : "imap";
        var lines = new ArrayList<>(List.of("set from=" + Quote.single(account.address().toString()),
                "set realname=" + Quote.single(account.shownName()),
                "set " + kind + "_user=" + Quote.single(incoming.user())));
        lines.addAll(secret(kind, account));
        lines.addAll(receiving(incoming));
        lines.add("set smtp_url=" + Quote.single((is(submission, Security.TLS) ? "smtps://" : "smtp://")
                + Percent.encode(submission.user()) + "@" + Hosts.withPort(submission.endpoint()) + "/"));
        lines.addAll(secret("smtp", account));
        lines.add("set ssl_starttls=yes");
        boolean plain = account.servers().anyMatch(server -> is(server, Security.PLAIN));
        lines.add("set ssl_force_tls=" + (plain ? "no" : "yes"));
        return lines;
    }

    private static List<String> receiving(ServerSettings server) {
        var place = Hosts.withPort(server.endpoint());
        boolean tls = is(server, Security.TLS);
        if (server.protocol() == Protocol.POP3) {
            return List.of("set pop_host=" + Quote.single((tls ? "pops://" : "pop://") + place + "/"),
                    "set pop_delete=no");
        }
        return List.of("set folder=" + Quote.single((tls ? "imaps://" : "imap://") + place + "/"),
                "set spoolfile='+INBOX'");
    }

    /** mutt asks the command for a token whenever it logs in (mutt 2.0, neomutt 2021). */
    private static List<String> secret(String kind, MailAccount account) {
        return mechanism(account).map(way -> List.of("set " + kind + "_authenticators='" + Keyword.of(way) + "'",
                "set " + kind + "_oauth_refresh_command=" + doubled(passwordCommand(account))))
                .orElseGet(() -> List.of(password(kind, account)));
    }

    /** In double quotes mutt takes these four for more than letters. */
    private static String doubled(String text) {
        return "\"" + text.replaceAll("[\\\\\"$`]", "\\\\$0") + "\"";
    }

    /** mutt runs what stands between backquotes, which the double quotes around them keep in one piece. */
    private static String password(String kind, MailAccount account) {
        return "set " + kind + "_pass=\"`" + passwordCommand(account) + "`\"";
    }
}
