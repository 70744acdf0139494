package mailsetup.assistant;

import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import mailsetup.core.Candidate;
import mailsetup.core.EmailAddress;
import mailsetup.core.ServerSettings;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.discovery.Discovered;
import mailsetup.discovery.Found;
import mailsetup.discovery.Proof;
import mailsetup.discovery.Question;
import mailsetup.dns.DnsClient;
import mailsetup.probe.Deadline;
import mailsetup.probe.Login;
import mailsetup.probe.ProbeEvent;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.run.ProbeRun;

/** Finds servers for an address and tries them. */
public interface Assistant {
    /** The same assistant, which also believes these certificate authorities. */
    Assistant trusting(Collection<X509Certificate> authorities);

    /** The same assistant, which asks this name client instead of the servers of the system. */
    default Assistant asking(DnsClient names) {
        return this;
    }

    /**
     * Everything that can be found out about the servers of an address, without a password. An interrupt ends it at
     * once with what is known.
     *
     * @param progress told of every change, on the calling thread
     */
    default Discovered discover(Question question, Consumer<Discovered> progress) {
        var found = find(question.address(), question.deadline()).stream()
                .map(candidate -> new Found(candidate, List.of(), Proof.UNTESTED, false)).toList();
        return new Discovered(question.address(), question.consent(), found, List.of(), true);
    }

    /**
     * The best settings for each protocol, reached without a password; at most one for each of IMAP, POP3 and SMTP,
     * in this order. Where nothing answers, the likeliest guess stands, so that the person can correct it.
     */
    List<Candidate> find(EmailAddress address, Deadline deadline);

    /**
     * Tries all servers at once and logs in once for each.
     *
     * @param login empty for a probe without a password
     * @param limit of the whole run
     * @param events called from worker threads
     */
    ProbeRun probe(List<ServerSettings> servers, Optional<Login> login, Duration limit, Consumer<ProbeEvent> events);

    /**
     * The causes of what went wrong, foremost first; empty when nothing did. Tries a few alternatives without a
     * password, all at once, and never longer than the limit.
     */
    List<Diagnosis> diagnose(EmailAddress address, List<ProbeReport> reports, Duration limit);
}
