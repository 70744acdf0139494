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
import mailsetup.network.Network;
import mailsetup.probe.AcceptedCertificate;
import mailsetup.probe.Deadline;
import mailsetup.probe.Login;
import mailsetup.probe.ProbeEvent;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.run.ProbeRun;

/** Finds servers for an address and tries them. */
public interface Assistant {
    /** The same assistant, which also believes these certificate authorities. */
    Assistant trusting(Collection<X509Certificate> authorities);

    /** The same assistant, which also lets these certificates of these servers pass. */
    Assistant accepting(Collection<AcceptedCertificate> certificates);

    /** The same assistant in another network, for example that of the fault lab. */
    Assistant in(Network network);

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
