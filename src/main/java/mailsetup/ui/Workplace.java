package mailsetup.ui;

import mailsetup.ui.kit.Outside;
import mailsetup.ui.kit.Ui;

/**
 * What a page is made of.
 *
 * @param incoming opens files from outside the window
 */
record Workplace(WizardModel model, Outside outside, Incoming incoming, Ui ui) {}
