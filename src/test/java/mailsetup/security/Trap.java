package mailsetup.security;

import java.util.Map;
import mailsetup.core.Protocol;

/**
 * One hostile set-up.
 *
 * @param name as it stands in docs/security.md
 * @param consent what the person agreed to
 * @param spring plays it with every protocol for which there is such a thing
 */
record Trap(String name, Consent consent, Spring spring) {
    /** What the person agreed to. */
    enum Consent {
        /** Nothing that would let the password go there. */
        NONE("none"),
        /** A test of a server that proves its name: one password may go there. */
        TEST("test"),
        /** The same, and it must arrive: such a row shows that the recorder can see it. */
        CONTROL("control");

        private final String word;

        Consent(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    /** The playing of it. */
    interface Spring {
        Map<Protocol, Cell> play() throws Exception;
    }
}
