package mailsetup.practice;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadFactory;
import java.util.function.Function;
import mailsetup.core.EmailAddress;
import mailsetup.core.Endpoint;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.core.ServerSettings;
import mailsetup.practice.certificate.CertificateAuthority;
import mailsetup.practice.lab.LabFault;
import mailsetup.practice.lab.Workshop;
import mailsetup.practice.mailbox.Account;
import mailsetup.practice.wire.Door;
import mailsetup.practice.wire.GuestBook;
import mailsetup.practice.wire.OpenDoors;

/** A running practice server: IMAP, POP3 and submission, each with TLS and with STARTTLS. */
public final class PracticeServer implements AutoCloseable {
    private final Account account;
    private final CertificateAuthority authority;
    private final GuestBook guestBook;
    private final OpenDoors doors;
    private final Optional<LabFault> fault;

    private PracticeServer(Account account, CertificateAuthority authority, GuestBook guestBook, OpenDoors doors,
            Optional<LabFault> fault) {
        this.account = account;
        this.authority = authority;
        this.guestBook = guestBook;
        this.doors = doors;
        this.fault = fault;
    }

    /**
     * Starts it on free ports of 127.0.0.1. Makes its certificate first, which takes about a second.
     *
     * @throws IOException when the certificate cannot be made, or no port is free
     */
    public static PracticeServer start() throws IOException {
        return start(Thread.ofVirtual().name("practice-", 0).factory());
    }

    static PracticeServer start(ThreadFactory threads) throws IOException {
        return open(Map.of(), Workshop.open(), GoodDoors::all, Optional.empty(), threads);
    }

    /**
     * Starts it for many people, who all see the same mailbox.
     *
     * @param more user names and passwords beside the practice account
     * @throws IOException when the certificate cannot be made, or no port is free
     */
    public static PracticeServer start(Map<String, String> more) throws IOException {
        return open(more, Workshop.open(), GoodDoors::all, Optional.empty(),
                Thread.ofVirtual().name("practice-", 0).factory());
    }

    /**
     * Starts it with one thing wrong.
     *
     * @throws IOException when a certificate cannot be made, or no port is free
     */
    public static PracticeServer start(LabFault fault, Workshop workshop) throws IOException {
        var oddTls = fault.tls(workshop);
        return open(Map.of(), workshop, good -> good.with(fault, oddTls), Optional.of(fault),
                Thread.ofVirtual().name("lab-", 0).factory());
    }

    private static PracticeServer open(Map<String, String> more, Workshop workshop,
            Function<GoodDoors, List<Door>> choice,
            Optional<LabFault> fault, ThreadFactory threads) throws IOException {
        var account = PracticeAccount.make();
        var guestBook = new GuestBook();
        var doors = choice.apply(new GoodDoors(account, more, guestBook, workshop));
        return new PracticeServer(account, workshop.authority(), guestBook,
                OpenDoors.open(doors, guestBook, threads), fault);
    }

    /** The address of the practice account. */
    public EmailAddress address() {
        return account.address();
    }

    /** Its password. */
    public String password() {
        return account.password();
    }

    /** The settings to test: all with TLS, but for the one that the fault lab bends. */
    public List<ServerSettings> asked() {
        return fault.map(odd -> doors.endpoints().stream()
                .map(open -> open.protocol() == odd.at() ? odd.asked(open) : open)
                .map(endpoint -> new ServerSettings(endpoint, account.user())).toList()).orElseGet(this::tls);
    }

    /** Its servers with TLS from the start: IMAP, POP3, SMTP. */
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

    /** The made authority that signed its certificate. */
    public X509Certificate authority() {
        return authority.certificate();
    }

    /** How many logins were judged, accepted and refused ones. */
    public int loginsSeen() {
        return guestBook.logins();
    }

    /** How many logins of that user, who must be one of those it was started for. */
    public int loginsSeen(String user) {
        return guestBook.logins(user);
    }

    /** How many commands carried a password, judged or not, in clear or not. */
    public int credentialsSeen() {
        return guestBook.credentials();
    }

    /** Whether this password came unencrypted to any port, as it is or disguised as base64. */
    public boolean arrivedInClear(String secret) {
        return guestBook.arrivedInClear(secret);
    }

    /** How many connections were made to that port. */
    public int connections(Endpoint endpoint) {
        return doors.at(endpoint).connections();
    }

    /** Stops it; no thread, socket or file is left. */
    @Override
    public void close() {
        doors.close();
    }

    private List<ServerSettings> settings(Security security) {
        return doors.endpoints().stream().filter(endpoint -> endpoint.security() == security)
                .map(endpoint -> new ServerSettings(endpoint, account.user())).toList();
    }
}
