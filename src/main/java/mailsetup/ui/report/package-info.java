/** A report for the support desk: looked through and saved on one side, replayed on the other. */
package mailsetup.ui.report;
