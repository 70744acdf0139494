package mailsetup.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import mailsetup.core.files.SystemFolders;
import mailsetup.core.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LookStoreTest {
    private static final LookStore.Kept CHOSEN = new LookStore.Kept(Optional.of(Language.JA), 150,
            Optional.of(Theme.CONTRAST_DARK));
    @TempDir
    private Path home = Path.of(".");

    @Test
    void whatWasChosenIsOneLineOfOneFile() throws IOException {
        store().keep(CHOSEN);
        assertThat(store().read()).isEqualTo(CHOSEN);
        var file = home.resolve(".config/mail-setup-assistant/appearance");
        assertThat(file).content().isEqualTo("appearance 1 ja 150 contrast-dark\n");
        try (var all = Files.walk(home)) {
            assertThat(all.filter(Files::isRegularFile)).containsExactly(file);
        }
    }

    @Test
    void forgettingLeavesNothing() {
        store().keep(CHOSEN);
        store().forget();
        assertThat(store().read()).isEqualTo(LookStore.Kept.NOTHING);
        assertThat(home.resolve(".config/mail-setup-assistant")).doesNotExist();
        store().forget();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "appearance 1 ja 150 contrast-dark", "appearance 1 xx 150 dark\n",
            "appearance 1 ja 151 dark\n", "appearance 1 ja 150 pink\n", "appearance 2 ja 150 dark\n",
            "appearance 1 ja 150 dark\nappearance 1 ja 150 dark\n"})
    void aFileThatIsNotExactlyOursIsNone(String content) throws IOException {
        store().keep(CHOSEN);
        Files.writeString(home.resolve(".config/mail-setup-assistant/appearance"), content);
        assertThat(store().read()).isEqualTo(LookStore.Kept.NOTHING);
    }

    @Test
    void whereThereIsNoPlaceNothingHappens() throws IOException {
        LookStore.NONE.keep(CHOSEN);
        LookStore.NONE.forget();
        assertThat(LookStore.NONE.read()).isEqualTo(LookStore.Kept.NOTHING);
        var blocked = new LookStore(Optional.of(Files.createFile(home.resolve("file")).resolve("appearance")));
        blocked.keep(CHOSEN);
        assertThat(blocked.read()).isEqualTo(LookStore.Kept.NOTHING);
    }

    private LookStore store() {
        return LookStore.in(new SystemFolders("Linux", Map.of("HOME", home.toString())));
    }
}
