package mailsetup.realservers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A mailbox as Dovecot keeps it: one file for each message, one dotted directory for each folder. */
record Maildir(Path root) {
    /** A folder named 仕事, "work", in the modified UTF-7 of RFC 3501 section 5.1.3. */
    static final String WORK = "&TtVOiw-";

    /** Messages of every kind in turn; the last is unread. */
    void fill(int messages) {
        for (int i = 0; i < messages; i++) {
            add(root, i, i == messages - 1 ? "" : "S");
        }
        add(folder("Sent"), 0, "S");
        add(folder(WORK), 0, "S");
    }

    /** That many messages and nothing else, all read. */
    void inbox(int messages) {
        for (int i = 0; i < messages; i++) {
            add(root, i, "S");
        }
    }

    /** One message in each of these folders. */
    void folders(String... names) {
        for (var name : names) {
            add(folder(name), 0, "S");
        }
    }

    /** One more message, which another program has marked for deletion. */
    void addMarked(int number) {
        add(root, number, "ST");
    }

    /** An unread message of a little less than that many bytes. */
    void addLarge(int bytes) {
        var line = "0123456789abcdef".repeat(4) + "\r\n";
        write(root.resolve("cur/1767315700.large:2,"),
                ("Subject: large\r\n\r\n" + line.repeat(bytes / line.length() - 1))
                        .getBytes(StandardCharsets.US_ASCII));
    }

    private Path folder(String name) {
        return root.resolve("." + name);
    }

    private static void add(Path folder, int number, String flags) {
        var kinds = SampleMail.values();
        try {
            for (var part : new String[]{"cur", "new", "tmp"}) {
                Files.createDirectories(folder.resolve(part));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        write(folder.resolve("cur").resolve(1767315600 + number + ".sample:2," + flags),
                kinds[number % kinds.length].bytes());
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
