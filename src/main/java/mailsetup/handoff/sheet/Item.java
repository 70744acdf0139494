package mailsetup.handoff.sheet;

import mailsetup.core.Keyword;

/** What a mail program asks for; each program has its own word and its own place for it. */
enum Item {
    NAME, ADDRESS, KIND, PASSWORD, IN_HOST, IN_PORT, IN_SECURITY, IN_USER, OUT_HOST, OUT_PORT, OUT_SECURITY, OUT_LOGIN, OUT_USER;

    /** How message keys spell it. */
    String word() {
        // The word "name" in front of the others is the program's own.
        return this == NAME ? "your-name" : Keyword.of(this);
    }
}
