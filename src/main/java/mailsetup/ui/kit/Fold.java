package mailsetup.ui.kit;

import javafx.beans.property.BooleanProperty;
import javafx.scene.layout.Region;

/**
 * A part of a page that unfolds.
 *
 * @param link opens it, and is gone while it is open
 * @param panel what is seen then
 */
public record Fold(Region link, Region panel, BooleanProperty open) {}
