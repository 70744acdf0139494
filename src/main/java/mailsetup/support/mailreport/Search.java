package mailsetup.support.mailreport;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mailsetup.core.Hostname;

/**
 * Finds in a text what must not leave: as it is, backwards, escaped, and inside of Base64 at every alignment, of
 * hexadecimal digits and of Punycode. A blob that holds a part of it is hidden whole.
 *
 * @param addresses empty where numeric addresses may leave
 */
record Search(List<Word> words, Optional<Addresses> addresses) {
    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/_-]{2,}={0,2}");
    private static final Pattern HEX = Pattern.compile("[0-9A-Fa-f]{6,}");
    private static final Pattern PUNYCODE = Pattern.compile("(?i)xn--[a-z0-9-]+");
    private static final int DEEPEST = 2;

    /** What is told of each find. */
    private interface Place {
        void at(int from, int to);
    }

    /** Keeps the words that can be looked for. */
    Search {
        words = words.stream().filter(word -> !word.isEmpty()).toList();
    }

    /** The characters of the text that must not leave. */
    BitSet in(String text) {
        var hidden = new BitSet(text.length());
        for (var view : View.of(text)) {
            hide(view, hidden);
        }
        return hidden;
    }

    private void hide(View view, BitSet hidden) {
        var text = view.text();
        places(text, 0, (from, to) -> hidden.set(view.from(from), view.to(to - 1)));
    }

    /** Tells every place of that plain text. */
    private void places(String text, int depth, Place place) {
        var backwards = new StringBuilder(text).reverse().toString();
        for (var word : words) {
            for (int i = 0; i + word.length() <= text.length(); i++) {
                if (word.isAt(text, i)) {
                    place.at(i, i + word.length());
                }
                if (word.isAt(backwards, i)) {
                    place.at(text.length() - i - word.length(), text.length() - i);
                }
            }
        }
        addresses.ifPresent(known -> known.in(text)
                .forEach(found -> place.at(found.from(), found.to())));
        if (depth < DEEPEST) {
            blobs(text, BASE64, place, blob -> both(blob).flatMap(Search::base64).anyMatch(t -> holds(t, depth + 1)));
            blobs(text, HEX, place, blob -> both(blob).flatMap(Search::hex).anyMatch(t -> holds(t, depth + 1)));
            blobs(text, PUNYCODE, place, blob -> punycode(blob).anyMatch(t -> holds(t, depth + 1)));
        }
    }

    private static void blobs(String text, Pattern pattern, Place place, Predicate<String> holds) {
        var blob = pattern.matcher(text);
        while (blob.find()) {
            if (holds.test(blob.group())) {
                place.at(blob.start(), blob.end());
            }
        }
    }

    /** Zero bytes part what SASL sends (RFC 4616), and the letters of UTF-16. */
    private boolean holds(String decoded, int depth) {
        return Stream.of(decoded, decoded.replace("\0", "")).distinct()
                .flatMap(text -> View.of(text).stream().map(View::text)).anyMatch(text -> {
                    var found = new BitSet();
                    places(text, isText(decoded) ? depth : DEEPEST, (from, _) -> found.set(from));
                    return !found.isEmpty();
                });
    }

    /** In what is no text, but only came of decoding a word that is no blob, nothing else is packed. */
    private static boolean isText(String decoded) {
        return decoded.indexOf('\uFFFD') < 0
                && decoded.chars().noneMatch(c -> c > 0 && c < ' ' && c != '\r' && c != '\n');
    }

    private static Stream<String> both(String blob) {
        return Stream.of(blob, new StringBuilder(blob).reverse().toString());
    }

    private static Stream<String> base64(String blob) {
        var letters = blob.replace("=", "").replace('-', '+').replace('_', '/');
        return IntStream.range(0, 4).filter(start -> start + 2 <= letters.length()).mapToObj(letters::substring)
                .map(rest -> rest.length() % 4 == 1 ? rest.substring(0, rest.length() - 1) : rest)
                .filter(rest -> !rest.isEmpty()).map(rest -> text(Base64.getDecoder().decode(rest)));
    }

    private static Stream<String> hex(String blob) {
        return IntStream.range(0, 2).mapToObj(blob::substring).map(rest -> {
            var bytes = new byte[rest.length() / 2];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = (byte) Integer.parseInt(rest, 2 * i, 2 * i + 2, 16);
            }
            return text(bytes);
        });
    }

    private static Stream<String> punycode(String label) {
        try {
            return Stream.of(Hostname.of(label).display());
        } catch (IllegalArgumentException _) {
            return Stream.of();
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
