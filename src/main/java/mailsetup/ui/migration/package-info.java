/** The page for a mail server that has moved or will move: old and new side by side, and what to do. */
package mailsetup.ui.migration;
