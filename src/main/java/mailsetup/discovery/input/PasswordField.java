package mailsetup.discovery.input;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import mailsetup.core.Message;

/**
 * The field of the password. The password is never changed here, and no remark holds a part of it; whoever wants a
 * change says yes to a {@link PasswordOffer}.
 */
public final class PasswordField {
    /** Beyond this, something else was pasted. */
    private static final int LONGEST = Draft.LONGEST;
    private static final List<Doubt> DOUBTS = List.of(
            new Doubt(p -> p.length > LONGEST, Remark.warning("I-02", "input.password.too-long", LONGEST)),
            new Doubt(PasswordField::hasBlanksAtEnds, Remark.warning("I-02", "input.password.blanks-at-ends")
                    .suggesting(PasswordOffer.REMOVE_BLANKS_AT_ENDS.id())),
            new Doubt(p -> PasswordChars.any(p, PasswordChars::isInvisible), Remark
                    .warning("I-02", "input.password.invisible").suggesting(PasswordOffer.REMOVE_INVISIBLE.id())),
            new Doubt(PasswordField::isGrouped, Remark
                    .warning("I-02", "input.password.grouped").suggesting(PasswordOffer.REMOVE_ALL_BLANKS.id())),
            new Doubt(p -> PasswordChars.any(p, PasswordChars::isFullWidth), Remark
                    .warning("I-01", "input.password.full-width").suggesting(PasswordOffer.HALF_WIDTH.id())),
            new Doubt(p -> PasswordChars.any(p, PasswordChars::isKana), Remark.warning("I-11", "input.password.kana")),
            new Doubt(p -> PasswordChars.any(p, c -> c == PasswordChars.YEN), Remark
                    .warning("I-13", "input.password.yen").suggesting(PasswordOffer.BACKSLASH.id())),
            new Doubt(p -> PasswordChars.any(p, PasswordChars::isForeign), Remark
                    .warning("I-14", "input.password.non-ascii")),
            new Doubt(PasswordField::looksLocked, Remark.warning("I-11", "input.password.capitals")));

    private PasswordField() {}

    private record Doubt(Predicate<char[]> applies, Remark remark) {}

    /** What stands below the field all the time: which of several passwords is meant (row I-12). */
    public static Message hint() {
        return Message.of("input.password.hint");
    }

    /** What is odd about a password: warnings only, except that there must be one. */
    public static List<Remark> remarks(char[] password) {
        return password.length == 0
                ? List.of(Remark.error("I-15", "input.password.missing"))
                : DOUBTS.stream().filter(doubt -> doubt.applies.test(password)).map(Doubt::remark).toList();
    }

    /** The change a remark offers. */
    public static Optional<PasswordOffer> offer(Remark remark) {
        return remark.suggestion().flatMap(
                id -> List.of(PasswordOffer.values()).stream().filter(offer -> offer.id().equals(id)).findFirst());
    }

    private static boolean hasBlanksAtEnds(char[] password) {
        return PasswordChars.isBlank(password[0]) || PasswordChars.isBlank(password[password.length - 1]);
    }

    /** Four groups of four, as app passwords are shown. */
    private static boolean isGrouped(char[] password) {
        var groups = PasswordChars.withoutBlanksAtEnds(password);
        var grouped = groups.length == 19;
        for (int i = 0; grouped && i < groups.length; i++) {
            grouped = PasswordChars.isBlank(groups[i]) == (i % 5 == 4);
        }
        Arrays.fill(groups, '\0');
        return grouped;
    }

    /** Capitals only, or all but the first letter: Caps Lock turns Hanako into hANAKO. */
    private static boolean looksLocked(char[] password) {
        int small = PasswordChars.count(password, Character::isLowerCase);
        int capital = PasswordChars.count(password, Character::isUpperCase);
        return capital >= 4 && (small == 0 || (small == 1 && Character.isLowerCase(password[0])));
    }
}
