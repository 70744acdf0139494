/** The page on which tested settings are handed over, and the setup file that fills the wizard in. */
package mailsetup.ui.handover;
