/** The practice server's POP3 (RFC 1939). */
package mailsetup.practice.pop3;
