package mailsetup.core.drawing;

import java.util.List;
import mailsetup.core.Message;

/**
 * A picture.
 *
 * @param width in units of its own; it may be drawn in any size
 * @param said the same in words, for those who do not see it
 * @param shapes later ones lie on earlier ones
 */
public record Drawing(double width, double height, Message said, List<Shape> shapes) {
    public Drawing {
        shapes = List.copyOf(shapes);
    }
}
