package mailsetup.discovery.letter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The words of letters, one small file for each language; all languages are known at once. */
final class Vocabulary {
    /** The languages, and what is the same in all of them. */
    static final List<String> FILES = List.of("any", "de", "en", "es", "fr", "it", "ja", "ko", "nl", "pl", "pt", "ru",
            "zh");
    private static final Vocabulary ALL = new Vocabulary();

    private final Node root = new Node();

    private Vocabulary() {
        FILES.forEach(name -> file(name).lines().filter(line -> line.contains(" = ") && !line.startsWith("#"))
                .forEach(this::line));
    }

    /** A place in the tree of letters; words end where there are meanings. */
    private static final class Node {
        final Map<Character, Node> next = new HashMap<>();
        List<Word> words = List.of();
        List<Word> stem = List.of();
    }

    /** Words that stand somewhere, and where they end. */
    record Entry(List<Word> words, int end) {}

    /** The longest word that begins there, whatever language it is of. */
    static Optional<Entry> at(CharSequence text, int at, int limit) {
        return at > 0 && isSpaced(text.charAt(at - 1)) && isSpaced(text.charAt(at))
                ? Optional.empty()
                : ALL.longest(text, at, limit);
    }

    private Optional<Entry> longest(CharSequence text, int from, int limit) {
        var best = Optional.<Entry>empty();
        var node = root;
        for (int i = from; i < limit && node != null; i++) {
            node = node.next.get(folded(text.charAt(i)));
            if (node != null) {
                var longer = entry(node, text, i + 1, limit);
                best = longer.isPresent() ? longer : best;
            }
        }
        return best;
    }

    private static Optional<Entry> entry(Node node, CharSequence text, int end, int limit) {
        int wordEnd = end;
        while (wordEnd < limit && isSpaced(text.charAt(wordEnd)) && isSpaced(text.charAt(end - 1))) {
            wordEnd++;
        }
        if (wordEnd == end && !node.words.isEmpty()) {
            return Optional.of(new Entry(node.words, end));
        }
        return node.stem.isEmpty() ? Optional.empty() : Optional.of(new Entry(node.stem, wordEnd));
    }

    private void line(String line) {
        var parts = line.split(" = ", 2);
        var words = Arrays.stream(parts[0].split(" ")).map(name -> Word.valueOf(name.toUpperCase(Locale.ROOT)))
                .toList();
        Arrays.stream(parts[1].split(", ")).forEach(entry -> add(entry.strip(), words));
    }

    private void add(String entry, List<Word> words) {
        boolean isStem = entry.endsWith("*");
        var node = root;
        for (char c : (isStem ? entry.substring(0, entry.length() - 1) : entry).toCharArray()) {
            node = node.next.computeIfAbsent(folded(c), _ -> new Node());
        }
        if (isStem) {
            node.stem = words;
        } else {
            node.words = words;
        }
    }

    /** Without capitals and accents; other scripts than the Latin and the Cyrillic stay as they are. */
    private static char folded(char c) {
        return switch (c) {
            case 'ł', 'Ł' -> 'l';
            case 'ё', 'Ё' -> 'е';
            case '’' -> '\'';
            default -> Character.toLowerCase(c < 0x250 && c > 127
                    ? Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0)
                    : c);
        };
    }

    /** Whether words of that script are parted by blanks. */
    private static boolean isSpaced(char c) {
        return c < 0x530 && Character.isLetterOrDigit(c);
    }

    private static String file(String name) {
        try (var in = Objects.requireNonNull(Vocabulary.class.getResourceAsStream(name + ".words"), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
