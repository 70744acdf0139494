/** IMAP or POP: what each means, measured on the person's own mailbox. */
package mailsetup.comparison;
