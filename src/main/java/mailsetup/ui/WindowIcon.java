package mailsetup.ui;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.image.Image;

/** The picture of the window in title bars and task lists. */
final class WindowIcon {
    private WindowIcon() {}

    /** One for each size that systems ask for; drawn from src/package/icon. */
    static List<Image> all() {
        return Stream.of(16, 32, 48, 128, 256).map(size -> "icon-" + size + ".png")
                .map(name -> new Image(WindowIcon.class.getResource(name).toExternalForm())).toList();
    }
}
