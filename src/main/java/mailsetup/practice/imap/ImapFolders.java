package mailsetup.practice.imap;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mailsetup.practice.mailbox.Folder;
import mailsetup.practice.mailbox.Mailbox;
import mailsetup.practice.wire.Reaction;

/** What can be asked of a mailbox without opening a folder. */
final class ImapFolders {
    static final long UID_VALIDITY = 1;
    private static final String DELIMITER = "/";
    private static final Pattern WILDCARDS = Pattern.compile("[*%]+");
    private static final String NO_FOLDER = "[NONEXISTENT] No folder of that name";

    private final Mailbox mailbox;

    ImapFolders(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    Optional<ImapFolderView> open(String wireName, boolean selected) {
        return folder(wireName).map(folder -> new ImapFolderView(mailbox, folder, selected));
    }

    Optional<Folder> folder(String wireName) {
        return mailbox.folder(wireName);
    }

    Reaction unknown(ImapCommand command) {
        return command.no(NO_FOLDER);
    }

    Reaction namespace(ImapCommand command) {
        return command.ok(List.of("* NAMESPACE ((\"\" \"" + DELIMITER + "\")) NIL NIL"), "Done");
    }

    /** LIST, also with options and return options (RFC 5258), which change nothing here. */
    Reaction list(ImapCommand command) {
        int options = command.arg(0).startsWith("(") ? 1 : 0;
        var name = command.arg(options) + command.arg(options + 1);
        if (name.isEmpty()) {
            return command.ok(List.of("* " + command.verb() + " (\\Noselect) \"" + DELIMITER + "\" \"\""), "Done");
        }
        var wanted = pattern(name);
        var lines = mailbox.folders().stream().filter(folder -> wanted.matcher(folder.wireName()).matches())
                .map(folder -> line(command.verb(), folder)).toList();
        return command.ok(lines, "Done");
    }

    Reaction status(ImapCommand command) {
        var found = folder(command.arg(0));
        if (found.isEmpty()) {
            return unknown(command);
        }
        var folder = found.get();
        var items = List.of(command.arg(1).toUpperCase(Locale.ROOT).replaceAll("[()]", "").strip().split("\\s+"));
        var values = items.stream().map(item -> item + " " + value(folder, item)).toList();
        return items.stream().allMatch(item -> value(folder, item) >= 0)
                ? command.ok(List.of("* STATUS \"" + folder.wireName() + "\" (" + String.join(" ", values) + ")"),
                        "Done")
                : command.bad("Unknown item");
    }

    Reaction quotaRoot(ImapCommand command) {
        return folder(command.arg(0)).map(folder -> command
                .ok(List.of("* QUOTAROOT \"" + folder.wireName() + "\" \"\"", quotaLine()), "Done"))
                .orElseGet(() -> unknown(command));
    }

    Reaction quota(ImapCommand command) {
        return command.arg(0).isEmpty() ? command.ok(List.of(quotaLine()), "Done") : command.no("No such quota root");
    }

    /** In units of 1024 bytes (RFC 9208 section 5.1). */
    private String quotaLine() {
        return "* QUOTA \"\" (STORAGE " + mailbox.used().bytes() / 1024 + " " + mailbox.limit().bytes() / 1024 + ")";
    }

    private static long value(Folder folder, String item) {
        return switch (item) {
            case "MESSAGES" -> folder.mails().size();
            case "UNSEEN" -> folder.unseen();
            case "SIZE" -> folder.bytes();
            case "UIDNEXT" -> folder.nextUid();
            case "UIDVALIDITY" -> UID_VALIDITY;
            case "RECENT" -> 0;
            default -> -1;
        };
    }

    private static String line(String verb, Folder folder) {
        var attributes = ("\\HasNoChildren " + folder.use()).strip();
        return "* " + verb + " (" + attributes + ") \"" + DELIMITER + "\" \"" + folder.wireName() + "\"";
    }

    /** {@code *} stands for anything, {@code %} for one level; here all folders are on one level. */
    private static Pattern pattern(String name) {
        var regex = Stream.of(WILDCARDS.split(name, -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }
}
