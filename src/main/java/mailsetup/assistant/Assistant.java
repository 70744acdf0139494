package mailsetup.assistant;

import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import mailsetup.assistant.migration.Move;
import mailsetup.assistant.migration.MoveLogins;
import mailsetup.assistant.migration.MoveQuestion;
import mailsetup.assistant.migration.MoveStage;
import mailsetup.core.Candidate;
import mailsetup.core.EmailAddress;
import mailsetup.core.ServerSettings;
import mailsetup.core.ledger.Ledger;
import mailsetup.core.network.Network;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Examination;
import mailsetup.discovery.Discovered;
import mailsetup.discovery.Found;
import mailsetup.discovery.Proof;
import mailsetup.discovery.Question;
import mailsetup.probe.AcceptedCertificate;
import mailsetup.probe.Deadline;
import mailsetup.probe.Login;
import mailsetup.probe.ProbeEvent;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.SelfMail;
import mailsetup.probe.SelfTestResult;
import mailsetup.probe.around.ControlHosts;
import mailsetup.probe.dns.DnsClient;
import mailsetup.probe.run.ProbeRun;

/** Finds servers for an address and tries them. */
public interface Assistant {
    /** What it has sent. The same one for every assistant that was made of this one. */
    default Ledger ledger() {
        return Ledger.inMemory();
    }

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

    /** The same assistant, which also lets these certificates of these servers pass. */
    default Assistant accepting(Collection<AcceptedCertificate> certificates) {
        return this;
    }

    /** The same assistant in another network, for example that of the fault lab. */
    default Assistant in(Network network) {
        return this;
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
     * Sends one mail to oneself, watches it arrive and removes it where it can be told apart. Ends within the limit, and
     * at once when the thread is interrupted. An assistant that cannot send says that nothing was sent.
     *
     * @param servers those that work
     */
    default SelfTestResult selfTest(List<ServerSettings> servers, Login login, SelfMail mail, Duration limit) {
        return SelfTestResult.nothingSent(0);
    }

    /**
     * Looks for the causes of what went wrong: tries a few alternatives and looks around, all at once, without a
     * password. Never longer than the limit, nor than one stage of a probe may take.
     *
     * @param control independent hosts to ask about the network; empty unless the person said yes
     */
    Examination examine(EmailAddress address, List<ProbeReport> reports, Optional<ControlHosts> control,
            Duration limit);

    /**
     * Examines the move of a mailbox from one server to another, on the calling thread; an interrupt ends it at once. At
     * most one login on each side, and nothing is changed there. An assistant that cannot look sees nothing.
     *
     * @param progress told of each stage as it begins
     */
    default Move move(MoveQuestion question, MoveLogins logins, Consumer<MoveStage> progress) {
        return Move.unseen(question);
    }

    /** The causes of what went wrong, foremost first, without asking independent hosts. */
    default List<Diagnosis> diagnose(EmailAddress address, List<ProbeReport> reports, Duration limit) {
        return examine(address, reports, Optional.empty(), limit).causes();
    }
}
