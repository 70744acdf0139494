package mailsetup.realservers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mailsetup.core.Endpoint;
import mailsetup.core.Hostname;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.core.ServerSettings;

/** A Postfix of our own for submission. It never meets the system's Postfix, but its master needs root. */
final class PostfixServer implements AutoCloseable {
    private static final Pattern AUTH = Pattern.compile(" auth=(?:\\d+/)?(\\d+)");

    private final Scratch scratch = Scratch.create("postfix");
    private final ServerLog log = new ServerLog(scratch.file("log"));
    private final List<Door> doors = Door.free(2);
    private final Visits visits = new Visits(log, doors, "smtpd\\[\\d+\\]: disconnect from .*\\]:%s\\b");
    private final Daemon daemon;

    private PostfixServer(Setup setup, Certificates.Issued certificate, DovecotServer passwords) {
        var words = words(setup, certificate, passwords);
        scratch.directory("etc");
        makeDirectories();
        scratch.fill("etc/main.cf", words);
        scratch.fill("etc/master.cf", words);
        var etc = scratch.file("etc").toString();
        // Directly, because "postfix start" looks at the whole installation first, and takes seconds.
        daemon = new Daemon(scratch, "setsid", RealServer.MASTER, "-d", "-c", etc);
    }

    /** Returns when it answers on both ports. */
    static PostfixServer start(Setup setup, Certificates certificates, DovecotServer passwords) {
        var server = new PostfixServer(setup, certificates.issue(setup.certificate()), passwords);
        server.daemon.orClose(server.visits::settle);
        return server;
    }

    ServerSettings settings(Security security) {
        var endpoint = new Endpoint(Protocol.SMTP, Hostname.of("localhost"), door(security).port(), security);
        return new ServerSettings(endpoint, Account.ADDRESS.toString());
    }

    /** The log's lines about all connections that have ended. */
    List<String> connections() {
        return visits.lines();
    }

    /** How often AUTH arrived, whatever became of it. */
    int passwords() {
        return connections().stream().flatMap(line -> AUTH.matcher(line).results())
                .mapToInt(auth -> Integer.parseInt(auth.group(1))).sum();
    }

    /** The names of all messages in all queues. */
    String queue() {
        return Command.run(scratch.path(), "find", "queue/incoming", "queue/active", "queue/deferred", "-type", "f");
    }

    Daemon daemon() {
        return daemon;
    }

    @Override
    public void close() {
        daemon.close();
    }

    private void makeDirectories() {
        var owned = "incoming active deferred defer bounce corrupt hold flush saved trace private public maildrop";
        var words = Stream.concat(Stream.of("install", "-d", "-o", "postfix", "-m", "700", "data"),
                Stream.of(owned.split(" ")).map(name -> "queue/" + name));
        Command.run(scratch.path(), words.toArray(String[]::new));
        scratch.directory("queue/pid");
    }

    private Door door(Security security) {
        return doors.get(security == Security.TLS ? 1 : 0);
    }

    private Map<String, Object> words(Setup setup, Certificates.Issued certificate, DovecotServer passwords) {
        var words = new HashMap<String, Object>(certificate.words());
        words.put("base", scratch.path());
        words.put("more", setup.postfix());
        words.put("recipients", Account.ADDRESS + "=ok");
        words.put("maildirs", Account.ADDRESS + "=" + Account.ADDRESS + "/Maildir/");
        words.put("mail", passwords.mail());
        words.put("uid", Unprivileged.user().id("-u"));
        words.put("gid", Unprivileged.user().id("-g"));
        words.put("sasl", passwords.authentication());
        words.put("tls", setup.tls() ? "encrypt" : "none");
        words.put("wrapper", setup.tls() ? "yes" : "no");
        words.put("authOnly", setup.tls() ? "yes" : "no");
        words.put("submission", door(Security.STARTTLS).port());
        words.put("submissions", door(Security.TLS).port());
        return words;
    }
}
