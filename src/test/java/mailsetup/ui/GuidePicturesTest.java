package mailsetup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.image.Image;
import mailsetup.testkit.Png;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/**
 * The pictures of the guide are those of {@link PicturesTest}, made smaller. {@code -Dguide.write=true} takes those that lie in
 * {@code target/pictures} from the last run.
 */
class GuidePicturesTest {
    private static final Path FOLDER = Path.of("docs", "guide", "pictures");
    private static final double WIDTH = 768;
    /** The name in the guide, and the photograph it is made from. */
    private static final Map<String, String> PICTURES = Map.of("address", "1-address", "servers", "2-servers", "test",
            "3-test-running", "results", "3-verdict", "ways", "5-comparison-ways");

    @Test
    void everyPictureOfTheGuideIsThereAndAsWideAsItsPage() throws Exception {
        FxToolkit.registerPrimaryStage();
        for (var name : PICTURES.keySet()) {
            for (var language : new String[]{"en", "ja"}) {
                var file = FOLDER.resolve(name + "-" + language + ".png");
                if (Boolean.getBoolean("guide.write")) {
                    make(photograph(PICTURES.get(name) + "-" + language + "-light.png"), file);
                }
                assertThat(width(file)).as("%s; refresh as docs/testing.md says", file).isEqualTo(WIDTH);
            }
        }
    }

    @Test
    void noPictureLiesThereThatNobodyMakes() throws IOException {
        try (var files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString().replaceFirst("(-en|-ja)?\\.(png|svg)$", "")))
                    .allMatch(name -> Stream.concat(PICTURES.keySet().stream(), Stream.of("post-office"))
                            .anyMatch(name::equals));
        }
    }

    private static Path photograph(String name) {
        return Path.of(System.getProperty("pictures.dir", "target/pictures")).resolve(name);
    }

    private static void make(Path from, Path to) throws IOException {
        var picture = Screen.onScreen(() -> new Image(from.toUri().toString(), WIDTH, 0, true, true));
        try (var out = Files.newOutputStream(to)) {
            Png.write(picture, out);
        }
    }

    private static double width(Path file) {
        return Screen.onScreen(() -> new Image(file.toUri().toString()).getWidth());
    }
}
