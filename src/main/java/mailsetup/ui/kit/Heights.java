package mailsetup.ui.kit;

import java.util.HashMap;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;

/** Heights that were asked for since the last change: boxes in boxes ask for each several times, at every level. */
final class Heights {
    private final Map<Double, Double> least = new HashMap<>();
    private final Map<Double, Double> wanted = new HashMap<>();

    /**
     * The least height at that width.
     *
     * @param ask finds it out when it is not known
     */
    double least(double width, DoubleUnaryOperator ask) {
        return at(width, least, ask);
    }

    /**
     * The preferred height at that width.
     *
     * @param ask finds it out when it is not known
     */
    double wanted(double width, DoubleUnaryOperator ask) {
        return at(width, wanted, ask);
    }

    void forget() {
        least.clear();
        wanted.clear();
    }

    private static double at(double width, Map<Double, Double> known, DoubleUnaryOperator ask) {
        var height = known.get(width);
        if (height == null) {
            height = ask.applyAsDouble(width);
            known.put(width, height);
        }
        return height;
    }
}
