package mailsetup.practice.imap;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mailsetup.practice.mailbox.Folder;
import mailsetup.practice.mailbox.Mail;
import mailsetup.practice.mailbox.Mailbox;
import mailsetup.practice.wire.Reaction;

/** An open folder. Practice mail stays as it is; only what came in since may be deleted. */
final class ImapFolderView {
    private final Mailbox mailbox;
    private final String wireName;
    private final boolean writable;
    private final Set<Integer> marked = new HashSet<>();
    private Folder folder;

    ImapFolderView(Mailbox mailbox, Folder folder, boolean selected) {
        this.mailbox = mailbox;
        this.folder = folder;
        wireName = folder.wireName();
        writable = selected && folder.isNamed(Folder.INBOX) && !mailbox.arrivals().all().isEmpty();
    }

    /** The answer to SELECT or EXAMINE (RFC 3501 section 6.3.1). */
    Reaction opened(ImapCommand command) {
        var lines = List.of("* " + folder.mails().size() + " EXISTS", "* 0 RECENT",
                "* FLAGS (\\Answered \\Flagged \\Deleted \\Seen \\Draft)",
                writable
                        ? "* OK [PERMANENTFLAGS (\\Deleted)] Practice mail cannot be changed"
                        : "* OK [PERMANENTFLAGS ()] Nothing can be changed",
                "* OK [UIDVALIDITY " + ImapFolders.UID_VALIDITY + "] UIDs are valid",
                "* OK [UIDNEXT " + folder.nextUid() + "] Next UID");
        return command.ok(lines, writable ? "[READ-WRITE] Opened" : "[READ-ONLY] Opened");
    }

    /** NOOP: what has changed since (RFC 3501 section 6.1.2). */
    Reaction news(ImapCommand command) {
        int before = folder.mails().size();
        mailbox.folder(wireName).ifPresent(now -> folder = now);
        int now = folder.mails().size();
        return now == before ? command.ok("Done") : command.ok(List.of("* " + now + " EXISTS"), "Done");
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
            case "STORE" -> byUid && writable ? mark(command) : readOnly(command);
            case "EXPUNGE" -> byUid && writable ? expunge(command) : readOnly(command);
            default -> readOnly(command);
        };
    }

    private static Reaction readOnly(ImapCommand command) {
        return command.no("[CANNOT] Practice mail cannot be changed");
    }

    /** STORE, of which we know \\Deleted alone, for one mail that came in. */
    private Reaction mark(ImapCommand command) {
        if (!command.arg(0).matches("\\d{1,9}") || !command.arg(2).equalsIgnoreCase("(\\Deleted)")) {
            return command.bad("STORE wants a number and (\\Deleted)");
        }
        int uid = Integer.parseInt(command.arg(0));
        if (mailbox.arrivals().all().stream().noneMatch(mail -> mail.uid() == uid)) {
            return readOnly(command);
        }
        boolean changed = command.arg(1).startsWith("+") ? marked.add(uid) : marked.remove(uid);
        return command.ok(changed ? "Done" : "Nothing to do");
    }

    /** UID EXPUNGE (RFC 4315 section 2.1): marked and named, or not at all. */
    private Reaction expunge(ImapCommand command) {
        if (!SequenceSet.isOne(command.arg(0))) {
            return command.bad("EXPUNGE wants numbers");
        }
        var wanted = SequenceSet.parse(command.arg(0), folder.nextUid() - 1);
        var lines = new ArrayList<String>();
        for (int number = folder.mails().size(); number > 0; number--) {
            int uid = uid(number);
            if (wanted.test(uid) && marked.remove(uid) && mailbox.arrivals().remove(uid)) {
                lines.add("* " + number + " EXPUNGE");
            }
        }
        mailbox.folder(wireName).ifPresent(now -> folder = now);
        return command.ok(lines, "Done");
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

    private Reaction search(ImapCommand command, boolean byUid) {
        var keys = SearchKeys.parse(command.args());
        if (keys.isEmpty()) {
            return command.bad("Only ALL, UNSEEN, SINCE and HEADER are known");
        }
        var found = numbers(number -> true, false).filter(number -> keys.get().test(mail(number)))
                .mapToObj(number -> Integer.toString(byUid ? uid(number) : number));
        return command.ok(List.of(found.collect(Collectors.joining(" ", "* SEARCH ", "")).strip()), "Done");
    }

    private IntStream numbers(IntPredicate wanted, boolean byUid) {
        return IntStream.rangeClosed(1, folder.mails().size())
                .filter(number -> wanted.test(byUid ? uid(number) : number));
    }

    private Mail mail(int number) {
        return folder.mails().get(number - 1);
    }

    private int uid(int number) {
        return mail(number).uid();
    }
}
