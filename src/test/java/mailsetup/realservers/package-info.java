/** The probe against what the world runs: Dovecot and Postfix, started by the tests, on loopback (docs/testing.md). */
package mailsetup.realservers;
