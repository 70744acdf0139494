package mailsetup.probe;

import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.LongStream;

/**
 * Mail outside the inbox, each message once: a folder of all mail counts what labels show again, and others that are
 * views of it (RFC 6154) hold nothing of their own.
 *
 * @param inbox messages in the inbox
 */
public record OutsideInbox(List<FolderFacts> folders, long inbox) {
    private static final String ALL = "\\all";
    private static final Set<String> VIEWS = Set.of(ALL, "\\flagged", "\\important");
    /** Folders that are not part of all mail. */
    private static final Set<String> THROWN_AWAY = Set.of("\\trash", "\\junk");
    private static final Set<String> UNMISSED = Set.of("\\trash", "\\junk", "\\drafts");

    public OutsideInbox {
        folders = List.copyOf(folders);
    }

    /** In one's own folders; empty when none was counted. */
    public OptionalLong own() {
        return all().isPresent()
                ? OptionalLong.of(beyondInbox() + counted(folder -> used(folder, THROWN_AWAY)).sum())
                : sum(counted(folder -> !used(folder, VIEWS)));
    }

    /** In one's own folders, without what nobody would miss. */
    public long missed() {
        return all().isPresent()
                ? beyondInbox()
                : counted(folder -> !used(folder, VIEWS) && !used(folder, UNMISSED)).sum();
    }

    /** In folders of others and of everybody. */
    public long shared() {
        return messages(folder -> folder.sharing().isPresent()).sum();
    }

    /** In the folder of all mail, where there is one. */
    public OptionalLong all() {
        return counted(folder -> used(folder, Set.of(ALL))).findFirst();
    }

    private long beyondInbox() {
        return Math.max(0, all().orElse(0) - inbox);
    }

    private LongStream counted(Predicate<FolderFacts> which) {
        return messages(which.and(folder -> folder.sharing().isEmpty()));
    }

    private LongStream messages(Predicate<FolderFacts> which) {
        return folders.stream().filter(folder -> !folder.isInbox()).filter(which)
                .flatMapToLong(folder -> folder.messages().stream());
    }

    private static boolean used(FolderFacts folder, Set<String> uses) {
        return uses.contains(folder.use().toLowerCase(Locale.ROOT));
    }

    private static OptionalLong sum(LongStream counts) {
        return counts.boxed().reduce(Long::sum).map(OptionalLong::of).orElseGet(OptionalLong::empty);
    }
}
