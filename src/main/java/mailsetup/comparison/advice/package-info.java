/** IMAP or POP for this person and this mailbox: advice from measured facts and a few answers. Pure. */
package mailsetup.comparison.advice;
