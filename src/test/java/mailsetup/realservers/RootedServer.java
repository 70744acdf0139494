package mailsetup.realservers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import mailsetup.core.Endpoint;
import mailsetup.core.Hostname;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.core.ServerSettings;
import mailsetup.testkit.Need;

/**
 * Courier or Cyrus as Debian ships it, each in a root of its own, because neither can be installed beside Dovecot. It runs in
 * namespaces of its own and ends with them; the root itself is not written to.
 */
final class RootedServer implements AutoCloseable {
    private final List<Door> doors = Door.free(4);
    private final Daemon daemon;

    private RootedServer(Need root, Certificates.Issued certificate, String more) {
        var name = root.name().toLowerCase(Locale.ROOT);
        var scratch = Scratch.create(name);
        new Maildir(scratch.directory("up/srv/mail/Maildir")).fill(6);
        try {
            Files.copy(certificate.certificate(), scratch.file("up/server.crt"));
            Files.copy(certificate.key(), scratch.file("up/server.key"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        scratch.fill("up/start", name + ".sh", words(more));
        daemon = new Daemon(scratch, "unshare", "--mount", "--pid", "--fork", "--kill-child", "bash",
                scratch.fill("enter.sh", Map.of()).toString(), Need.machine(name).toString(),
                scratch.path().toString());
    }

    /** Returns when it greets; {@code more} is for its start, when all is set and nothing runs yet. */
    static RootedServer start(Need root, Certificates.Issued certificate, String more) {
        var server = new RootedServer(root, certificate, more);
        server.doors.forEach(door -> server.daemon.orClose(
                () -> Waiting.until("port " + door.port(), () -> door.knock().isPresent())));
        return server;
    }

    ServerSettings settings(Protocol protocol, Security security, String user) {
        return new ServerSettings(
                new Endpoint(protocol, Hostname.of("localhost"), door(protocol, security).port(), security), user);
    }

    Door door(Protocol protocol, Security security) {
        return doors.get(Protocol.INCOMING.indexOf(protocol) * 2 + (security == Security.TLS ? 1 : 0));
    }

    @Override
    public void close() {
        daemon.close();
    }

    private Map<String, Object> words(String more) {
        var words = new HashMap<String, Object>(
                Map.of("user", Account.ADDRESS, "password", Account.PASSWORD, "more", more));
        for (var protocol : Protocol.INCOMING) {
            var name = protocol.name().toLowerCase(Locale.ROOT);
            words.put(name, door(protocol, Security.STARTTLS).port());
            words.put(name + "s", door(protocol, Security.TLS).port());
        }
        return words;
    }
}
