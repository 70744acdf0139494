package mailsetup.ui.lab;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import mailsetup.core.Message;
import mailsetup.core.text.Messages;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.FaultCheck;
import mailsetup.diagnosis.faults.Catalogue;
import mailsetup.practice.lab.Lab;
import mailsetup.practice.lab.LabFault;

/** A fault as the list shows it. */
public record LabEntry(Fault fault, LabFault played) {
    /** Every fault that the lab can play, in the order of the catalogue. */
    static List<LabEntry> all() {
        return Catalogue.all().stream().map(FaultCheck::fault)
                .flatMap(fault -> Lab.find(fault.id()).map(played -> new LabEntry(fault, played)).stream()).toList();
    }

    /** The same in the words of the trade. */
    public static Message term(Fault fault) {
        return fault.term();
    }

    /** Whether everything that is searched for stands in its words, its id or its rows. */
    boolean fits(String search, Messages words) {
        var all = folded(String.join(" ", words.text(fault.title()), words.text(term(fault)), fault.id(),
                String.join(" ", fault.rows())));
        return Stream.of(folded(search).strip().split("\\s+")).allMatch(all::contains);
    }

    /** Full-width and capital letters are found by their plain forms. */
    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
