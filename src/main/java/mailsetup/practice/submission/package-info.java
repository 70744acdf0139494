/** The practice server's message submission (RFC 6409). It accepts mail and keeps nothing. */
package mailsetup.practice.submission;
