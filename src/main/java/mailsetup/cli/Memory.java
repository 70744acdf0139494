package mailsetup.cli;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mailsetup.core.EmailAddress;
import mailsetup.core.Message;
import mailsetup.probe.ProbeReport;
import mailsetup.support.baseline.Baseline;
import mailsetup.support.baseline.Since;
import mailsetup.support.baseline.file.BaselineStore;
import mailsetup.support.report.ReportJson;

/**
 * What worked before, and whether to keep what works now.
 *
 * @param store empty where there is no folder for it
 * @param remember somebody said yes
 */
record Memory(Optional<BaselineStore> store, boolean remember) {
    static final Memory NONE = new Memory(Optional.empty(), false);

    /** What changed; empty where nothing was kept. */
    Optional<Since> since(EmailAddress address, List<ProbeReport> reports) {
        return store.flatMap(place -> place.find(address)).map(before -> Since.of(before, reports));
    }

    /** Keeps what works, if somebody wanted it; tells what came of it. */
    Optional<Message> keep(EmailAddress address, List<ProbeReport> reports) {
        if (!remember) {
            return Optional.empty();
        }
        var now = Baseline.of(reports, Instant.now());
        return Optional.of(store.isEmpty()
                ? Message.of("baseline.cli.no-folder")
                : now.map(baseline -> kept(store.get(), address, baseline))
                        .orElseGet(() -> Message.of("baseline.cli.not-kept")));
    }

    /** Deletes what is kept, and tells whether there was anything. */
    ExitCode forget(EmailAddress address, Typed typed, Call call) throws IOException {
        boolean there = store.isPresent() && store.get().forget(address);
        if (typed.has(Options.JSON)) {
            call.json(ReportJson.forgotten(there));
        } else {
            call.paper().hanging("",
                    call.messages().text(there ? "baseline.cli.forgotten" : "baseline.cli.nothing"));
        }
        return ExitCode.FINE;
    }

    private static Message kept(BaselineStore store, EmailAddress address, Baseline baseline) {
        try {
            store.keep(address, baseline);
            return Message.of("baseline.cli.kept");
        } catch (IOException e) {
            return Message.of("baseline.failed");
        }
    }
}
