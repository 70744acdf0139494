package mailsetup.support.batch;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;

/** Files that nobody but their owner can read. */
final class OwnerOnly {
    private OwnerOnly() {}

    /** Makes an empty file unless it is there; either way only the owner can read it afterwards. */
    static Path file(Path file) throws IOException {
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

    private static void restrict(AclFileAttributeView view) throws IOException {
        if (view != null) {
            view.setAcl(List.of(AclEntry.newBuilder().setType(AclEntryType.ALLOW).setPrincipal(view.getOwner())
                    .setPermissions(EnumSet.allOf(AclEntryPermission.class)).build()));
        }
    }
}
