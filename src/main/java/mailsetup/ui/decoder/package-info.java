/** Looking up the error message of another program. */
package mailsetup.ui.decoder;
