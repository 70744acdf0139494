package mailsetup.support.mailreport;

import mailsetup.core.Message;

/** What came of reading a report. */
public sealed interface Reading {
    /** It can be shown. */
    record Good(MailReport report) implements Reading {}

    /** It cannot, and why. */
    record Refused(Message why) implements Reading {}
}
