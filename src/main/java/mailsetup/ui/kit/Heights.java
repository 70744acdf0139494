package mailsetup.ui.kit;

import java.util.HashMap;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;

/** Heights that were asked for since the last change: boxes in boxes ask for each several times, at every level. */
final class Heights {
    private final Map<Double, Double> known = new HashMap<>();
    private final DoubleUnaryOperator ask;

    /** Nothing is known yet, and that is how a height for a width is found out. */
    Heights(DoubleUnaryOperator ask) {
        this.ask = ask;
    }

    double at(double width) {
        var height = known.get(width);
        if (height == null) {
            height = ask.applyAsDouble(width);
            known.put(width, height);
        }
        return height;
    }

    void forget() {
        known.clear();
    }
}
