package mailsetup.realservers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Locale;

/**
 * Very many messages, quickly: a few files with very many names. A name holds the size of its message, as Dovecot
 * writes it, so that no file has to be read for it.
 *
 * @param messages in the inbox, the last one unread and the biggest one in the middle
 * @param folders besides the inbox, with {@link #IN_EACH} messages each
 */
record BigMaildir(int messages, int folders) {
    static final int IN_EACH = 7;
    static final Instant OLDEST = Instant.parse("2016-03-01T00:00:00Z");
    static final Instant NEWEST = Instant.parse("2026-03-01T00:00:00Z");
    /** Fewer than the 65,000 names that a file may have. */
    private static final int NAMES = 20_000;
    private static final int BIGGEST = 300_000;

    void fill(Maildir maildir) {
        try {
            var root = maildir.root();
            var originals = Files.createDirectories(root.resolveSibling("originals"));
            fill(root, messages, originals);
            for (int i = 1; i <= folders; i++) {
                fill(root.resolve(String.format(Locale.ROOT, ".Project %02d", i)), IN_EACH, originals);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the inbox weighs, in octets of RFC 5322. */
    long bytes() {
        long bytes = 0;
        for (int i = 0; i < messages; i++) {
            bytes += size(i, messages);
        }
        return bytes;
    }

    long largest() {
        return BIGGEST;
    }

    /** What all folders but the inbox hold. */
    int elsewhere() {
        return folders * IN_EACH;
    }

    private static int size(int number, int of) {
        return of > IN_EACH && number == of / 2 ? BIGGEST : 400 + number / NAMES % 50;
    }

    private static Instant received(int number, int of) {
        if (number == of - 1) {
            return NEWEST;
        }
        return number < NAMES ? OLDEST : OLDEST.plusSeconds(86_400L * (number / NAMES));
    }

    private static void fill(Path folder, int count, Path originals) throws IOException {
        for (var part : new String[]{"cur", "new", "tmp"}) {
            Files.createDirectories(folder.resolve(part));
        }
        var cur = folder.resolve("cur");
        for (int i = 0; i < count; i++) {
            int size = size(i, count);
            var name = String.format(Locale.ROOT, "%d.m%07d.big,S=%d,W=%d:2,%s", 1_700_000_000, i, size, size,
                    i == count - 1 ? "" : "S");
            Files.createLink(cur.resolve(name), original(originals, size, received(i, count)));
        }
    }

    private static Path original(Path folder, int size, Instant received) throws IOException {
        var file = folder.resolve(size + "-" + received.getEpochSecond());
        if (!Files.exists(file)) {
            var head = "From: taro@example.test\r\nSubject: many\r\n\r\n";
            Files.writeString(file, head + "x".repeat(size - head.length() - 2) + "\r\n", StandardCharsets.US_ASCII);
            Files.setLastModifiedTime(file, FileTime.from(received));
        }
        return file;
    }
}
