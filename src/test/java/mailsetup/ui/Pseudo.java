package mailsetup.ui;

import java.util.regex.Pattern;

/** A language for tests, made of English: accents, 40 percent longer, in brackets. What MessageFormat reads stays. */
final class Pseudo {
    /** An argument with everything inside its braces; choices are left as they are. */
    private static final Pattern ARGUMENT = Pattern.compile("\\{[^{}]*(?:\\{[^{}]*}[^{}]*)*}");
    private static final String PLAIN = "aeioucnyAEIOUCNY";
    private static final String ACCENTED = "áéíóúçñýÁÉÍÓÚÇÑÝ";

    private Pseudo() {}

    static String of(String pattern) {
        if (pattern.matches("SHORT|MEDIUM|LONG")) {
            return pattern;
        }
        var out = new StringBuilder("⟦");
        var arguments = ARGUMENT.matcher(pattern);
        int from = 0;
        while (arguments.find()) {
            out.append(accented(pattern.substring(from, arguments.start()))).append(arguments.group());
            from = arguments.end();
        }
        out.append(accented(pattern.substring(from)));
        return out.append(longer(pattern.replaceAll(ARGUMENT.pattern(), ""))).append("⟧").toString();
    }

    private static String accented(String text) {
        return text.chars().mapToObj(c -> PLAIN.indexOf(c) < 0
                ? Character.toString(c)
                : Character.toString(ACCENTED.charAt(PLAIN.indexOf(c)))).reduce("", String::concat);
    }

    /** Words of the usual length, because a word that is too long for a line is another matter. */
    private static String longer(String text) {
        return " ~~~~~".repeat((text.length() * 4 / 10 + 5) / 6);
    }
}
