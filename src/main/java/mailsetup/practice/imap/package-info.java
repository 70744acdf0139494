/** The practice server's IMAP4rev1 (RFC 3501), as far as setting up a mail account needs it. */
package mailsetup.practice.imap;
