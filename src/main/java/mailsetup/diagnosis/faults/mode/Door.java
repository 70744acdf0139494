package mailsetup.diagnosis.faults.mode;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.Verdict;
import mailsetup.probe.Failure;
import mailsetup.probe.ProbeReport;

/** One port of a host, and the others beside it. */
final class Door {
    private Door() {}

    /** Begins a diagnosis whose facts are host, port and protocol. */
    static Verdict verdict(Fault fault, ProbeReport report) {
        var endpoint = report.settings().endpoint();
        return fault.on(report.settings(), endpoint.host().ascii(), Integer.toString(endpoint.port()),
                endpoint.protocol());
    }

    /** This door and those that were tried beside it. */
    static List<ProbeReport> all(Case c, ProbeReport report) {
        return Stream.concat(Stream.of(report), others(c, report).stream()).toList();
    }

    /** The doors that were tried beside it, on the same host and for the same protocol. */
    static List<ProbeReport> others(Case c, ProbeReport report) {
        var here = report.settings().endpoint();
        return c.alternatives().stream().filter(other -> other.settings().endpoint().host().equals(here.host())
                && other.settings().protocol() == here.protocol()).toList();
    }

    /** Whether somebody who speaks TLS stands there, good or bad. */
    static boolean encrypts(ProbeReport report) {
        return report.tls().isPresent() || report.failedWith(Failure.BadCertificate.class).isPresent()
                || report.failedWith(Failure.TlsFailed.class).isPresent()
                || report.failedWith(Failure.SpeaksTls.class).isPresent();
    }

    /** What a server offered instead of STARTTLS. */
    static Optional<List<String>> withoutStartTls(ProbeReport report) {
        return report.failedWith(Failure.NotOffered.class).filter(not -> not.need() == Failure.Need.STARTTLS)
                .map(Failure.NotOffered::offered);
    }
}
