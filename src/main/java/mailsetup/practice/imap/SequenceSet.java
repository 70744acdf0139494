package mailsetup.practice.imap;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Numbers of mails, as in {@code 1,3:5,9:*} (RFC 3501 section 9). */
final class SequenceSet {
    private static final Pattern FORM = Pattern
            .compile("(\\d{1,9}|\\*)(:(\\d{1,9}|\\*))?(,(\\d{1,9}|\\*)(:(\\d{1,9}|\\*))?)*+");

    private SequenceSet() {}

    static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    /** Which numbers it means, where the last one there is is known. */
    static IntPredicate parse(String text, int last) {
        return Stream.of(text.split(",")).map(part -> range(List.of(part.split(":")), last))
                .reduce(number -> false, IntPredicate::or);
    }

    private static IntPredicate range(List<String> ends, int last) {
        int from = number(ends.getFirst(), last);
        int to = number(ends.getLast(), last);
        return number -> number >= Math.min(from, to) && number <= Math.max(from, to);
    }

    private static int number(String text, int last) {
        return text.equals("*") ? last : Integer.parseInt(text);
    }
}
