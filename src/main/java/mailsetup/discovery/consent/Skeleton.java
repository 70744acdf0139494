package mailsetup.discovery.consent;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mailsetup.core.Hostname;

/**
 * What a name looks like: two names with the same skeleton cannot be told apart by eye (the idea of Unicode TR 39, with
 * a small table: docs/decisions/0046-hosts-of-strangers.md).
 */
final class Skeleton {
    private static final Pattern UNSEEN = Pattern.compile("[\\p{M}\\p{Cf}-]");
    private static final String FOREIGN = "аеорсухіјѕһԁԛԝӏґгкмнтв"
            + "пиьъҽғҝҳҫѵѡԍә"
            + "αορνικυτηεσωχγμβπςδ"
            + "ɩıɡøłđħŧƅɓƙɗɠɦƥƭƴɑɛʋɯɴʀʏʟʜɢß"
            + "օսոցհյքզռղ"
            + "סוهاဝꭺꭼꮪꮲꮯ"
            + "ニカロトエタハーヘリ"
            + "01345689"
            + "7";
    private static final String LATIN = "aeopcyxijshdqwlrrkmhtb"
            + "nubbefkxcvwge"
            + "aopvikutneowxyubncd"
            + "iigoldhtbbkdghptyaeuwnrylhgb"
            + "ounqhjpqnn"
            + "ololoaespc"
            + "二力口卜工夕八一へり"
            + "oleasbbg"
            + "t";

    private Skeleton() {}

    static String of(Hostname name) {
        return of(name.ascii());
    }

    /** Of a name as it goes over the wire; hyphens are not part of it. */
    static String of(String ascii) {
        var letters = Stream.of(ascii.split("\\.")).map(Punycode::label).collect(Collectors.joining("."));
        var bare = UNSEEN.matcher(Normalizer.normalize(letters.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD))
                .replaceAll("");
        var latin = new StringBuilder();
        bare.codePoints().map(Skeleton::latin).forEach(latin::appendCodePoint);
        return latin.toString().replace("rn", "m").replace("nn", "m").replace("vv", "w").replace("uu", "w")
                .replace("cl", "d").replace('i', 'l').replace('q', 'g');
    }

    private static int latin(int letter) {
        int digit = Character.digit(letter, 10);
        int plain = digit < 0 ? letter : '0' + digit;
        int at = FOREIGN.indexOf(plain);
        return at < 0 ? plain : LATIN.charAt(at);
    }
}
