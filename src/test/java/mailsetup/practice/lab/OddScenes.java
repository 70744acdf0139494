package mailsetup.practice.lab;

import mailsetup.core.Protocol;
import mailsetup.practice.wire.Octets;

/** Servers that the lab does not have. */
public final class OddScenes {
    private OddScenes() {}

    /** An IMAP server that refuses the login in these words. */
    public static LabFault refusing(String words) {
        return new LabFault("login-refused", Scene.at(Protocol.IMAP).says("^(\\S+) OK .*Logged in$",
                "$1 NO " + Octets.octets(words).replace("\\", "\\\\").replace("$", "\\$")));
    }

    /** An IMAP server that greets with a line of that many characters. */
    public static LabFault greetingWith(int characters) {
        return new LabFault("too-much-data",
                Scene.at(Protocol.IMAP).says("^\\* OK .*", "* OK " + "x".repeat(characters)));
    }
}
