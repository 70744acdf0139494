package mailsetup.ui.comparison;

import javafx.scene.layout.Region;
import mailsetup.ui.kit.Column;
import mailsetup.ui.kit.InView;

/** A table whose head stays in view while its rows scroll by. */
final class PinnedHead extends Column {
    private final Region head;

    PinnedHead(Region head, Region rows) {
        super(head, rows);
        this.head = head;
        head.setViewOrder(-1); // the rows pass beneath it
        localToSceneTransformProperty().subscribe(_ -> pin());
    }

    private void pin() {
        InView.around(this).ifPresent(pane -> {
            double above = pane.localToScene(0, 0).getY() - localToScene(0, 0).getY();
            head.setTranslateY(Math.clamp(above, 0, Math.max(0, getHeight() - head.getHeight())));
        });
    }
}
