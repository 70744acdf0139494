/** The report file {@code *.mailreport}: what a test came to, masked before it is written, replayed anywhere (docs/report.md). */
package mailsetup.support.mailreport;
