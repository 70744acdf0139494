/** Signatures by an organisation's own key. */
package mailsetup.handoff.sign;
