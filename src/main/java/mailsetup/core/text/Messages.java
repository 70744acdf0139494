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
    /** One file each in each language; a key begins with the area that holds it. */
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
    private final UnaryOperator<String> translation;
    private final Map<String, Properties> texts = new ConcurrentHashMap<>();

    private Messages(Language language, UnaryOperator<String> translation) {
        this.language = language;
        this.values = new Values(language, this);
        this.translation = translation;
    }

    /** The words of that language; an area is read once, when it is wanted; what is not there is read in English. */
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
        return AREAS.stream().flatMap(area -> area(area).stringPropertyNames().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the key has words in this language, or else in English. */
    public boolean has(String key) {
        return area(key).containsKey(key) || (!language.equals(Language.EN) && in(Language.EN).has(key));
    }

    /** The message in this language; a key without words stands for itself, in brackets. */
    public String text(Message message) {
        var words = area(message.key()).getProperty(message.key());
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

    /** The texts of the area with which the key begins. */
    private Properties area(String key) {
        return texts.computeIfAbsent(key.split("\\.", 2)[0], this::load);
    }

    /** No base file: with one, a Japanese machine that asks for English would get Japanese. */
    private Properties load(String area) {
        var read = new Properties();
        try (var in = Messages.class.getResourceAsStream(area + "_" + language.code() + ".properties")) {
            if (in != null) {
                read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        read.replaceAll((_, text) -> translation.apply((String) text));
        return read;
    }
}
