package mailsetup.diagnosis.faults.sending;

import mailsetup.core.Message;
import mailsetup.diagnosis.Words;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.Reply;

/** A reply of a sending server as evidence. */
final class Rejection {
    private Rejection() {}

    /** What that server said. */
    static Message said(ProbeReport report, Reply reply) {
        return Message.of("fault-sending.evidence.said", report.host(), Words.said(reply.text()));
    }
}
