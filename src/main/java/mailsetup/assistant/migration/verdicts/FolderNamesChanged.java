package mailsetup.assistant.migration.verdicts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import mailsetup.assistant.migration.BothSides;
import mailsetup.assistant.migration.Side;
import mailsetup.assistant.migration.SideFacts;
import mailsetup.core.Message;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.FaultCheck;
import mailsetup.diagnosis.Mover;
import mailsetup.diagnosis.Rung;
import mailsetup.probe.FolderFacts;
import mailsetup.probe.MailboxShape;

/** Folders are called otherwise on the new server. */
final class FolderNamesChanged implements FaultCheck<BothSides> {
    private static final Fault FAULT = Fault.of(128, "folder-names-changed", Rung.MIGRATION, Mover.YOU, "G-17", "M-14")
            .about("old-server", "new-server");

    @Override
    public Fault fault() {
        return FAULT;
    }

    @Override
    public List<Diagnosis> examine(BothSides both) {
        return both.mailboxes().flatMap(pair -> pair.old().shape().flatMap(before -> pair.current().shape()
                .filter(after -> differ(before, after) || !moved(pair).isEmpty())
                .filter(_ -> pair.old().imap().isPresent() && pair.current().imap().isPresent())
                .map(after -> FAULT
                        .on(both.subject(Side.NEW), MoveTexts.shown(both, Side.OLD), MoveTexts.shown(both, Side.NEW))
                        .proven(evidence(pair, before, after)))))
                .stream().toList();
    }

    private static boolean differ(MailboxShape before, MailboxShape after) {
        return !before.delimiter().equals(after.delimiter()) || !before.prefix().equals(after.prefix());
    }

    private static Message[] evidence(BothSides.Pair pair, MailboxShape before, MailboxShape after) {
        var lines = new ArrayList<Message>();
        if (differ(before, after)) {
            lines.add(Message.of("migrated.evidence.delimiter", before.delimiter(), after.delimiter()));
            lines.add(Message.of("migrated.evidence.prefix", shown(before.prefix()), shown(after.prefix())));
        }
        if (!moved(pair).isEmpty()) {
            lines.add(Message.of("migrated.evidence.special", moved(pair)));
        }
        return lines.toArray(Message[]::new);
    }

    private static String shown(String prefix) {
        return prefix.isEmpty() ? "–" : prefix;
    }

    /** Folders with the same special use and another name, as "old → new". */
    private static List<String> moved(BothSides.Pair pair) {
        var after = special(pair.current());
        return special(pair.old()).entrySet().stream()
                .filter(each -> after.containsKey(each.getKey()) && !after.get(each.getKey()).equals(each.getValue()))
                .map(each -> each.getValue() + " → " + after.get(each.getKey())).toList();
    }

    private static Map<String, String> special(SideFacts side) {
        return side.imap().map(facts -> facts.details().folders()).orElse(List.of()).stream()
                .filter(folder -> !folder.use().isEmpty())
                .collect(Collectors.toMap(FolderFacts::use, FolderFacts::name, (first, _) -> first, TreeMap::new));
    }
}
