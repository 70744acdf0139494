package mailsetup.support.decoder;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** By what an entry recognises a text. */
sealed interface Sign {
    boolean isIn(Pasted text);

    /** Reads a sign as it stands in the list. */
    static Sign read(String sign) {
        return switch (sign.charAt(0)) {
            case '#' -> sign.length() == 9 ? Words.of(sign.substring(1)) : new Digits(bare(sign.substring(1)));
            case '~' -> new Digits(Pattern.compile("(?<![0-9.])" + Pattern.quote(sign.substring(1)) + "(?![0-9.])"));
            case ':' -> new Digits(Pattern.compile("(port|ポート)(番号)?[^0-9a-z]{0,6}" + sign.substring(1) + "(?![0-9])"));
            default -> Words.of(sign);
        };
    }

    private static Pattern bare(String number) {
        return Pattern.compile("(?<![0-9a-z.,])" + number + "(?![0-9a-z]|[.,][0-9])");
    }

    /** Parts that follow each other, with at most 120 letters between two of them. */
    record Words(List<String> parts) implements Sign {
        private static final int GAP = 120;

        static Words of(String sign) {
            return new Words(Stream.of(sign.split("…", -1)).map(part -> Pasted.of(part).squeezed()).toList());
        }

        @Override
        public boolean isIn(Pasted text) {
            return follows(text.squeezed(), parts, 0, text.squeezed().length());
        }

        private static boolean follows(String text, List<String> parts, int from, int last) {
            for (int at = text.indexOf(parts.getFirst(), from); at >= 0 && at <= last; at = text
                    .indexOf(parts.getFirst(), at + 1)) {
                int end = at + parts.getFirst().length();
                if (parts.size() == 1 || follows(text, parts.subList(1, parts.size()), end, end + GAP)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** A number, which means something only beside a word that says what kind of number it is. */
    record Digits(Pattern pattern) implements Sign {
        private static final Pattern CONTEXT = Pattern.compile(
                "socket|ソケット|winsock|wsa|error|エラー|code|コード|port|ポート|smtp|server|サーバ|mail|メール");

        @Override
        public boolean isIn(Pasted text) {
            return pattern.matcher(text.plain()).find() && CONTEXT.matcher(text.plain()).find();
        }
    }
}
