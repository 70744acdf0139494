/** The first page: mail address and password, and what a mail server is. */
package mailsetup.ui.address;
