package mailsetup.support.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mailsetup.core.text.Language;
import mailsetup.support.KnownFaults;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class GuideTest {
    private static final Pattern LINK = Pattern.compile("(!?)\\[[^\\]]*]\\(([^)]+)\\)");

    @ParameterizedTest
    @EnumSource
    void bothLanguagesHaveTheSameSectionsInTheSameOrder(Chapter chapter) {
        assertThat(Guide.chapter(chapter, Language.JA).sections()).isNotEmpty().doesNotHaveDuplicates()
                .isEqualTo(Guide.chapter(chapter, Language.EN).sections());
    }

    @ParameterizedTest
    @EnumSource
    void bothLanguagesHavePartsOfTheSameKinds(Chapter chapter) {
        assertThat(kinds(chapter, Language.JA)).isEqualTo(kinds(chapter, Language.EN));
    }

    @ParameterizedTest
    @EnumSource
    void everyHelpLeadsToASectionThatIsThere(Help help) {
        assertThere(help.place());
    }

    @Test
    void everyDiagnosisLeadsToItsEntry() {
        for (var language : Language.all()) {
            assertThat(Guide.chapter(Chapter.DIAGNOSES, language).sections())
                    .containsAll(KnownFaults.all().stream().map(fault -> Place.ofFault(fault.id()).section())
                            .toList());
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyLinkOfTheGuideIsToBeFollowed(Chapter chapter) {
        for (var language : Language.all()) {
            for (var link : links(chapter, language, false)) {
                assertThat(Place.ofLink(link, chapter)).as("%s in %s", link, language).isPresent();
                assertThere(Place.ofLink(link, chapter).orElseThrow());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyPictureIsPackedIntoTheProgram(Chapter chapter) throws IOException {
        for (var language : Language.all()) {
            for (var picture : links(chapter, language, true)) {
                try (var in = Guide.open(picture.replace("../", "")).orElseThrow(
                        () -> new AssertionError("no " + picture))) {
                    assertThat(new String(in.readNBytes(8), StandardCharsets.ISO_8859_1)).contains("PNG");
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("mailsetup.core.text.Language#all")
    void whatIsPackedIsWhatLiesInTheProject(Language language) {
        for (var chapter : Chapter.values()) {
            assertThat(Guide.chapter(chapter, language))
                    .isEqualTo(new MarkdownReader(chapter)
                            .read(FaultEntries.in(GuideFiles.text(chapter, language), language)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingOfTheTextIsLostOnTheWay(Chapter chapter) {
        for (var language : Language.all()) {
            var read = new ArrayList<String>();
            Guide.chapter(chapter, language).blocks().forEach(block -> read.addAll(words(block)));
            assertThat(String.join(" ", read)).as("%s in %s", chapter, language)
                    .doesNotContain("**", "](", "<a ", "| ", "<!--");
            assertThat(read.size()).isGreaterThan(10);
        }
    }

    @Test
    void theChapterIsFoundByItsWord() {
        assertThat(Chapter.find("imap-or-pop")).contains(Chapter.IMAP_OR_POP);
        assertThat(Chapter.find("IMAP")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"privacy.md#search,PRIVACY,search", "privacy.md,PRIVACY,''", "#code,SUPPORT,code"})
    void aLinkLeadsToAPlace(String link, Chapter chapter, String section) {
        assertThat(Place.ofLink(link, Chapter.SUPPORT)).contains(new Place(chapter, section));
    }

    @ParameterizedTest
    @CsvSource({"https://example.org/privacy.md", "nothing.md", "../../json.md#x"})
    void aLinkOutOfTheGuideLeadsNowhere(String link) {
        assertThat(Place.ofLink(link, Chapter.SUPPORT)).isEmpty();
    }

    @Test
    void markdownBecomesBlocks() {
        var text = new MarkdownReader(Chapter.PRIVACY).read("""
                                                            # Title

                                                            ## <a id="here"></a>Part *one*

                                                            Words with **weight**, `code` and a [link](#here),
                                                            on two lines.

                                                            1. first
                                                            2. second

                                                            | a | b |
                                                            |---|---|
                                                            | 1 | **2** |

                                                            ```
                                                            line
                                                            ```

                                                            ![meaning](../pictures/x.png)
                                                            """);

        assertThat(text.title()).isEqualTo("Title");
        assertThat(text.sections()).containsExactly("here");
        assertThat(text.blocks()).extracting(block -> block.getClass().getSimpleName()).containsExactly("Heading",
                "Heading", "Paragraph", "Items", "Table", "Code", "Picture");
        assertThat(Span.text(((Block.Paragraph) text.blocks().get(2)).spans()))
                .isEqualTo("Words with weight, code and a link, on two lines.");
        assertThat(((Block.Paragraph) text.blocks().get(2)).spans()).extracting(Span::style)
                .contains(Span.Style.STRONG, Span.Style.CODE);
        assertThat(text.blocks().getLast()).isEqualTo(new Block.Picture("pictures/x.png", "meaning"));
    }

    @Test
    void linesOfJapaneseAreJoinedWithoutABlank() {
        var text = new MarkdownReader(Chapter.PRIVACY).read("送信\nします。\nOK\nです。");
        assertThat(Span.text(((Block.Paragraph) text.blocks().getFirst()).spans())).isEqualTo("送信します。OK です。");
    }

    /** Headings, lists, tables and pictures in their order; how many paragraphs there are is the translator's choice. */
    private static List<String> kinds(Chapter chapter, Language language) {
        return Guide.chapter(chapter, language).blocks().stream()
                .filter(block -> !(block instanceof Block.Paragraph)).map(block -> block.getClass().getSimpleName())
                .toList();
    }

    private static void assertThere(Place place) {
        for (var language : Language.all()) {
            assertThat(place.section().isEmpty()
                    || Guide.chapter(place.chapter(), language).sections().contains(place.section()))
                    .as("%s in %s", place, language).isTrue();
        }
    }

    private static List<String> links(Chapter chapter, Language language, boolean pictures) {
        return LINK.matcher(GuideFiles.text(chapter, language)).results()
                .filter(found -> found.group(1).isEmpty() != pictures).map((MatchResult found) -> found.group(2))
                .toList();
    }

    private static List<String> words(Block block) {
        return switch (block) {
            case Block.Heading(_, _, var spans) -> List.of(Span.text(spans));
            case Block.Paragraph(var spans) -> List.of(Span.text(spans));
            case Block.Code _ -> List.of();
            case Block.Items(_, var items) -> items.stream().flatMap(List::stream)
                    .flatMap(inner -> words(inner).stream()).toList();
            case Block.Table(var head, var rows) -> Stream.concat(Stream.of(head), rows.stream())
                    .flatMap(List::stream).map(Span::text).toList();
            case Block.Picture(_, var meaning) -> List.of(meaning);
        };
    }
}
