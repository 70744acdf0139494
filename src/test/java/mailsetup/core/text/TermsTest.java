package mailsetup.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The texts use the words of docs/terms.md and its rules about blanks. */
class TermsTest {
    private static final Path BUNDLES = Path.of("src", "main", "resources", "mailsetup", "core", "text");
    private static final Pattern LINE = Pattern.compile("([\\w.-]+\\s*=\\s*)(.*)");
    private static final List<Term> TERMS = Term.all();

    @ParameterizedTest
    @MethodSource("mailsetup.core.text.Language#all")
    void noTextUsesAWordThatHasABetterOne(Language language) {
        var found = new ArrayList<String>();
        for (var file : files(language)) {
            for (var line : lines(file)) {
                wrong(line, language).forEach(word -> found.add(file.getFileName() + ": " + word + " in " + line));
            }
        }
        assertThat(found).as("see docs/terms.md").isEmpty();
    }

    @Test
    void blanksStandWhereJapaneseWantsThem() throws IOException {
        var found = new ArrayList<String>();
        for (var file : files(Language.JA)) {
            var lines = lines(file);
            var mended = lines.stream().map(TermsTest::mended).toList();
            if (Boolean.getBoolean("terms.write") && !mended.equals(lines)) {
                Files.writeString(file, String.join("\n", mended) + "\n");
            } else {
                Stream.iterate(0, i -> i < lines.size(), i -> i + 1)
                        .filter(i -> !lines.get(i).equals(mended.get(i)))
                        .forEach(i -> found.add(file.getFileName() + ": " + mended.get(i)));
            }
        }
        assertThat(found).as("write these lines, or run: mvn -Dterms.write=true -Dtest=TermsTest test").isEmpty();
    }

    @Test
    void everyTermHasBothLanguagesAndNoTermForbidsAnother() {
        assertThat(TERMS).hasSizeGreaterThan(30).allSatisfy(term -> {
            assertThat(term.english()).isNotEmpty();
            assertThat(term.japanese()).isNotEmpty();
        });
        assertThat(TERMS).extracting(Term::japanese).doesNotHaveDuplicates();
        assertThat(TERMS.stream().flatMap(term -> term.notJapanese().stream()))
                .doesNotContainAnyElementsOf(TERMS.stream().map(Term::japanese).toList());
    }

    @ParameterizedTest
    @CsvSource({"サーバを選ぶ,サーバ", "受信サーバーの名前,受信サーバー", "ユーザ名とパスワード,ユーザ名", "Webメールで,Webメール"})
    void aWordIsFoundInJapanese(String text, String word) {
        assertThat(wrong("x = " + text, Language.JA)).containsExactly(word);
    }

    @ParameterizedTest
    @CsvSource({"Your e-mail,e-mail", "The username is,username", "Open your mail client,mail client"})
    void aWordIsFoundInEnglish(String text, String word) {
        assertThat(wrong("x = " + text, Language.EN)).containsExactly(word);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"メールサーバーとユーザー名", "「送信サーバー」という欄", "受信メールサーバー"})
    void aGoodWordIsNoneOfThem(String text) {
        assertThat(wrong("x = " + text, Language.JA)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"IMAP の設定;IMAPの設定", "公開 DNS サーバー;公開DNSサーバー", "{0} 回;{0}回", "全部で {0} 件;全部で{0}件",
            "--yes が必要;--yes が必要", "「DNS の行」;「DNS の行」", "{0} のポート;{0} のポート", "hosts ファイル;hosts ファイル",
            "SMTP 535 5.7.8 認証;SMTP 535 5.7.8 認証", "または HOST:PORT の形;または HOST:PORT の形"})
    void blanksAreTakenAwayWhereTheyAreNeedless(String text, String mended) {
        assertThat(Spacing.mended(text)).isEqualTo(mended);
    }

    private static String mended(String line) {
        var matcher = LINE.matcher(line);
        return matcher.matches() ? matcher.group(1) + Spacing.mended(matcher.group(2)) : line;
    }

    private static List<String> wrong(String line, Language language) {
        var matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            return List.of();
        }
        return language.equals(Language.JA) ? wrongJapanese(matcher.group(2)) : wrongEnglish(matcher.group(2));
    }

    private static List<String> wrongJapanese(String text) {
        var own = text.replaceAll("「[^」]*」", "|");
        return TERMS.stream().flatMap(term -> term.notJapanese().stream())
                .filter(word -> withoutRight(own, word).contains(word)).toList();
    }

    /** In サーバー there is a サーバ. */
    private static String withoutRight(String text, String word) {
        var left = text;
        for (var term : TERMS) {
            left = term.japanese().contains(word) ? left.replace(term.japanese(), "|") : left;
        }
        return left;
    }

    private static List<String> wrongEnglish(String text) {
        var left = text.replaceAll("“[^”]*”", "|").toLowerCase(Locale.ROOT);
        return TERMS.stream().flatMap(term -> term.notEnglish().stream())
                .filter(word -> found(Pattern.compile("(?<![a-z-])" + Pattern.quote(word) + "s?(?![a-z-])"), left))
                .toList();
    }

    private static boolean found(Pattern pattern, String text) {
        return pattern.matcher(text).find();
    }

    /** The sheet speaks the words of other programs. */
    private static List<Path> files(Language language) {
        return Messages.AREAS.stream().filter(area -> !area.equals("sheet"))
                .map(area -> BUNDLES.resolve(area + "_" + language.code() + ".properties"))
                .toList();
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
