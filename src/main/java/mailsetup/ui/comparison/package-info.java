/** IMAP and POP side by side: the recommendation, the questions that change it, what was measured, and the way out on paper. */
package mailsetup.ui.comparison;
