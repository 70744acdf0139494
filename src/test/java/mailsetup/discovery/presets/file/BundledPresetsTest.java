package mailsetup.discovery.presets.file;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mailsetup.core.EmailAddress;
import mailsetup.core.Hostname;
import mailsetup.core.Message;
import mailsetup.core.Preparation;
import mailsetup.core.text.Language;
import mailsetup.core.text.LocalText;
import mailsetup.core.text.Messages;
import mailsetup.core.text.PreparationTexts;
import mailsetup.discovery.presets.HostPattern;
import mailsetup.discovery.presets.Preset;
import mailsetup.discovery.presets.Question;
import mailsetup.testkit.Beside;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every file under presets/, against the schema, the program's own reader, and each other. */
@Beside
class BundledPresetsTest {
    private static final Path FOLDER = Path.of("presets");
    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]");
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(text(FOLDER.resolve("preset.schema.json")));
    private static final EmailAddress SOMEBODY = EmailAddress.of("hanako@example.jp");

    @TestFactory
    Stream<DynamicTest> everyFileIsRight() {
        return files().map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> isRight(file)));
    }

    @Test
    void theProgramHasEveryFileAndNothingElse() {
        assertThat(Bundled.book().all()).extracting(preset -> preset.id() + ".json")
                .containsExactlyInAnyOrderElementsOf(files().map(file -> file.getFileName().toString()).toList())
                .hasSizeGreaterThanOrEqualTo(150);
    }

    @Test
    void noDomainAndNoExchangerIsInTwoFiles() {
        assertThat(claims(Preset::domains).values()).allSatisfy(ids -> assertThat(ids).hasSize(1));
        assertThat(claims(Preset::mx).values()).allSatisfy(ids -> assertThat(ids).hasSize(1));
    }

    @Test
    void theCheckForOrganisationsFindsNothingToMendInThem() throws IOException {
        var checked = FolderCheck.of(Folder.read(Path.of("presets")), Bundled.book());
        assertThat(checked).isNotEmpty().allSatisfy(file -> assertThat(file.problems()).as(file.name()).isEmpty());
    }

    @Test
    void everyExactDomainLeadsToItsOwnPreset() {
        var book = Bundled.book();
        book.all().forEach(preset -> preset.domains().stream().filter(HostPattern::isExact)
                .forEach(domain -> assertThat(book.ofDomain(Hostname.of(domain.text()))).as(domain.text())
                        .hasValueSatisfying(found -> assertThat(found.id()).isEqualTo(preset.id()))));
    }

    @ParameterizedTest
    @EnumSource
    void everythingToPrepareHasWordsInBothLanguages(Preparation.Kind kind) {
        var name = new LocalText("Himawari Mail", "ひまわりメール");
        var preparation = kind == Preparation.Kind.CLOSED
                ? Preparation.closed(LocalDate.of(2026, 2, 25))
                : Preparation.of(kind);
        Message text = PreparationTexts.of(preparation, name);
        assertThat(Messages.in(Language.EN).text(text)).contains("Himawari Mail").doesNotContain("{");
        assertThat(Messages.in(Language.JA).text(text)).contains("ひまわりメール").doesNotContain("{");
    }

    private static void isRight(Path file) throws IOException {
        assertThat(SCHEMA.validate(text(file), InputFormat.JSON)).as("against the schema").isEmpty();
        var read = PresetReader.read(file.getFileName().toString(), Files.readAllBytes(file));
        assertThat(read.problems()).as("in the program's own words")
                .extracting(problem -> problem.place() + ": " + Messages.in(Language.EN).text(problem.text()))
                .isEmpty();
        var preset = read.preset().orElseThrow();
        var answers = preset.questions().stream()
                .collect(toMap(Question::id, Question::example));
        assertThat(preset.settings(SOMEBODY, answers)).as("settings").hasSameSizeAs(preset.servers());
        if (preset.country().equals("JP")) {
            japanese(preset);
        }
    }

    /** A name that is written in Latin letters in Japan, too, stays so; what is explained is explained in Japanese. */
    private static void japanese(Preset preset) {
        assertThat(preset.name().in(Language.JA)).isNotBlank();
        preset.notes().ifPresent(notes -> assertThat(notes.in(Language.JA)).containsPattern(JAPANESE).endsWith("。"));
        preset.questions().forEach(question -> assertThat(question.text().in(Language.JA)).containsPattern(JAPANESE));
    }

    private static Map<String, List<String>> claims(Function<Preset, List<HostPattern>> side) {
        var claims = new HashMap<String, List<String>>();
        Bundled.book().all().forEach(preset -> side.apply(preset).stream().map(HostPattern::text)
                .forEach(text -> claims.merge(text, List.of(preset.id()), BundledPresetsTest::both)));
        return claims;
    }

    private static List<String> both(Collection<String> one, Collection<String> other) {
        return Stream.of(one, other).flatMap(Collection::stream).toList();
    }

    private static Stream<Path> files() {
        try (var found = Files.list(FOLDER)) {
            return found.filter(file -> !file.endsWith("preset.schema.json")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
