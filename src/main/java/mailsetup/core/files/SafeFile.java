package mailsetup.core.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.CopyOption;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Writes a file whole or not at all, and reads no more than was agreed. */
public final class SafeFile {
    private SafeFile() {}

    /**
     * Writes the file. A reader sees the old content or the new one, never half of it.
     *
     * @param secret lets nobody but the owner read it, from the first byte on
     * @param replace whether a file of that name may be there already
     * @throws FileAlreadyExistsException when one is there, and it may not
     */
    public static void write(Path target, byte[] content, boolean secret, boolean replace) throws IOException {
        if (!replace) {
            Files.createFile(target, rights(target, secret));
        }
        var draft = target.resolveSibling("." + UUID.randomUUID() + ".part");
        try {
            try (var out = Files.newByteChannel(draft,
                    Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), rights(target, secret))) {
                if (secret) {
                    restrict(draft);
                }
                var bytes = ByteBuffer.wrap(content);
                while (bytes.hasRemaining()) {
                    out.write(bytes);
                }
            }
            move(draft, target, Files::move);
        } catch (IOException e) {
            if (!replace) {
                Files.deleteIfExists(target);
            }
            throw e;
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /**
     * Reads a file.
     *
     * @param most bytes; of a larger file one byte more is returned, so that it can be told
     */
    public static byte[] read(Path file, int most) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(most + 1);
        }
    }

    /** How one file takes another's place. */
    interface Mover {
        Path move(Path from, Path to, CopyOption... how) throws IOException;
    }

    /** Some network drives cannot move at one stroke; there a reader may find no file for a moment. */
    static void move(Path draft, Path target, Mover mover) throws IOException {
        try {
            mover.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            mover.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static FileAttribute<?>[] rights(Path target, boolean secret) {
        boolean posix = target.getFileSystem().supportedFileAttributeViews().contains("posix");
        return secret && posix
                ? new FileAttribute<?>[]{
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
                : new FileAttribute<?>[0];
    }

    /** On Windows the same is said by a list of one entry. */
    private static void restrict(Path file) throws IOException {
        var view = Files.getFileAttributeView(file, AclFileAttributeView.class);
        if (view != null) {
            view.setAcl(List.of(AclEntry.newBuilder().setType(AclEntryType.ALLOW).setPrincipal(view.getOwner())
                    .setPermissions(EnumSet.allOf(AclEntryPermission.class)).build()));
        }
    }
}
