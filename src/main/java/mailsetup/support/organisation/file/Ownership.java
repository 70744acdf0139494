package mailsetup.support.organisation.file;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryFlag;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.UserPrincipal;
import java.nio.file.attribute.UserPrincipalNotFoundException;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who may change files that are kept for everybody. Trusted are the person, and whoever can change the system itself: these are
 * recognised by the folder of the system, not by their names, which differ from language to language.
 */
final class Ownership {
    private static final Set<PosixFilePermission> OTHERS_WRITE = EnumSet.of(PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.OTHERS_WRITE);
    private static final Set<AclEntryPermission> CHANGES = EnumSet.of(AclEntryPermission.WRITE_DATA,
            AclEntryPermission.APPEND_DATA, AclEntryPermission.DELETE, AclEntryPermission.DELETE_CHILD,
            AclEntryPermission.WRITE_ACL, AclEntryPermission.WRITE_OWNER);

    private final Set<UserPrincipal> trusted;

    Ownership(Set<UserPrincipal> trusted) {
        this.trusted = Set.copyOf(trusted);
    }

    /**
     * That of this computer.
     *
     * @param system the folder in which the system lies; empty where it cannot be told, and then only the person is trusted
     */
    static Ownership under(Optional<Path> system) throws IOException {
        var trusted = new HashSet<UserPrincipal>();
        if (system.isPresent()) {
            trusted.add(Files.getOwner(system.get()));
            var view = Files.getFileAttributeView(system.get(), AclFileAttributeView.class);
            if (view != null) {
                writers(view.getAcl()).forEach(trusted::add);
            }
        }
        me().ifPresent(trusted::add);
        return new Ownership(trusted);
    }

    private static Optional<UserPrincipal> me() throws IOException {
        try {
            return Optional.of(FileSystems.getDefault().getUserPrincipalLookupService()
                    .lookupPrincipalByName(System.getProperty("user.name")));
        } catch (UserPrincipalNotFoundException _) {
            return Optional.empty();
        }
    }

    /** Whether one of them belongs to a stranger, or a stranger may change it, or the file system does not tell. */
    boolean isOpenToStrangers(Collection<Path> files) throws IOException {
        for (var file : files) {
            var posix = Files.getFileAttributeView(file, PosixFileAttributeView.class);
            var acl = Files.getFileAttributeView(file, AclFileAttributeView.class);
            boolean open = posix != null
                    ? isOpen(posix.readAttributes())
                    : acl == null || isOpen(acl.getOwner(), acl.getAcl());
            if (open) {
                return true;
            }
        }
        return false;
    }

    /** By the list of Windows. */
    boolean isOpen(UserPrincipal owner, List<AclEntry> acl) {
        return !Stream.concat(Stream.of(owner), writers(acl)).allMatch(trusted::contains);
    }

    private boolean isOpen(PosixFileAttributes attributes) {
        return !trusted.contains(attributes.owner())
                || attributes.permissions().stream().anyMatch(OTHERS_WRITE::contains);
    }

    /** What holds for things below it alone does not hold here; what is denied is not counted, for it can be lifted. */
    private static Stream<UserPrincipal> writers(List<AclEntry> acl) {
        return acl.stream().filter(entry -> entry.type() == AclEntryType.ALLOW)
                .filter(entry -> !entry.flags().contains(AclEntryFlag.INHERIT_ONLY))
                .filter(entry -> entry.permissions().stream().anyMatch(CHANGES::contains))
                .map(AclEntry::principal);
    }
}
