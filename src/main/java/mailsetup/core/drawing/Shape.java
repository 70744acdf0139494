package mailsetup.core.drawing;

import java.util.List;
import mailsetup.core.Message;

/** A part of a drawing. Lengths are in the units of the drawing, y goes down. */
public sealed interface Shape {
    /** In which colour. */
    Ink ink();

    /** A filled rectangle; x and y of its upper left corner, its corners rounded by that radius. */
    record Box(double x, double y, double width, double height, double round, Ink ink) implements Shape {}

    /** The outline of such a rectangle. */
    record Frame(double x, double y, double width, double height, double round, Ink ink) implements Shape {}

    /** A line through two points or more, in pieces where it is not certain. */
    record Line(List<Point> points, boolean dashed, Ink ink) implements Shape {
        public Line {
            points = List.copyOf(points);
        }
    }

    /** A filled polygon of three corners or more. */
    record Area(List<Point> points, Ink ink) implements Shape {
        public Area {
            points = List.copyOf(points);
        }
    }

    /**
     * Words on one line.
     *
     * @param at on the base line, at the beginning, in the middle or at the end of the words
     * @param size of the letters
     */
    record Label(Point at, Anchor anchor, double size, boolean strong, Ink ink, Message words) implements Shape {}

    /** Which part of the words stands at their place. */
    enum Anchor {
        /** The beginning. */
        START(0),
        /** The middle. */
        MIDDLE(0.5),
        /** The end. */
        END(1);

        private final double part;

        Anchor(double part) {
            this.part = part;
        }

        /** How far before their place words of that width begin, in the same unit. */
        public double before(double width) {
            return part * width;
        }
    }
}
