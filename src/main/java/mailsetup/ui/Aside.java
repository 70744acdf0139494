package mailsetup.ui;

import mailsetup.core.Message;

/** What can stand in place of a page. */
enum Aside {
    /** Nothing: the page itself is shown. */
    NONE,
    /** The list of faults to practise with. */
    FAULTS,
    /** The mail server has moved or will move. */
    MOVE,
    /** A report before it is saved. */
    SAVE,
    /** A report from somebody else. */
    REPLAY,
    /** What has left this computer. */
    LEDGER;

    /** What is on the screen then, for those who hear it. */
    Message name(Page page) {
        return Message.of(switch (this) {
            case NONE -> "wizard.step." + page.word();
            case FAULTS -> "lab.heading";
            case MOVE -> "migration.ui.heading";
            case SAVE -> "mailreport.heading";
            case REPLAY -> "mailreport.title";
            case LEDGER -> "ledger.heading";
        });
    }
}
