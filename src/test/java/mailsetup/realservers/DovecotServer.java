package mailsetup.realservers;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import mailsetup.core.Endpoint;
import mailsetup.core.Hostname;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.core.ServerSettings;

/** A Dovecot of our own for IMAP and POP. It runs without privileges, also when root starts it. */
final class DovecotServer implements AutoCloseable {
    private final Scratch scratch = Scratch.create("dovecot");
    private final ServerLog log = new ServerLog(scratch.file("log"));
    private final List<Door> doors = Door.free(4);
    private final Visits imap = visits(Protocol.IMAP);
    private final Visits pop = visits(Protocol.POP3);
    private final Daemon daemon;

    private DovecotServer(Setup setup, Certificates.Issued certificate) {
        var user = Unprivileged.user();
        scratch.directory("run");
        scratch.write("users", Account.ADDRESS + ":{PLAIN}" + Account.PASSWORD + "\n");
        setup.filling().accept(new Maildir(scratch.directory("mail/" + Account.ADDRESS + "/Maildir")));
        var conf = scratch.fill("dovecot.conf", words(setup, certificate, user));
        user.own(scratch.path());
        daemon = new Daemon(scratch,
                user.running(RealServer.DOVECOT, "-F", "-c", conf.toString()));
    }

    /** Returns when it greets. */
    static DovecotServer start(Setup setup, Certificates certificates) {
        var server = new DovecotServer(setup, certificates.issue(setup.certificate()));
        server.daemon.orClose(server.imap::settle);
        server.daemon.orClose(server.pop::settle);
        return server;
    }

    ServerSettings settings(Protocol protocol, Security security) {
        var endpoint = new Endpoint(protocol, Hostname.of("localhost"), door(protocol, security).port(), security);
        return new ServerSettings(endpoint, Account.ADDRESS.toString());
    }

    /** The log's lines about all connections that have ended. */
    List<String> connections(Protocol protocol) {
        return (protocol == Protocol.IMAP ? imap : pop).lines();
    }

    /** What it says of each session when it has ended: what was read, and what was deleted. */
    List<String> farewells(String service) {
        var ended = Pattern.compile("Info: .*" + (service.equals("imap") ? "expunged=" : "retr="));
        Waiting.until("the end of a session by " + service, () -> log.has(ended));
        return log.lines(ended);
    }

    /** How many passwords arrived by this protocol; Postfix asks here too. */
    int passwords(Protocol protocol) {
        if (protocol.receives()) {
            connections(protocol);
        }
        var service = protocol.name().toLowerCase(Locale.ROOT);
        return log.lines(Pattern.compile("client in: AUTH\t.*\tservice=" + service + "\t")).size();
    }

    /** Where Postfix asks about passwords. */
    String authentication() {
        return scratch.file("auth").toString();
    }

    /** Where the mailboxes are. */
    String mail() {
        return scratch.file("mail").toString();
    }

    Daemon daemon() {
        return daemon;
    }

    @Override
    public void close() {
        daemon.close();
    }

    private Visits visits(Protocol protocol) {
        var service = protocol.name().toLowerCase(Locale.ROOT) + "-login: Info: ";
        return new Visits(log, List.of(door(protocol, Security.STARTTLS)), service + ".* rport=%s\\b");
    }

    private Door door(Protocol protocol, Security security) {
        return doors.get(Protocol.INCOMING.indexOf(protocol) * 2 + (security == Security.TLS ? 1 : 0));
    }

    private Map<String, Object> words(Setup setup, Certificates.Issued certificate, Unprivileged user) {
        var words = new HashMap<String, Object>(certificate.words());
        words.put("base", scratch.path());
        words.put("user", user.name());
        words.put("group", user.group());
        words.put("ssl", setup.tls() ? "required" : "no");
        words.put("quota", setup.quotaKilobytes());
        words.put("more", setup.dovecot());
        for (var protocol : Protocol.INCOMING) {
            var name = protocol.name().toLowerCase(Locale.ROOT);
            words.put(name, door(protocol, Security.STARTTLS).port());
            words.put(name + "s", door(protocol, Security.TLS).port());
        }
        return words;
    }
}
