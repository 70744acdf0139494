package mailsetup.core.text;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The message files, and the keys in the sources. Every failure lists the lines to paste or to correct. */
class MessagesTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?:'')*(?!')");
    private static final String JAPANESE = "[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}ー」）]";
    private static final Pattern ASCII_STOP = Pattern.compile(JAPANESE + "[.,?!](?![\\w@])");
    private static final Pattern HALF_WIDTH_KATAKANA = Pattern.compile("[\\x{FF61}-\\x{FF9F}]");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        var english = patterns(Language.EN);
        var japanese = patterns(Language.JA);
        var missing = new ArrayList<String>();
        english.forEach((key, text) -> addUnless(japanese.containsKey(key), missing, Language.JA, key, text));
        japanese.forEach((key, text) -> addUnless(english.containsKey(key), missing, Language.EN, key, text));
        assertNone("Translate and paste these lines:", missing);
    }

    @ParameterizedTest
    @MethodSource("mailsetup.core.text.Language#all")
    void everyKeyStandsOnceInTheFileOfItsArea(Language language) {
        for (var area : Messages.AREAS) {
            var keys = file(area, language).lines().filter(line -> line.matches("[\\w.-]+\\s*=.*"))
                    .map(line -> line.substring(0, line.indexOf('=')).strip()).toList();
            assertThat(keys).as("%s_%s", area, language).doesNotHaveDuplicates()
                    .allMatch(key -> key.startsWith(area + "."));
        }
    }

    @ParameterizedTest
    @MethodSource("mailsetup.core.text.Language#all")
    void everyTextIsAPatternAndNotEmpty(Language language) {
        patterns(language).forEach((key, text) -> {
            assertThat(text).as(key).isNotBlank();
            assertThat(new MessageFormat(text, language.locale()).format(new Object[]{1, 2, 3, 4, 5})).as(key)
                    .isNotBlank();
        });
    }

    @Test
    void bothLanguagesPutTheSameArgumentsIn() {
        var japanese = patterns(Language.JA);
        var different = patterns(Language.EN).entrySet().stream()
                .filter(e -> !placeholders(e.getValue())
                        .equals(placeholders(japanese.getOrDefault(e.getKey(), e.getValue()))))
                .map(e -> e.getKey() + ": " + placeholders(e.getValue()) + " in English, "
                        + placeholders(japanese.getOrDefault(e.getKey(), "")) + " in Japanese")
                .toList();
        assertNone("Make the arguments the same:", different);
    }

    @ParameterizedTest
    @MethodSource("mailsetup.core.text.Language#all")
    void noApostropheStandsAlone(Language language) {
        assertNone("MessageFormat swallows it, write ’ or '':", linesWith(language, LONE_APOSTROPHE));
    }

    @Test
    void japaneseSentencesEndInJapanesePunctuation() {
        assertNone("Write 。、？！ after Japanese letters:", linesWith(Language.JA, ASCII_STOP));
    }

    @Test
    void japaneseKatakanaIsFullWidth() {
        assertNone("Write full-width katakana and signs:", linesWith(Language.JA, HALF_WIDTH_KATAKANA));
    }

    @Test
    void everyKeyInTheSourcesHasWords() {
        var wanted = new TreeSet<>(MessageKeys.inSources().whole());
        wanted.addAll(DerivedKeys.keys());
        var missing = new ArrayList<String>();
        for (var language : Language.all()) {
            var patterns = patterns(language);
            wanted.forEach(key -> addUnless(patterns.containsKey(key), missing, language, key, ""));
        }
        assertNone("Paste these lines and fill them in:", missing);
    }

    @Test
    void everyKeyWithWordsIsUsed() {
        var used = new TreeSet<>(MessageKeys.inSources().whole());
        used.addAll(DerivedKeys.keys());
        var unused = patterns(Language.EN).keySet().stream().filter(key -> !used.contains(key)).toList();
        assertNone("Delete these keys, or declare in DerivedKeys how they are made:", unused);
    }

    @Test
    void everyBeginningInTheSourcesIsDeclared() {
        var undeclared = MessageKeys.inSources().beginnings().stream()
                .filter(beginning -> DerivedKeys.ALL.stream().noneMatch(d -> d.beginning().startsWith(beginning)))
                .map(MessagesTest::declaration).toList();
        assertNone("Paste into DerivedKeys, and say there where the words come from:", undeclared);
    }

    @Test
    void everyDeclaredBeginningIsInTheSources() {
        var beginnings = MessageKeys.inSources().beginnings();
        assertThat(DerivedKeys.ALL).as("declared, but nothing makes such keys")
                .allMatch(derived -> beginnings.stream().anyMatch(derived.beginning()::startsWith));
    }

    private static void addUnless(boolean there, List<String> missing, Language language, String key, String text) {
        if (!there) {
            missing.add(fileName(key.substring(0, key.indexOf('.')), language) + ":  " + key + " = " + text);
        }
    }

    private static String declaration(String beginning) {
        return patterns(Language.EN).keySet().stream().filter(key -> key.startsWith(beginning))
                .map(key -> "\"" + key.substring(beginning.length()) + "\"")
                .collect(joining(", ", "derived(\"" + beginning + "\", ", "),"));
    }

    private static List<String> linesWith(Language language, Pattern fault) {
        return patterns(language).entrySet().stream().filter(e -> fault.matcher(e.getValue()).find())
                .map(e -> e.getKey() + " = " + e.getValue()).toList();
    }

    private static void assertNone(String what, List<String> lines) {
        assertThat(lines).withFailMessage(() -> what + "\n" + String.join("\n", lines)).isEmpty();
    }

    private static Set<String> placeholders(String pattern) {
        return PLACEHOLDER.matcher(pattern).results().map((MatchResult r) -> r.group(1))
                .collect(toCollection(TreeSet::new));
    }

    private static SortedMap<String, String> patterns(Language language) {
        var all = new TreeMap<String, String>();
        for (var area : Messages.AREAS) {
            var texts = new Properties();
            try {
                texts.load(new StringReader(file(area, language)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            texts.stringPropertyNames().forEach(key -> all.put(key, texts.getProperty(key)));
        }
        return all;
    }

    private static String file(String area, Language language) {
        try (var in = Messages.class.getResourceAsStream(fileName(area, language))) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String fileName(String area, Language language) {
        return area + "_" + language.code() + ".properties";
    }
}
