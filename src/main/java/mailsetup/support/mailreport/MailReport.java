package mailsetup.support.mailreport;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import mailsetup.core.EmailAddress;
import mailsetup.core.Message;
import mailsetup.diagnosis.Examination;
import mailsetup.probe.ProbeReport;

/**
 * Everything that a test came to, as it was seen on the computer where it was made.
 *
 * @param made when, in whole seconds
 * @param allowed what a person let leave unmasked; empty before it was masked
 * @param servers that were tested
 * @param selfTest what became of a mail to oneself, line by line; empty where none was sent
 */
public record MailReport(Instant made, Maker maker, List<Part> allowed, EmailAddress address,
        List<ProbeReport> servers, Examination examination, List<Message> selfTest) {
    /** How the name of such a file ends. */
    public static final String ENDING = ".mailreport";
    /** The largest file that is read, in bytes. */
    public static final int LARGEST = 4 << 20;

    public MailReport {
        made = made.truncatedTo(ChronoUnit.SECONDS);
        allowed = List.copyOf(allowed);
        servers = List.copyOf(servers);
        selfTest = List.copyOf(selfTest);
    }

    /** What was seen here and now. */
    public static MailReport now(EmailAddress address, List<ProbeReport> servers, Examination examination,
            List<Message> selfTest) {
        return new MailReport(Instant.now(), Maker.here(), List.of(), address, servers, examination, selfTest);
    }
}
