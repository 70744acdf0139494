package mailsetup.probe.run;

import java.util.List;
import mailsetup.probe.ProbeReport;

/** Probes of several servers at once. Closing it cancels what is not finished. */
public interface ProbeRun extends AutoCloseable {
    /** The reports, in the order of the servers, when all are finished; never waits past the deadline. */
    List<ProbeReport> await();

    /** Closes every connection at once; unfinished stages become skipped. May be called again. */
    @Override
    void close();
}
