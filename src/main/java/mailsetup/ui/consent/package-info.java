/** The question before a password goes to a host that the person did not choose. */
package mailsetup.ui.consent;
