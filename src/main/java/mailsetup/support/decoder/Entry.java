package mailsetup.support.decoder;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mailsetup.diagnosis.Sureness;
import mailsetup.support.Lines;

/**
 * One line of the list: what a text looks like, and what it can mean.
 *
 * @param signs all of them must be there
 * @param causes foremost first
 */
record Entry(List<Sign> signs, List<Cause> causes) {
    private static final List<Entry> ALL = read(Lines.of("/mailsetup/support/decoder/entries.txt"));

    /** In the order in which they are believed. */
    static List<Entry> all() {
        return ALL;
    }

    boolean fits(Pasted text) {
        return signs.stream().allMatch(sign -> sign.isIn(text));
    }

    private static List<Entry> read(List<String> lines) {
        var entries = new ArrayList<Entry>();
        var source = "";
        for (var line : lines) {
            if (line.startsWith("@ ")) {
                source = line.substring(2);
            } else {
                entries.add(entry(line, source));
            }
        }
        return List.copyOf(entries);
    }

    private static Entry entry(String line, String source) {
        int middle = line.lastIndexOf(" = ");
        var signs = Stream.of(line.substring(0, middle).split(" \\+ ", -1)).map(Sign::read).toList();
        var causes = List.of(line.substring(middle + 3).split(", ", -1));
        return new Entry(signs,
                IntStream.range(0, causes.size()).mapToObj(i -> cause(causes.get(i), i, source)).toList());
    }

    private static Cause cause(String word, int place, String source) {
        if (word.endsWith("!")) {
            return Cause.of(word.substring(0, word.length() - 1), Sureness.PROVEN, source);
        }
        return Cause.of(word, place == 0 ? Sureness.LIKELY : Sureness.POSSIBLE, source);
    }
}
