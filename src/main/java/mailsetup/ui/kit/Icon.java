package mailsetup.ui.kit;

import javafx.scene.layout.Region;

/** A small picture; its shape and colour stand in the style sheet, so that it grows with the text. */
public final class Icon extends Region {
    /** The icon with that name in the style sheet. */
    public Icon(String name) {
        getStyleClass().addAll("icon", "icon-" + name);
    }
}
