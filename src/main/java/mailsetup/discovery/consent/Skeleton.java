package mailsetup.discovery.consent;

import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import mailsetup.core.Hostname;

/**
 * What a name looks like: two names with the same skeleton cannot be told apart by eye (the idea of Unicode TR 39, with
 * a small table: docs/decisions/0046-hosts-of-strangers.md).
 */
final class Skeleton {
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final String FOREIGN = "аеорсухіјѕһԁԛԝӏґгкмнтвαορνικυτηɩıɡօսոց0157ß";
    private static final String LATIN = "aeopcyxijshdqwlrrkmhtbaopvikutniigounqolstb";

    private Skeleton() {}

    static String of(Hostname name) {
        return of(name.ascii());
    }

    /** Of a name as it goes over the wire. */
    static String of(String ascii) {
        var letters = IDN.toUnicode(ascii).toLowerCase(Locale.ROOT);
        var bare = MARKS.matcher(Normalizer.normalize(letters, Normalizer.Form.NFKD)).replaceAll("");
        var latin = new StringBuilder();
        bare.codePoints().map(Skeleton::latin).forEach(latin::appendCodePoint);
        return latin.toString().replace("rn", "m").replace("vv", "w").replace("cl", "d").replace('i', 'l');
    }

    private static int latin(int letter) {
        int at = FOREIGN.indexOf(letter);
        return at < 0 ? letter : LATIN.charAt(at);
    }
}
