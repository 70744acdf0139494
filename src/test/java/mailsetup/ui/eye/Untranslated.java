package mailsetup.ui.eye;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import mailsetup.core.text.Language;

/** Texts in no language or in the wrong one: keys, English words alone in Japanese, Japanese letters in English. */
public final class Untranslated {
    private static final Pattern KEY = Pattern.compile("\\[[a-z-]+(\\.[a-z0-9-]+)+]");
    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]");
    private static final Pattern WORD = Pattern.compile("[\\p{IsLatin}][\\p{IsLatin}0-9’'-]+");
    /** Host names, addresses, paths, fingerprints, and what is written in capitals everywhere. */
    private static final Pattern TECHNICAL = Pattern
            .compile("\\S*[@.:/_]\\S*|[A-Z0-9+/ ×.!()-]+|[0-9A-Fa-f ]+|\\d+ [kMGT]?B");
    /** The names of products and people, and the button for the other language. */
    private static final Set<String> NAMES = Set.of("English", "日本語", "Thunderbird", "Android", "iPhone", "iPad",
            "Outlook",
            "Gmail", "Becky", "Mozilla", "Apple", "Microsoft", "Google", "Windows", "Delta", "Chat", "Internet", "Mail",
            "Hanako", "Himawari", "Dovecot", "hanako", "himawari", "offlineimap", "mbsync", "msmtp", "fetchmail",
            "getmail", "OfflineIMAP", "mutt", "neomutt", "aerc", "isync", "Evolution", "Geary", "Sylpheed", "Claws",
            "KMail", "FairEmail",
            "Mac", "curl", "openssl",
            "Autoconfig", "Autodiscover", "Practice", "server", "before", "localhost",
            "Samsung", "Email", "Galaxy", "IMAP4rev1");

    private Untranslated() {}

    /** The texts under that node that are not in that language. What is quoted was written by somebody else. */
    public static List<String> in(Node root, Language language) {
        return texts(root).filter(text -> !text.startsWith("「")).filter(wrong(language))
                .map(text -> "not in " + language + ": " + text).toList();
    }

    /** The texts under that node that hold the key of a message without words. */
    public static List<String> keys(Node root) {
        return texts(root).filter(text -> KEY.matcher(text).find()).map(text -> "no words: " + text).toList();
    }

    /** The texts under that node that are in no brackets, so that they come from no bundle. */
    public static List<String> withoutBrackets(Node root) {
        return texts(root).filter(text -> !text.contains("⟦") && hasOwnWords(text))
                .map(text -> "not from a bundle: " + text)
                .toList();
    }

    private static Predicate<String> wrong(Language language) {
        return text -> KEY.matcher(text).find() || (language.equals(Language.JA)
                ? !JAPANESE.matcher(text).find() && hasOwnWords(text)
                : JAPANESE.matcher(text).find() && !NAMES.contains(text));
    }

    private static boolean hasOwnWords(String text) {
        return Stream.of(text.split("[\\s,・：／]+")).filter(word -> !TECHNICAL.matcher(word).matches())
                .anyMatch(word -> WORD.matcher(word).results().anyMatch(each -> !NAMES.contains(each.group())))
                && !TECHNICAL.matcher(text).matches();
    }

    private static Stream<String> texts(Node root) {
        var all = new ArrayList<String>();
        for (var node : Seen.under(root)) {
            all.add(node.getAccessibleText());
            all.add(node.getAccessibleHelp());
            if (node instanceof Labeled label) {
                all.add(label.getText());
            }
            if (node instanceof TextInputControl input) {
                all.add(input.getPromptText());
            }
        }
        return all.stream().filter(text -> text != null && !text.isBlank()).distinct();
    }
}
