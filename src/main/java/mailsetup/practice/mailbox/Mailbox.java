package mailsetup.practice.mailbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mailsetup.core.ByteSize;

/**
 * All mail of an account.
 *
 * @param folders the inbox first
 * @param limit how much the provider lets it grow
 * @param arrivals mail that came into the inbox since
 */
public record Mailbox(List<Folder> folders, ByteSize limit, Arrivals arrivals) {
    public Mailbox {
        folders = List.copyOf(folders);
    }

    /** One into which nothing has come yet. */
    public Mailbox(List<Folder> folders, ByteSize limit) {
        this(folders, limit, new Arrivals());
    }

    /** All folders as they are now, the inbox first. */
    @Override
    public List<Folder> folders() {
        var now = new ArrayList<>(folders);
        now.set(0, inbox());
        return now;
    }

    /** Where new mail comes in; all that POP ever shows. */
    public Folder inbox() {
        var samples = folders.getFirst();
        var mails = Stream.concat(samples.mails().stream(), arrivals.all().stream()).toList();
        return new Folder(samples.name(), samples.use(), mails);
    }

    /** A message comes in by submission. */
    public void deliver(String text) {
        arrivals.add(text, folders.getFirst().nextUid() - 1);
    }

    /** The folder of that name on the wire; the inbox in any case of letters (RFC 3501 section 5.1). */
    public Optional<Folder> folder(String wireName) {
        return folders().stream().filter(folder -> folder.isNamed(wireName)).findFirst();
    }

    /** What all folders hold together. */
    public ByteSize used() {
        return new ByteSize(folders().stream().mapToLong(Folder::bytes).sum());
    }
}
