/** Questions to the domain name system, and answers that are values. The only door to the DNS library. */
package mailsetup.probe.dns;
