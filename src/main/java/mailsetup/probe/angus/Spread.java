package mailsetup.probe.angus;

import java.util.stream.IntStream;

/** Message numbers to look at where all would be too many: the first, the last, and evenly spread ones between. */
final class Spread {
    /** All are looked at up to here. */
    static final int MOST = 200;

    private Spread() {}

    /**
     * In ascending order.
     *
     * @param messages how many there are, 1 or more
     */
    static int[] over(int messages) {
        return messages <= MOST
                ? IntStream.rangeClosed(1, messages).toArray()
                : IntStream.range(0, MOST).map(i -> 1 + (int) ((messages - 1L) * i / (MOST - 1))).toArray();
    }
}
