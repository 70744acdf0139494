package mailsetup.realservers;

import java.io.IOException;
import java.io.UncheckedIOException;
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

    private Path folder(String name) {
        return root.resolve("." + name);
    }

    private static void add(Path folder, int number, String flags) {
        var kinds = SampleMail.values();
        try {
            for (var part : new String[]{"cur", "new", "tmp"}) {
                Files.createDirectories(folder.resolve(part));
            }
            Files.write(folder.resolve("cur").resolve(1767315600 + number + ".sample:2," + flags),
                    kinds[number % kinds.length].bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
