/** What has left this computer: to whom, when, by which way, what, and on what consent. In memory only, without a secret. */
package mailsetup.core.ledger;
