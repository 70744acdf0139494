package mailsetup.realservers;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import mailsetup.core.EmailAddress;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.core.ServerSettings;

/**
 * One Dovecot with the mailboxes of several people, each with 1 GB of room. A mail is a name of one of a few files that take
 * no room on the disk, so thousands are there at once.
 */
public final class RealMailboxes implements AutoCloseable {
    private static final int GIGABYTE = 1 << 20;
    private static final Instant NEWEST = Instant.parse("2026-06-01T00:00:00Z");
    /** Each home has its own place that counts as shared; any password will do. */
    private static final String CONFIGURATION = """
                                                passdb {
                                                  driver = static
                                                  args = nopassword=y
                                                }
                                                namespace public {
                                                  type = public
                                                  prefix = Public.
                                                  location = maildir:~/Public
                                                  subscriptions = no
                                                }
                                                """;

    private final Certificates certificates = new Certificates();
    private final DovecotServer dovecot = DovecotServer.start(new Setup(CertificateKind.GOOD, true,
            RealMailboxes::fill, GIGABYTE).dovecot(CONFIGURATION), certificates);

    /** Where that person's mailbox is. */
    public List<ServerSettings> of(String person) {
        return Protocol.INCOMING.stream()
                .map(protocol -> new ServerSettings(dovecot.settings(protocol, Security.TLS).endpoint(),
                        address(person).toString()))
                .toList();
    }

    /** That person's address. */
    public EmailAddress address(String person) {
        return EmailAddress.of(person + "@example.test");
    }

    /** Who vouches for the server. */
    public X509Certificate authority() {
        return certificates.authority();
    }

    @Override
    public void close() {
        try (certificates) {
            dovecot.close();
        }
    }

    private static void fill(Maildir maildir) {
        var mail = maildir.root().resolve("../..").normalize();
        try {
            folder(mail, "empty", "Maildir", 0, 0);
            folder(mail, "full", "Maildir", 3400, 300_012);
            folder(mail, "big", "Maildir", 8, 28 << 20);
            folder(mail, "sorted", "Maildir", 0, 0);
            folder(mail, "sorted", "Maildir/.Orders", 4000, 70_000);
            folder(mail, "sorted", "Maildir/.Sent", 200, 70_000);
            folder(mail, "sorted", "Maildir/.Junk", 77, 70_000);
            folder(mail, "member", "Maildir", 0, 0);
            folder(mail, "member", "Public/.News", 160, 2000);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The older half came 600 days before the newer. */
    private static void folder(Path mail, String person, String name, int count, int size) throws IOException {
        var home = mail.resolve(person + "@example.test");
        var folder = home.resolve(name);
        for (var part : List.of("cur", "new", "tmp")) {
            Files.createDirectories(folder.resolve(part));
        }
        var old = original(home.resolve("old"), size, NEWEST.minus(Duration.ofDays(600)));
        var young = original(home.resolve("young"), size, NEWEST);
        for (int i = 0; i < count; i++) {
            Files.createLink(folder.resolve("cur").resolve(String.format(Locale.ROOT, "%d.m%05d.many,S=%d,W=%d:2,S",
                    1_700_000_000, i, size, size)), i < count / 2 ? old : young);
        }
    }

    private static Path original(Path file, int size, Instant received) throws IOException {
        try (var content = new RandomAccessFile(file.toFile(), "rw")) {
            content.write("From: taro@example.test\r\nSubject: many\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            content.setLength(size);
        }
        Files.setLastModifiedTime(file, FileTime.from(received));
        return file;
    }
}
