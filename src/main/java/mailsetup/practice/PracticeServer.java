package mailsetup.practice;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadFactory;
import mailsetup.core.EmailAddress;
import mailsetup.core.Endpoint;
import mailsetup.core.Protocol;
import mailsetup.core.Provenance;
import mailsetup.core.Security;
import mailsetup.core.ServerSettings;
import mailsetup.core.network.Network;
import mailsetup.practice.certificate.CertificateAuthority;
import mailsetup.practice.lab.Lab;
import mailsetup.practice.lab.LabFault;
import mailsetup.practice.lab.LabNames;
import mailsetup.practice.lab.Person;
import mailsetup.practice.lab.Workshop;
import mailsetup.practice.mailbox.Account;
import mailsetup.practice.signin.Mood;
import mailsetup.practice.signin.SignInDesk;
import mailsetup.practice.wire.LoginRecord;
import mailsetup.practice.wire.OpenDoor;
import mailsetup.practice.wire.OpenDoors;

/** A running practice server: IMAP, POP3 and submission, each with TLS and with STARTTLS. */
public final class PracticeServer implements AutoCloseable {
    private final Account account;
    private final CertificateAuthority authority;
    private final LoginRecord logins;
    private final OpenDoors doors;
    private final Optional<LabRun> lab;
    private final Optional<OpenDoor> signIn;

    private PracticeServer(Account account, CertificateAuthority authority, LoginRecord logins, OpenDoors doors,
            Optional<LabRun> lab, Optional<OpenDoor> signIn) {
        this.account = account;
        this.authority = authority;
        this.logins = logins;
        this.doors = doors;
        this.lab = lab;
        this.signIn = signIn;
    }

    /**
     * Starts it on free ports of 127.0.0.1.
     *
     * @throws IOException when the certificate cannot be made, or no port is free
     */
    public static PracticeServer start() throws IOException {
        return start(Thread.ofVirtual().name("practice-", 0).factory());
    }

    static PracticeServer start(ThreadFactory threads) throws IOException {
        return start(Map.of(), threads);
    }

    /**
     * Starts it for many people, who all see the same mailbox.
     *
     * @param more user names and passwords beside the practice account
     * @throws IOException when the certificate cannot be made, or no port is free
     */
    public static PracticeServer start(Map<String, String> more) throws IOException {
        return start(more, Thread.ofVirtual().name("practice-", 0).factory());
    }

    private static PracticeServer start(Map<String, String> more, ThreadFactory threads) throws IOException {
        var account = PracticeAccount.of(Person.PRACTICE);
        var logins = new LoginRecord();
        var workshop = Workshop.open();
        var good = new GoodDoors(account, more, logins, workshop).all();
        return new PracticeServer(account, workshop.authority(), logins, OpenDoors.open(good, logins, threads),
                Optional.empty(), Optional.empty());
    }

    /**
     * Starts it in a little network of its own, with one thing wrong.
     *
     * @throws IOException when a certificate cannot be made, or no port is free
     */
    public static PracticeServer start(LabFault fault, Workshop workshop) throws IOException {
        return start(fault, workshop, Mood.AGREES);
    }

    /**
     * Starts three servers that take a token, and a sign-in server with which something is wrong.
     *
     * @throws IOException when a certificate cannot be made, or no port is free
     */
    public static PracticeServer start(Mood mood, Workshop workshop) throws IOException {
        return start(Lab.signIn(), workshop, mood);
    }

    private static PracticeServer start(LabFault fault, Workshop workshop, Mood mood) throws IOException {
        var account = PracticeAccount.of(fault.scene().person());
        var logins = new LoginRecord();
        var receptions = new GoodDoors(account, Map.of(), logins, workshop).in(fault.scene().world());
        var names = LabNames.open(fault.scene().world());
        try {
            var doors = OpenDoors.open(List.copyOf(receptions.values()), logins,
                    Thread.ofVirtual().name("lab-", 0).factory());
            var lab = LabRun.of(fault, names, List.copyOf(receptions.keySet()), doors.endpoints());
            return new PracticeServer(account, workshop.authority(), logins, doors, Optional.of(lab),
                    desk(fault.scene().person(), logins, workshop, mood));
        } catch (IOException e) {
            names.close();
            throw e;
        }
    }

    /** On the real loopback: a browser knows nothing of the lab's network. */
    private static Optional<OpenDoor> desk(Person person, LoginRecord logins, Workshop workshop, Mood mood)
            throws IOException {
        return person.signedIn().isEmpty()
                ? Optional.empty()
                : Optional.of(OpenDoor.open(
                        new SignInDesk(workshop.good().serverContext(), person, person.signedIn().get(), mood),
                        logins,
                        Thread.ofVirtual().name("lab-", 0).factory()));
    }

    /** Where one signs in, as far as one does. */
    public Optional<String> issuer() {
        return signIn.map(door -> "https://localhost:" + door.endpoint().port());
    }

    /** The address of the practice account. */
    public EmailAddress address() {
        return account.address();
    }

    /** How the practice account is opened, where that is by a sign-in in the browser; the password is then the token. */
    public Optional<Person.SignedIn> signedIn() {
        return lab.flatMap(run -> run.fault().scene().person().signedIn());
    }

    public String password() {
        return account.password();
    }

    /** The settings to test: all with TLS, but for the one that the fault lab bends. */
    public List<ServerSettings> asked() {
        return lab.map(LabRun::asked).orElseGet(this::tls);
    }

    /** Who is said to have named the servers. */
    public Provenance provenance() {
        return lab.map(LabRun::fault).map(LabFault::named).orElse(Provenance.PRACTICE);
    }

    /** Where all this is true: the real network, or the one of the lab. */
    public Network network() {
        return lab.<Network>map(LabRun::network).orElseGet(Network::real);
    }

    /** The fault that is played; empty for a good server. */
    public Optional<String> fault() {
        return lab.map(run -> run.fault().fault());
    }

    /** Its servers with TLS from the start: IMAP, POP3, SMTP; in the lab, where they are looked for. */
    public List<ServerSettings> tls() {
        return settings(Security.TLS);
    }

    /** The same by STARTTLS. */
    public List<ServerSettings> startTls() {
        return settings(Security.STARTTLS);
    }

    /** Its settings for that protocol in that mode. */
    public ServerSettings settings(Protocol protocol, Security security) {
        return settings(security).stream().filter(each -> each.protocol() == protocol).findFirst().orElseThrow();
    }

    public X509Certificate authority() {
        return authority.certificate();
    }

    /** How many logins were judged, accepted and refused ones. */
    public int loginsSeen() {
        return logins.logins();
    }

    /** How many logins of that user, who must be one of those it was started for. */
    public int loginsSeen(String user) {
        return logins.logins(user);
    }

    /** How many commands carried a password, judged or not, in clear or not. */
    public int credentialsSeen() {
        return logins.credentials();
    }

    /** Whether this password came unencrypted to any port, as it is or disguised as base64. */
    public boolean arrivedInClear(String secret) {
        return logins.arrivedInClear(secret);
    }

    /** How many connections were made to that port. */
    public int connections(Endpoint endpoint) {
        return doors.at(endpoint).connections();
    }

    /** How many connections were made to all its ports. */
    public int connections() {
        return doors.connections();
    }

    /** How many questions came to the name servers of the lab. */
    public int questions() {
        return lab.map(run -> run.names().questions()).orElse(0);
    }

    /** Stops it; no thread, socket or file is left. */
    @Override
    public void close() {
        lab.ifPresent(LabRun::close);
        signIn.ifPresent(OpenDoor::close);
        doors.close();
    }

    private List<ServerSettings> settings(Security security) {
        return lab.map(run -> run.standard(security)).orElseGet(() -> doors.endpoints().stream()
                .filter(endpoint -> endpoint.security() == security)
                .map(endpoint -> new ServerSettings(endpoint, account.user())).toList());
    }
}
