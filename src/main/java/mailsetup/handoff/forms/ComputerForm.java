package mailsetup.handoff.forms;

import mailsetup.handoff.Exporter;
import mailsetup.handoff.Group;

/** A file or sheet with which one account is set up on a computer, by a password or by a sign-in. */
abstract class ComputerForm implements Exporter {
    @Override
    public Group group() {
        return Group.COMPUTER;
    }

    @Override
    public boolean knowsSignIn() {
        return true;
    }
}
