package mailsetup.discovery.letter;

import java.text.Normalizer;

/** Half-width letters for full-width ones, and nothing that cannot be seen; quoting signs of a reply go as well. */
final class Narrow {
    private Narrow() {}

    static Traced narrow(Traced source) {
        var narrow = new Traced.Builder(source.length());
        boolean lineStart = true;
        int i = 0;
        while (i < source.length()) {
            i = lineStart ? afterQuoteMarks(source, i) : i;
            if (i < source.length()) {
                lineStart = source.at(i) == '\n';
                int end = i + (isVoiced(source, i + 1) ? 2 : 1);
                narrow.put(narrow(source.text().substring(i, end)), source, i, end);
                i = end;
            }
        }
        return narrow.build();
    }

    private static int afterQuoteMarks(Traced source, int start) {
        int after = start;
        int i = start;
        while (i < source.length() && (source.at(i) == '>' || source.at(i) == ' ')) {
            i++;
            after = source.at(i - 1) == '>' ? i : after;
        }
        return after;
    }

    /** Half-width kana carry their sound marks behind them. */
    private static boolean isVoiced(Traced source, int i) {
        return i < source.length() && (source.at(i) == 'ﾞ' || source.at(i) == 'ﾟ');
    }

    private static String narrow(String letter) {
        char c = letter.charAt(0);
        if (c < 128) {
            return c == '\r' ? "" : letter;
        }
        if (Character.getType(c) == Character.FORMAT) {
            return "";
        }
        return Character.isSurrogate(c) ? letter : Normalizer.normalize(letter, Normalizer.Form.NFKC);
    }
}
