package mailsetup.support.guide;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mailsetup.assistant.migration.verdicts.MoveFaults;
import mailsetup.core.Message;
import mailsetup.core.text.Language;
import mailsetup.core.text.Messages;
import mailsetup.diagnosis.DiagnosisTexts;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.FaultCheck;
import mailsetup.diagnosis.Rung;
import mailsetup.diagnosis.faults.Catalogue;

/** The entries of the chapter of diagnoses, as Markdown: one for each fault, in its own words. */
record FaultEntries(Messages words) {
    /** Where they stand in the chapter. */
    private static final String MARK = "<!-- faults -->\n";

    /** The chapter with its entries; another chapter as it is. */
    static String in(String chapter, Language language) {
        return chapter.contains(MARK)
                ? chapter.replace(MARK, new FaultEntries(Messages.in(language)).entries())
                : chapter;
    }

    private String entries() {
        return Stream.of(Rung.values()).map(this::group).collect(Collectors.joining());
    }

    private String group(Rung rung) {
        return "\n## <a id=\"rung-%s\"></a>%s\n".formatted(rung.word(),
                words.text("lab.rung." + rung.name().toLowerCase(Locale.ROOT)))
                + Stream.<FaultCheck<?>>concat(Catalogue.all().stream(), MoveFaults.ALL.stream())
                        .<Fault>map(FaultCheck::fault)
                        .filter(fault -> fault.rung() == rung).map(this::entry).collect(Collectors.joining());
    }

    private String entry(Fault fault) {
        return """

               ### <a id="%s"></a>%s

               %s

               **%s** %s

               %s · `%s` · %d · %s
               """.formatted(fault.id(), plain(fault.title()), plain(fault.cause()),
                labelled("diagnosis.label.remedy", "").strip(), plain(fault.remedy()),
                labelled("diagnosis.label.mover", words.text(DiagnosisTexts.mover(fault.mover()))), fault.id(),
                fault.number(), String.join(", ", fault.rows()));
    }

    private String labelled(String label, Object text) {
        return words.text(Message.of("diagnosis.line", Message.of(label), text));
    }

    /** What Markdown would take for its own. */
    private String plain(Message message) {
        return words.text(message).replaceAll(" ?(（[^）]*）) ?", "$1").replaceAll("([\\\\*_<>#\\[\\]`|])", "\\\\$1")
                .replace("\n", " ");
    }
}
