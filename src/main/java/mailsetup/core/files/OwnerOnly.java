package mailsetup.core.files;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Files and folders that nobody but their owner can read. */
public final class OwnerOnly {
    private static final Set<PosixFilePermission> OTHERS_READ = EnumSet.of(PosixFilePermission.GROUP_READ,
            PosixFilePermission.OTHERS_READ);

    private OwnerOnly() {}

    /** Makes an empty file unless it is there; either way only the owner can read it afterwards. */
    public static Path file(Path file) throws IOException {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        var permissions = PosixFilePermissions.fromString("rw-------");
        try {
            if (posix) {
                Files.createFile(file, PosixFilePermissions.asFileAttribute(permissions));
            } else {
                Files.createFile(file);
            }
        } catch (FileAlreadyExistsException e) {
            // It is made private below.
        }
        if (posix) {
            Files.setPosixFilePermissions(file, permissions);
        } else {
            restrict(Files.getFileAttributeView(file, AclFileAttributeView.class));
        }
        return file;
    }

    /** Makes the folder, and those above it, unless it is there; only the owner can open it afterwards. */
    public static Path folder(Path folder) throws IOException {
        Files.createDirectories(folder);
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        } else {
            restrict(Files.getFileAttributeView(folder, AclFileAttributeView.class));
        }
        return folder;
    }

    /**
     * Whether others on this computer can read that file, or read and write it, as far as the file system tells by the bits
     * of POSIX; false where it has none.
     */
    public static boolean isReadByOthers(Path file) throws IOException {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                && Files.getPosixFilePermissions(file).stream().anyMatch(OTHERS_READ::contains);
    }

    private static void restrict(AclFileAttributeView view) throws IOException {
        if (view != null) {
            view.setAcl(List.of(AclEntry.newBuilder().setType(AclEntryType.ALLOW).setPrincipal(view.getOwner())
                    .setPermissions(EnumSet.allOf(AclEntryPermission.class)).build()));
        }
    }
}
