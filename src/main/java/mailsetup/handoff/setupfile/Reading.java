package mailsetup.handoff.setupfile;

import mailsetup.core.Message;

/** What came of reading a setup file. */
public sealed interface Reading {
    /** It can be used, once a person has seen what is in it. */
    record Good(SetupFile file) implements Reading {}

    /** It cannot, and why. */
    record Refused(Message why) implements Reading {}
}
