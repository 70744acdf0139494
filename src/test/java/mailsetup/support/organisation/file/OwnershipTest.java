package mailsetup.support.organisation.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryFlag;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnershipTest {
    private static final UserPrincipal ADMINISTRATORS = new Named("Administratoren");
    private static final UserPrincipal USERS = new Named("Benutzer");
    private static final Ownership WINDOWS = new Ownership(Set.of(ADMINISTRATORS));

    /** Somebody whom a system knows, as Windows in German calls them. */
    private record Named(String name) implements UserPrincipal {
        @Override
        public String getName() {
            return name;
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"WRITE_DATA", "APPEND_DATA", "DELETE", "DELETE_CHILD", "WRITE_ACL", "WRITE_OWNER"})
    void onWindowsEveryRightToChangeCounts(AclEntryPermission right) {
        assertThat(WINDOWS.isOpen(ADMINISTRATORS, List.of(may(ADMINISTRATORS, right)))).isFalse();
        assertThat(WINDOWS.isOpen(ADMINISTRATORS, List.of(may(ADMINISTRATORS, right), may(USERS, right)))).isTrue();
    }

    @Test
    void onWindowsReadingIsForEverybody() {
        assertThat(WINDOWS.isOpen(ADMINISTRATORS, List.of(may(USERS, AclEntryPermission.READ_DATA)))).isFalse();
        assertThat(WINDOWS.isOpen(ADMINISTRATORS, List.of())).isFalse();
    }

    @Test
    void onWindowsTheOwnerIsOneWhoCanChangeIt() {
        assertThat(WINDOWS.isOpen(USERS, List.of())).isTrue();
    }

    /** CREATOR OWNER stands on each folder of Windows so; and what is denied can be allowed again by the owner. */
    @Test
    void onWindowsWhatHoldsBelowAloneAndWhatIsDeniedDoesNotCount() {
        var below = AclEntry.newBuilder(may(USERS, AclEntryPermission.WRITE_DATA)).setFlags(AclEntryFlag.INHERIT_ONLY)
                .build();
        var denied = AclEntry.newBuilder(may(USERS, AclEntryPermission.WRITE_DATA)).setType(AclEntryType.DENY).build();
        assertThat(WINDOWS.isOpen(ADMINISTRATORS, List.of(below, denied))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-rw-r--", "rw-r--rw-"})
    void onPosixNeitherGroupNorOthersMayWrite(String rights, @TempDir Path folder) throws IOException {
        var file = Files.createFile(folder.resolve("file"));
        assertThat(here().isOpenToStrangers(List.of(file))).isFalse();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(rights));
        assertThat(here().isOpenToStrangers(List.of(file))).isTrue();
    }

    @Test
    void whatBelongsToAStrangerIsAStrangersWord(@TempDir Path folder) throws IOException {
        assertThat(new Ownership(Set.of()).isOpenToStrangers(List.of(folder))).isTrue();
        assertThat(new Ownership(Set.of(Files.getOwner(folder))).isOpenToStrangers(List.of(folder))).isFalse();
    }

    private static Ownership here() throws IOException {
        return Ownership.under(Optional.of(Path.of("/")));
    }

    private static AclEntry may(UserPrincipal who, AclEntryPermission what) {
        return AclEntry.newBuilder().setType(AclEntryType.ALLOW).setPrincipal(who).setPermissions(what).build();
    }
}
