/** A mail server that moves: where the old and the new one are, what both showed, as plain values. */
package mailsetup.assistant.migration;
