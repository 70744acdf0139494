package mailsetup.discovery.input;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mailsetup.core.Slip;

/** Row I-06: a well-known domain with a slip in it, or an ending that no domain has. */
final class Misspelling {
    /** Endings that do not exist. Existing ones, such as .co and .cm, are only doubted behind a well-known name. */
    private static final Map<String, String> ENDINGS = Map.of(
            "\\.(con|cmo|ocm|comm|coom|cpm|vom|xom)$", ".com",
            "\\.(nte|ner|nett)$", ".net",
            "\\.(co|ne|or|ac|go)\\.?(jo|pj|jpp|jjp|ip|jl|jp)$", ".$1.jp");
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    /** Shorter names have real neighbours: ocn and ocv, goo and gol. */
    private static final int LONG_ENOUGH = 5;

    private Misspelling() {}

    static Draft notice(Draft draft) {
        var name = draft.text().toLowerCase(Locale.ROOT);
        if (MailDomains.contain(name)) {
            return draft;
        }
        return wellKnown(name).or(() -> ending(name))
                .map(better -> draft
                        .with(Remark.warning(row(name, better), "input.misspelt", better).suggesting(better)))
                .orElse(draft);
    }

    /** The name with a well-known domain at its end, where one slip lies between. */
    private static Optional<String> wellKnown(String name) {
        for (int start = 0; start >= 0; start = next(name, start)) {
            var tail = name.substring(start);
            var known = MailDomains.all().stream().filter(domain -> meant(tail, domain)).sorted().findFirst();
            if (known.isPresent()) {
                return Optional.of(name.substring(0, start) + known.get());
            }
        }
        return Optional.empty();
    }

    private static int next(String name, int start) {
        int dot = name.indexOf('.', start);
        return dot < 0 ? -1 : dot + 1;
    }

    private static boolean meant(String typed, String domain) {
        return (firstLabel(domain).length() >= LONG_ENOUGH || firstLabel(domain).equals(firstLabel(typed)))
                && (Slip.between(typed, domain) || shape(typed).equals(shape(domain)))
                && !inAnotherCountry(typed, domain);
    }

    /** yahoo.ie is not a slip of yahoo.it. */
    private static boolean inAnotherCountry(String typed, String domain) {
        int dot = domain.lastIndexOf('.') + 1;
        return typed.startsWith(domain.substring(0, dot)) && COUNTRIES.contains(upper(domain.substring(dot)))
                && COUNTRIES.contains(upper(typed.substring(dot)));
    }

    private static Optional<String> ending(String name) {
        return ENDINGS.entrySet().stream().map(e -> name.replaceFirst(e.getKey(), e.getValue()))
                .filter(better -> !better.equals(name)).findFirst();
    }

    private static String row(String typed, String better) {
        if (shape(typed).equals(shape(better))) {
            return "I-07";
        }
        return typed.replace(".", "").equals(better.replace(".", "")) ? "I-05" : "I-06";
    }

    /** Characters that look alike become one. */
    private static String shape(String name) {
        return name.replace('0', 'o').replace('1', 'l').replace('i', 'l');
    }

    private static String firstLabel(String name) {
        return name.indexOf('.') < 0 ? name : name.substring(0, name.indexOf('.'));
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }
}
