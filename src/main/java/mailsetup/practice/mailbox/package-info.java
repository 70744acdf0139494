/** The practice account and the mail in it. */
package mailsetup.practice.mailbox;
