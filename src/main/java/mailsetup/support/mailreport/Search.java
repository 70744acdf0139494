package mailsetup.support.mailreport;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds in a text what must not leave: as it is, escaped, and inside of Base64 at every alignment and of hexadecimal
 * digits, as the mail protocols write them. A blob that holds a part of it is hidden whole.
 *
 * @param addresses empty where numeric addresses may leave
 */
record Search(List<Word> words, Optional<Addresses> addresses) {
    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/_-]{2,}={0,2}");
    private static final Pattern HEX = Pattern.compile("[0-9A-Fa-f]{6,}");

    /** Keeps the words that can be looked for. */
    Search {
        words = words.stream().filter(word -> !word.isEmpty()).toList();
    }

    /** The characters of the text that must not leave. */
    BitSet in(String text) {
        var hidden = new BitSet(text.length());
        for (var view : View.of(text)) {
            var found = plain(view.text());
            blobs(view.text(), BASE64, Search::base64, found);
            blobs(view.text(), HEX, Search::hex, found);
            found.stream().forEach(i -> hidden.set(view.from(i), view.to(i)));
        }
        return hidden;
    }

    private BitSet plain(String text) {
        var found = new BitSet(text.length());
        for (var word : words) {
            for (int i = 0; i + word.length() <= text.length(); i++) {
                if (word.isAt(text, i)) {
                    found.set(i, i + word.length());
                }
            }
        }
        addresses.ifPresent(known -> known.in(text).forEach(place -> found.set(place.from(), place.to())));
        return found;
    }

    private void blobs(String text, Pattern pattern, Function<String, Stream<String>> decoder, BitSet found) {
        var blob = pattern.matcher(text);
        while (blob.find()) {
            if (decoder.apply(blob.group()).anyMatch(this::holds)) {
                found.set(blob.start(), blob.end());
            }
        }
    }

    /** Zero bytes part what SASL sends (RFC 4616), and the letters of UTF-16. */
    private boolean holds(String decoded) {
        return Stream.of(decoded, decoded.replace("\0", "")).distinct()
                .flatMap(text -> View.of(text).stream()).anyMatch(view -> !plain(view.text()).isEmpty());
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

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
