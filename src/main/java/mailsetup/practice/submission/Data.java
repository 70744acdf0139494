package mailsetup.practice.submission;

import mailsetup.practice.wire.Reaction;

/** A message on its way in (RFC 5321 section 4.1.1.4): it is counted, not kept. */
final class Data {
    private boolean flows;
    private long bytes;

    /** Whether lines belong to the message. */
    boolean flows() {
        return flows;
    }

    Reaction begin() {
        flows = true;
        bytes = 0;
        return Reaction.says("354 Go on, end with a dot");
    }

    Reaction take(String line) {
        if (!line.equals(".")) {
            bytes += line.length() + 2L;
            return Reaction.silence();
        }
        flows = false;
        return Reaction.says(bytes > Envelope.MOST_BYTES ? "552 5.3.4 Too big" : "250 2.0.0 Taken, and not kept");
    }
}
