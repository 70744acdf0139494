package mailsetup.testkit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What a machine may lack, and what is not tested there then: the table of docs/testing.md. */
public enum Need {
    /** JavaFX lays out text with Pango. */
    WINDOW("the window", "libpangoft2-1.0-0", "lib:libpangoft2-1.0.so.0"),
    /** Its settings changed their names in 2.4. */
    DOVECOT("real IMAP and POP servers", "dovecot-imapd dovecot-pop3d openssl", "/usr/sbin/dovecot",
            "/usr/lib/dovecot/imap", "/usr/lib/dovecot/pop3", "/usr/bin/openssl"),
    /** Its master process works for root alone. */
    POSTFIX("real SMTP servers", "postfix", "/usr/sbin/postfix", "/usr/lib/postfix/sbin/master"),
    /** It does not go with Dovecot, so it has a root of its own. */
    COURIER("Courier", "courier-imap courier-pop in a root (.ci/machines make courier)",
            "root:courier/usr/sbin/imapd-ssl"),
    /** Likewise. */
    CYRUS("Cyrus", "cyrus-imapd cyrus-pop3d in a root (.ci/machines make cyrus)",
            "root:cyrus/usr/lib/cyrus/bin/master"),
    /** What it consists of is fetched by a lock file when it is first started. */
    SIGN_IN("a real sign-in server", "nodejs npm", "/usr/bin/node", "/usr/bin/npm"),
    /** The programs that settings are handed to. */
    MAIL_PROGRAMS("what other mail programs make of our lines",
            "msmtp isync fetchmail getmail6 offlineimap3 mutt neomutt aerc curl",
            "/usr/bin/msmtp", "/usr/bin/mbsync", "/usr/bin/fetchmail", "/usr/bin/getmail", "/usr/bin/offlineimap",
            "/usr/bin/mutt", "/usr/bin/neomutt", "/usr/bin/aerc", "/usr/bin/curl"),
    /** Reads what we write as PDF. */
    PDF_READER("what another program reads in the PDF", "poppler-utils", "/usr/bin/pdftotext", "/usr/bin/pdffonts",
            "/usr/bin/pdfinfo"),
    /** It must be allowed to look at a process, too. */
    STRACE("what is written to disk", "strace", "/usr/bin/strace"),
    /** A window as people have it. */
    SCREEN("what the window writes to disk", "xvfb libgtk-3-0 libxtst6", "/usr/bin/Xvfb", "lib:libgtk-3.so.0",
            "lib:libXtst.so.6");

    private static final List<String> FOLDERS = List.of("/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu",
            "/usr/lib64", "/usr/lib", "/usr/local/lib");

    /** What is not tested without it. */
    public final String tests;
    /** Those of Debian 12, in one line. */
    public final String packages;
    /** Never changed. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> parts;

    Need(String tests, String packages, String... parts) {
        this.tests = tests;
        this.packages = packages;
        this.parts = List.of(parts);
    }

    /** Why the tests that need it cannot run here; empty where they can. */
    public Optional<String> missing() {
        return parts.stream().allMatch(Need::isThere)
                ? unfit()
                : Optional.of("the packages " + packages + " are missing");
    }

    private Optional<String> unfit() {
        return switch (this) {
            case DOVECOT -> Optional.of(Child.run("/usr/sbin/dovecot", "--version").output().strip())
                    .filter(version -> !version.startsWith("2.3."))
                    .map(version -> "Dovecot 2.3 is needed, not " + version);
            case POSTFIX -> System.getProperty("user.name").equals("root")
                    ? Optional.empty()
                    : Optional.of("Postfix starts for root only");
            case STRACE -> Child.run("strace", "-o", "/dev/null", "true").code() == 0
                    ? Optional.empty()
                    : Optional.of("strace may not look at a process");
            case COURIER, CYRUS -> Child.run("unshare", "--mount", "--pid", "--fork", "true").code() == 0
                    ? Optional.empty()
                    : Optional.of("only root may make namespaces, and not in every container");
            case WINDOW, SIGN_IN, MAIL_PROGRAMS, PDF_READER, SCREEN -> Optional.empty();
        };
    }

    /** The root of that name, made by {@code .ci/machines}. */
    public static Path machine(String name) {
        return Path.of(Objects.requireNonNullElse(System.getenv("MACHINES"), "/var/tmp/mailsetup-machines"), name);
    }

    /** JavaFX brings everything for the other systems. */
    private static boolean isThere(String part) {
        if (part.startsWith("root:")) {
            return Files.exists(machine(part.substring("root:".length())));
        }
        return part.startsWith("lib:")
                ? !System.getProperty("os.name").equals("Linux") || FOLDERS.stream()
                        .anyMatch(folder -> Files.exists(Path.of(folder, part.substring("lib:".length()))))
                : Files.exists(Path.of(part));
    }

    /** One line for whoever starts the tests. */
    static String summary(Stream<Need> needs) {
        var missing = needs.flatMap(need -> need.missing().map(why -> need.tests + " (" + why + ")").stream()).toList();
        return missing.isEmpty()
                ? "Nothing is missing on this machine: no test is skipped."
                : "!!! SKIPPED ON THIS MACHINE: " + String.join("; ", missing) + ". See docs/testing.md.";
    }
}
