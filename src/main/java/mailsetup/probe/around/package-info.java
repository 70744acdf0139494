/** What was observed around servers that failed: names and network, as plain values; empty where nobody looked. */
package mailsetup.probe.around;
