package mailsetup.ui;

import java.util.List;
import javafx.scene.image.Image;

/** The picture of the window in title bars and task lists. */
final class WindowIcon {
    /** Those that systems ask for, in pixels. */
    static final List<Integer> SIZES = List.of(16, 24, 32, 48, 64, 128, 256, 512);

    /** Docks show it at this size at most; to read the larger ones takes longer than to read all others. */
    private static final int LARGEST = 128;

    private WindowIcon() {}

    /** One for each size; made from src/package/icon by a test. */
    static List<Image> all() {
        return SIZES.stream().filter(size -> size <= LARGEST).map(size -> "icon-" + size + ".png")
                .map(name -> new Image(WindowIcon.class.getResource(name).toExternalForm())).toList();
    }
}
