/** The last page: what works, IMAP and POP side by side, and the settings to copy. */
package mailsetup.ui.results;
