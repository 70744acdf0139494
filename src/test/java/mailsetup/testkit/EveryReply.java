package mailsetup.testkit;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import mailsetup.support.Lines;

/** Every reply of a server in the lists of the tests, without the tag, and what becomes of it by small changes. */
public final class EveryReply {
    private static final String LETTERS = "*+-.[]()0123456789 ABENOY\u30c6\u00e9\u0000\uFFFD\u202E";

    private EveryReply() {}

    /** As they stand in the lists, none twice. */
    public static List<String> lines() {
        var said = Lines.of("/mailsetup/diagnosis/said.txt").stream().filter(line -> line.contains("|"))
                .map(line -> line.split(" \\| ", -1)[2]);
        var heard = RefusalCorpus.all().stream().map(each -> each.line().replaceFirst("^a ", ""));
        var played = Stream.of("inputs.txt", "siblings.txt", "more.txt", "strangers.txt")
                .flatMap(file -> Lines.of("/mailsetup/said/" + file).stream()).filter(line -> line.startsWith("S "))
                .map(line -> line.substring(2).replaceFirst("^\\$tag ", "")).filter(line -> !line.startsWith("!"));
        return Stream.of(said, heard, played).flatMap(each -> each)
                .map(line -> line.substring(0, Math.min(300, line.length()))).distinct().toList();
    }

    /** One of them, changed in one to four places. */
    public static String mutated(List<String> lines, Random random) {
        var line = lines.get(random.nextInt(lines.size()));
        var text = new StringBuilder(line);
        for (int i = random.nextInt(4); i >= 0 && !text.isEmpty(); i--) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(4)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.setCharAt(at, LETTERS.charAt(random.nextInt(LETTERS.length())));
                case 2 -> text.insert(at, line, 0, random.nextInt(line.length()));
                default -> text.setLength(at);
            }
        }
        return text.toString();
    }
}
