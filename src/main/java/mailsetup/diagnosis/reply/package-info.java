/** What servers mean by their refusals: codes of the standards first, then the known words of providers. */
package mailsetup.diagnosis.reply;
