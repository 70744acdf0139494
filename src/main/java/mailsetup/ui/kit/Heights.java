package mailsetup.ui.kit;

import java.util.HashMap;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;

/** Heights that were asked for since the last change: boxes in boxes ask for each several times, at every level. */
final class Heights {
    private final Map<Double, Double> known = new HashMap<>();
    /**
     * The height at that width.
     *
     * @param ask finds it out when it is not known
     */
    double at(double width, DoubleUnaryOperator ask) {
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
