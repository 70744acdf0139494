/** What has left this computer, on the screen. */
package mailsetup.ui.ledger;
