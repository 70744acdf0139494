package mailsetup.support.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mailsetup.core.Message;
import mailsetup.core.text.Language;
import mailsetup.core.text.Messages;
import mailsetup.diagnosis.DiagnosisTexts;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.Rung;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.diagnosis.faults.Catalogue;
import mailsetup.testkit.Marks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The entries of the diagnoses are made from the catalogue and its texts. {@code -Dguide.write=true} writes them into
 * the two files.
 */
class GuideFaultsTest {
    private static final String BEGIN = "<!-- faults: made by GuideFaultsTest -->\n";
    private static final String END = "<!-- end of faults -->";

    @ParameterizedTest
    @EnumSource
    void everyFaultStandsInTheGuideInItsOwnWords(Language language) throws IOException {
        var file = GuideFiles.text(Chapter.DIAGNOSES, language);
        var wanted = Marks.with(file, BEGIN, END, entries(Messages.in(language)));
        if (Boolean.getBoolean("guide.write")) {
            Files.writeString(GuideFiles.of(Chapter.DIAGNOSES, language), wanted);
        } else {
            assertThat(file).as("refresh with: mvn -Dguide.write=true -Dtest=GuideFaultsTest test").isEqualTo(wanted);
        }
    }

    private static String entries(Messages words) {
        return Stream.of(Rung.values()).map(rung -> group(rung, words)).collect(Collectors.joining());
    }

    private static String group(Rung rung, Messages words) {
        return "\n## <a id=\"rung-%s\"></a>%s\n".formatted(rung.word(),
                words.text("lab.rung." + rung.name().toLowerCase(Locale.ROOT)))
                + Catalogue.all().stream().map(ServerCheck::fault).filter(fault -> fault.rung() == rung)
                        .map(fault -> entry(fault, words))
                        .collect(Collectors.joining());
    }

    private static String entry(Fault fault, Messages words) {
        return """

               ### <a id="%s"></a>%s

               %s

               **%s** %s

               %s · `%s` · %d · %s
               """.formatted(fault.id(), plain(fault.title(), words), plain(fault.cause(), words),
                labelled("diagnosis.label.remedy", "", words).strip(), plain(fault.remedy(), words),
                labelled("diagnosis.label.mover", words.text(DiagnosisTexts.mover(fault.mover())), words), fault.id(),
                fault.number(), String.join(", ", fault.rows()));
    }

    private static String labelled(String label, Object text, Messages words) {
        return words.text(Message.of("diagnosis.line", Message.of(label), text));
    }

    /** What Markdown would take for its own. */
    private static String plain(Message message, Messages words) {
        return words.text(message).replaceAll(" ?(（[^）]*）) ?", "$1").replaceAll("([\\\\*_<>#\\[\\]`|])", "\\\\$1")
                .replace("\n", " ");
    }
}
