package mailsetup.practice.mailbox;

import java.util.List;
import java.util.Optional;
import mailsetup.core.ByteSize;

/**
 * All mail of an account.
 *
 * @param folders the inbox first
 * @param limit how much the provider lets it grow
 */
public record Mailbox(List<Folder> folders, ByteSize limit) {
    /** Copies the list. */
    public Mailbox {
        folders = List.copyOf(folders);
    }

    /** Where new mail comes in; all that POP ever shows. */
    public Folder inbox() {
        return folders.getFirst();
    }

    /** The folder of that name on the wire; the inbox in any case of letters (RFC 3501 section 5.1). */
    public Optional<Folder> folder(String wireName) {
        return folders.stream().filter(folder -> folder.isNamed(wireName)).findFirst();
    }

    /** What all folders hold together. */
    public ByteSize used() {
        return new ByteSize(folders.stream().mapToLong(Folder::bytes).sum());
    }
}
