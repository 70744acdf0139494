package mailsetup.testkit;

import java.util.List;
import java.util.stream.Stream;
import mailsetup.core.Message;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.diagnosis.Change;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.Mover;
import mailsetup.diagnosis.Sureness;
import mailsetup.probe.Failure;
import mailsetup.probe.Finding;
import mailsetup.probe.Flaw;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.Stage;
import mailsetup.support.KnownFaults;

/** Diagnoses made by hand, and the reports they are about. */
public final class Diagnoses {
    private static final Fault EXPIRED = known("expired");

    private static final Fault CLOSED = known("port-closed");

    private Diagnoses() {}

    private static Fault known(String id) {
        return KnownFaults.find(id).orElseThrow();
    }

    /** IMAP with a certificate that ran out. */
    public static ProbeReport expiredReport() {
        return Reports.imap().failed(Stage.SECURE, new Failure.BadCertificate(Reports.tls(),
                List.of(new Flaw.Expired(0, Reports.CERTIFICATE_END)))).report();
    }

    /** What is wrong there, with a line that was ruled out. */
    public static Diagnosis expired() {
        return EXPIRED.on(expiredReport().settings(), "imap.example.jp", Reports.CERTIFICATE_END)
                .proven(Message.of("fault-certificate.evidence.expired", Reports.CERTIFICATE_END))
                .not(Message.of("probe.finding.nothing"));
    }

    /** A likely cause whose change is another port with encryption. */
    public static Diagnosis mended() {
        return CLOSED.on(Reports.of(Protocol.IMAP, Security.PLAIN).settings(), "imap.example.jp", "143")
                .likely(Message.of("fault-network.evidence.refused", "imap.example.jp", "143"))
                .mendedBy(Reports.imap().withoutLogin().report());
    }

    /** A name that nobody has, and no better one. */
    public static Diagnosis unknownHost(String host) {
        return known("host-unknown").on(Reports.imap().settings(), host)
                .likely(Message.of("fault-name.evidence.not-found", host));
    }

    /** The certificate of all three servers is for another name of the same owner, under which they were reached. */
    public static Diagnosis otherName() {
        var servers = Stream.of(Protocol.values()).map(each -> Reports.of(each, Security.TLS).settings()).toList();
        var changes = Stream.of(Protocol.values()).map(each -> new Change(Reports.of(each, Security.TLS).settings(),
                Reports.of(each, Security.TLS).at("mail.example.jp").withoutLogin().report())).toList();
        return new Diagnosis(known("foreign-name"), Sureness.LIKELY, servers,
                List.of("imap.example.jp", List.of("mail.example.jp")), List.of(), List.of(), changes);
    }

    /** A cause whose every word comes from a bad server. */
    public static Diagnosis hostile(String words) {
        return EXPIRED.on(hostileReport(words).settings(), words, List.of(words))
                .possible(Message.of("fault-certificate.evidence.expired", words)).not(Message.of(
                        "fault-certificate.evidence.expired", Message.of("fault-certificate.evidence.expired", words)));
    }

    /** A server that says this when it refuses. */
    public static ProbeReport hostileReport(String words) {
        return Reports.imap().failed(Stage.AUTHENTICATE, Reports.refusal("NO", words)).report();
    }

    /** One diagnosis for each pair of sureness and mover. */
    public static List<Diagnosis> everyKind() {
        return List.of(Mover.values()).stream().flatMap(mover -> List.of(Sureness.values()).stream()
                .map(sureness -> with(expired(), mover, sureness))).toList();
    }

    /** A report whose capabilities are these. */
    public static ProbeReport offering(Protocol protocol, String... capabilities) {
        return Reports.of(protocol, Security.TLS).withoutLogin()
                .passed(Stage.NEGOTIATE, new Finding.Capabilities(List.of(capabilities))).report();
    }

    private static Diagnosis with(Diagnosis d, Mover mover, Sureness sureness) {
        var fault = d.fault();
        var moved = new Fault(fault.number(), fault.id(), fault.rung(), mover, fault.rows(), fault.about(),
                fault.traits());
        return new Diagnosis(moved, sureness, d.servers(), d.facts(), d.evidence(), d.ruledOut(), d.changes());
    }
}
