package mailsetup.realservers;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The servers of Debian's packages. */
enum RealServer {
    /** Packages dovecot-imapd and dovecot-pop3d; its settings changed their names in 2.4. */
    DOVECOT("dovecot", "/usr/lib/dovecot/imap", "/usr/lib/dovecot/pop3") {
        @Override
        Optional<String> unfit() {
            var version = Command.run(Path.of("/"), binary().toString(), "--version").strip();
            return version.startsWith("2.3.") ? Optional.empty() : Optional.of("Dovecot 2.3 is needed, not " + version);
        }
    },
    /** Package postfix; its master process works for root alone. */
    POSTFIX("postfix", RealServer.MASTER) {
        @Override
        Optional<String> unfit() {
            return Unprivileged.ROOT ? Optional.empty() : Optional.of("Postfix starts for root only");
        }
    };

    /** The process that Postfix consists of. */
    static final String MASTER = "/usr/lib/postfix/sbin/master";

    private final String command;
    private final String[] parts;

    RealServer(String command, String... parts) {
        this.command = command;
        this.parts = parts;
    }

    abstract Optional<String> unfit();

    Path binary() {
        return Path.of("/usr/sbin", command);
    }

    /** Why it cannot be started here; empty when it can. */
    Optional<String> missing() {
        var needed = Stream.concat(Stream.of(binary(), Path.of("/usr/bin/openssl")), Stream.of(parts).map(Path::of));
        var absent = needed.filter(path -> !Files.exists(path)).findFirst();
        return absent.isPresent() ? absent.map(path -> path + " is not installed") : unfit();
    }
}
