/**
 * The probe against what the world runs: Dovecot, Postfix, Courier and Cyrus, started by the tests, on loopback
 * (docs/testing.md).
 */
package mailsetup.realservers;
