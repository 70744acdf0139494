/** The practice server's message submission (RFC 6409). It accepts mail and keeps what is for the account, as long as it runs. */
package mailsetup.practice.submission;
