package mailsetup.practice.mailbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import mailsetup.core.ByteSize;
import mailsetup.core.EmailAddress;

/** A mailbox as an office worker in Japan has it: some months of mail in two languages. */
public final class SampleMailbox {
    private static final String SAMPLES = "/mailsetup/practice/samples.txt";
    private static final ByteSize LIMIT = new ByteSize(1L << 30);

    private final MailWriter writer;
    private final List<Folder> folders = new ArrayList<>();

    private SampleMailbox(MailWriter writer) {
        this.writer = writer;
    }

    /** Fills one for its owner; the newest mail is of yesterday. */
    public static Mailbox fill(EmailAddress owner, ZonedDateTime now) {
        var filling = new SampleMailbox(new MailWriter(owner, now));
        samples().forEach(filling::add);
        return new Mailbox(filling.folders, LIMIT);
    }

    private void add(String line) {
        if (line.startsWith("=")) {
            var words = line.substring(1).strip().split(" ", 2);
            folders.add(new Folder(words[0], words.length == 2 ? words[1] : "", List.of()));
        } else {
            var folder = folders.removeLast();
            var mails = new ArrayList<>(folder.mails());
            mails.add(write(Sample.parse(line), folder));
            folders.add(new Folder(folder.name(), folder.use(), mails));
        }
    }

    private Mail write(Sample sample, Folder folder) {
        boolean own = folder.use().equals("\\Sent") || folder.use().equals("\\Drafts");
        return own ? writer.sent(sample, folder.nextUid()) : writer.received(sample, folder.nextUid());
    }

    private static List<String> samples() {
        try (var in = Objects.requireNonNull(SampleMailbox.class.getResourceAsStream(SAMPLES), SAMPLES)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
