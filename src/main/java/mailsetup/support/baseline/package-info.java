/** What worked once, and what has changed since: pure values without user names and passwords (ADR 0032). */
package mailsetup.support.baseline;
