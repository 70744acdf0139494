package mailsetup.practice.imap;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mailsetup.practice.mailbox.Folder;
import mailsetup.practice.wire.Reaction;

/** An open folder. It never changes: practice mail stays as it is. */
record ImapFolderView(Folder folder) {
    /** The answer to SELECT or EXAMINE (RFC 3501 section 6.3.1). */
    Reaction opened(ImapCommand command) {
        var lines = List.of("* " + folder.mails().size() + " EXISTS", "* 0 RECENT",
                "* FLAGS (\\Answered \\Flagged \\Deleted \\Seen \\Draft)",
                "* OK [PERMANENTFLAGS ()] Nothing can be changed",
                "* OK [UIDVALIDITY " + ImapFolders.UID_VALIDITY + "] UIDs are valid",
                "* OK [UIDNEXT " + folder.nextUid() + "] Next UID");
        return command.ok(lines, "[READ-ONLY] Opened");
    }

    /** What can be done with it (RFC 3501 section 6.4). */
    Reaction obey(ImapCommand command) {
        return switch (command.verb()) {
            case "UID" -> obey(command.behindUid(), true);
            case "CLOSE", "UNSELECT", "CHECK" -> command.ok("Done");
            default -> obey(command, false);
        };
    }

    private Reaction obey(ImapCommand command, boolean byUid) {
        return switch (command.verb()) {
            case "FETCH" -> fetch(command, byUid);
            case "SEARCH" -> search(command, byUid);
            default -> command.no("[CANNOT] Practice mail cannot be changed");
        };
    }

    private Reaction fetch(ImapCommand command, boolean byUid) {
        var items = new FetchItems(command.arg(1));
        if (!SequenceSet.isOne(command.arg(0)) || !items.known()) {
            return command.bad("FETCH wants numbers and items");
        }
        var wanted = SequenceSet.parse(command.arg(0), byUid ? folder.nextUid() - 1 : folder.mails().size());
        var lines = numbers(wanted, byUid)
                .mapToObj(number -> items.line(number, folder.mails().get(number - 1), byUid));
        return command.ok(lines.toList(), "Done");
    }

    /** SEARCH, of which we know ALL and UNSEEN. */
    private Reaction search(ImapCommand command, boolean byUid) {
        boolean unseen = command.arg(0).equalsIgnoreCase("UNSEEN");
        if (!unseen && !command.arg(0).equalsIgnoreCase("ALL")) {
            return command.bad("Only ALL and UNSEEN are known");
        }
        var found = numbers(number -> true, false)
                .filter(number -> !unseen || !folder.mails().get(number - 1).seen())
                .mapToObj(number -> Integer.toString(byUid ? uid(number) : number));
        return command.ok(List.of(found.collect(Collectors.joining(" ", "* SEARCH ", "")).strip()), "Done");
    }

    private IntStream numbers(IntPredicate wanted, boolean byUid) {
        return IntStream.rangeClosed(1, folder.mails().size())
                .filter(number -> wanted.test(byUid ? uid(number) : number));
    }

    private int uid(int number) {
        return folder.mails().get(number - 1).uid();
    }
}
