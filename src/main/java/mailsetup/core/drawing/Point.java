package mailsetup.core.drawing;

/** A place in a drawing, from its upper left corner, in its units. */
public record Point(double x, double y) {}
