package mailsetup.comparison.advice;

import java.util.List;

/** How much heavier an answer makes a row. */
record Wish(Question question, String row, int more) {
    private static final List<Wish> ALL = List.of(new Wish(Question.PEOPLE, "several-people", 49),
            new Wish(Question.DEVICES, "several-devices", 30), new Wish(Question.OFFLINE, "offline", 35),
            new Wish(Question.ATTACHMENTS, "largest", 45), new Wish(Question.ROOM, "device-space", 45),
            new Wish(Question.SURVIVE, "broken-pc", 35));

    static int weight(String row, Usage usage) {
        return ALL.stream().filter(wish -> wish.row.equals(row) && usage.to(wish.question).yes()).mapToInt(Wish::more)
                .sum();
    }
}
