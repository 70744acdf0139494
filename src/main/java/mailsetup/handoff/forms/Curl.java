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
import mailsetup.handoff.format.Quote;

/** curl and openssl: one line each to look at a server by hand. curl asks for the password. */
final class Curl extends Snippet {
    @Override
    public String id() {
        return "curl";
    }

    @Override
    public boolean knowsSignIn() {
        return true;
    }

    @Override
    public String fileName(MailAccount account) {
        return "try-mail.sh";
    }

    /** curl takes everything behind the first colon for the password. */
    @Override
    public Optional<Message> hindrance(MailAccount account) {
        return account.servers().anyMatch(server -> server.user().contains(":"))
                ? Optional.of(Message.of("handoff.no-colon"))
                : Optional.empty();
    }

    @Override
    List<String> lines(MailAccount account) {
        var lines = new ArrayList<String>();
        account.servers().forEach(server -> {
            lines.add(curl(server, account));
            lines.add(openssl(server));
        });
        return lines;
    }

    /** Without a request curl lists folders and messages; only for sending there is nothing to list. */
    private static String curl(ServerSettings server, MailAccount account) {
        var scheme = Keyword.of(server.protocol()) + (is(server, Security.TLS) ? "s" : "");
        var url = scheme + "://" + Hosts.withPort(server.endpoint()) + "/";
        // Every process sees the words of a command: the token goes in by a pipe.
        var token = account.signIn()
                .map(_ -> passwordCommand(account) + " | sed 's/.*/oauth2-bearer = \"&\"/' | ").orElse("");
        return token + "curl --disable" + (token.isEmpty() ? "" : " --config -") + " --verbose"
                + (is(server, Security.PLAIN) ? "" : " --ssl-reqd") + " --url "
                + Quote.single(url) + " --user " + Quote.single(server.user())
                + (server.protocol() == Protocol.SMTP ? " --request NOOP" : "");
    }

    private static String openssl(ServerSettings server) {
        var endpoint = server.endpoint();
        var host = endpoint.host().ascii();
        if (endpoint.security() == Security.PLAIN) {
            return "nc " + host + " " + endpoint.port();
        }
        var upgrade = endpoint.security() == Security.STARTTLS
                ? " -starttls " + Keyword.of(server.protocol())
                : "";
        return "openssl s_client -connect " + Hosts.withPort(endpoint)
                + (endpoint.host().isAddress() ? "" : " -servername " + host + " -verify_hostname " + host) + upgrade
                + " -crlf -quiet -verify_return_error";
    }
}
