package mailsetup.handoff.format;

import mailsetup.core.EmailAddress;

/** File names that every system takes and that can name no other folder. */
public final class FileName {
    private FileName() {}

    /** The address with everything unusual as an underline, and that ending. */
    public static String of(EmailAddress address, String ending) {
        var plain = address.toString().replaceAll("[^A-Za-z0-9@._-]", "_").replaceAll("^[.-]", "_");
        return plain.replaceAll("\\.{2,}", ".") + ending;
    }
}
