package mailsetup.core.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import mailsetup.core.Message;
import mailsetup.core.Unknown;

/** The words of one language. */
public final class Messages {
    /** One pair of files each; a key begins with the area that holds it. */
    public static final List<String> AREAS = List.of("wizard", "input", "letter", "probe", "comparison", "cli",
            "diagnosis",
            "discovery",
            "fault-input", "fault-name", "fault-network", "fault-mode", "fault-certificate", "fault-login",
            "fault-mailbox", "fault-sending", "surroundings", "preset", "handoff", "sheet", "support", "decoder",
            "advice", "lab", "trust", "mailreport", "baseline", "organisation", "migration", "migrated", "look",
            "guide", "crash", "ledger", "signin");

    private static final Map<Language, Messages> READ = new ConcurrentHashMap<>();

    private final Language language;
    private final Values values;
    private final Properties texts = new Properties();

    private Messages(Language language, UnaryOperator<String> translation) {
        this.language = language;
        this.values = new Values(language, this);
        AREAS.forEach(area -> load(area + "_" + language.code() + ".properties"));
        texts.replaceAll((_, text) -> translation.apply((String) text));
    }

    /** The words of that language, which are read once; what it lacks is read in English when it is wanted. */
    public static Messages in(Language language) {
        return READ.computeIfAbsent(language, wanted -> new Messages(wanted, UnaryOperator.identity()));
    }

    /** The words of that language, each pattern as the translation changes it. */
    public static Messages translated(Language language, UnaryOperator<String> translation) {
        return new Messages(language, translation);
    }

    public Language language() {
        return language;
    }

    /** Every key that has words in this language. */
    public Set<String> keys() {
        return texts.keySet().stream().map(Object::toString).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the key has words in this language, or else in English. */
    public boolean has(String key) {
        return texts.containsKey(key) || (!language.equals(Language.EN) && in(Language.EN).has(key));
    }

    /** The message in this language; a key without words stands for itself, in brackets. */
    public String text(Message message) {
        var words = texts.getProperty(message.key());
        if (words == null) {
            return language.equals(Language.EN) ? "[" + message.key() + "]" : in(Language.EN).text(message);
        }
        var pattern = Gaps.closed(words, message.args());
        var args = new Object[message.args().size()];
        Arrays.setAll(args, i -> quoted(pattern, i, values.display(message.args().get(i))));
        return capital(message, pattern, new MessageFormat(pattern, language.locale()).format(args));
    }

    /** Where the pattern puts somebody's words between quotation marks, these words cannot close them and go on as ours. */
    private static Object quoted(String pattern, int number, Object shown) {
        boolean closed = pattern.contains("{" + number + "}”") || pattern.contains("{" + number + "}」");
        return closed && shown instanceof String text ? text.replace('”', '"').replace('」', '｣') : shown;
    }

    /** Words that stand in place of a value may begin a whole sentence. */
    private static String capital(Message message, String pattern, String text) {
        boolean begins = pattern.matches("(?s)\\{0} .*[.!?]") && !text.isEmpty()
                && (message.args().getFirst() instanceof Message || message.args().getFirst() instanceof Unknown);
        return begins ? Character.toUpperCase(text.charAt(0)) + text.substring(1) : text;
    }

    /** Short for a message with arguments. */
    public String text(String key, Object... args) {
        return text(Message.of(key, args));
    }

    /** No base file: with one, a Japanese machine that asks for English would get Japanese. */
    private void load(String name) {
        try (var in = Messages.class.getResourceAsStream(name)) {
            if (in != null) {
                texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
