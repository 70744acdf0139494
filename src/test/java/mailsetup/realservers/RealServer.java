package mailsetup.realservers;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The servers of Debian's packages. */
enum RealServer {
    /** Packages dovecot-imapd and dovecot-pop3d; its settings changed their names in 2.4. */
    DOVECOT("/usr/sbin/dovecot"),
    /** Package postfix; its master process works for root alone. */
    POSTFIX("/usr/sbin/postfix"),
    /** Packages msmtp, isync, mutt and curl: the programs that settings are handed to. */
    MAIL_PROGRAMS("/usr/bin/msmtp");

    /** The process that Postfix consists of. */
    static final String MASTER = "/usr/lib/postfix/sbin/master";

    /** What starts it. */
    final String command;

    RealServer(String command) {
        this.command = command;
    }

    /** Why it cannot be started here; empty when it can. */
    Optional<String> missing() {
        var absent = parts().filter(part -> !Files.exists(Path.of(part))).findFirst();
        return absent.isPresent() ? absent.map(part -> part + " is not installed") : unfit();
    }

    private Stream<String> parts() {
        return switch (this) {
            case DOVECOT -> Stream.of(command, "/usr/lib/dovecot/imap", "/usr/lib/dovecot/pop3", "/usr/bin/openssl");
            case POSTFIX -> Stream.of(command, MASTER);
            case MAIL_PROGRAMS ->
                Stream.of(command, "/usr/bin/mbsync", "/usr/bin/fetchmail", "/usr/bin/getmail", "/usr/bin/mutt",
                        "/usr/bin/curl", "/usr/bin/openssl");
        };
    }

    private Optional<String> unfit() {
        return switch (this) {
            case DOVECOT -> Optional.of(Command.run(Path.of("/"), command, "--version").strip())
                    .filter(version -> !version.startsWith("2.3."))
                    .map(version -> "Dovecot 2.3 is needed, not " + version);
            case MAIL_PROGRAMS -> Optional.empty();
            case POSTFIX -> Unprivileged.ROOT ? Optional.empty() : Optional.of("Postfix starts for root only");
        };
    }
}
