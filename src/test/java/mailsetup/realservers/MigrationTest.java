package mailsetup.realservers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mailsetup.assistant.migration.Earlier;
import mailsetup.assistant.migration.Move;
import mailsetup.assistant.migration.MoveLogins;
import mailsetup.assistant.migration.MoveQuestion;
import mailsetup.assistant.migration.Side;
import mailsetup.assistant.migration.SideFacts;
import mailsetup.assistant.migration.doctor.MoveDoctor;
import mailsetup.assistant.migration.find.MoveSources;
import mailsetup.assistant.migration.look.Looking;
import mailsetup.assistant.migration.verdicts.MoveFaults;
import mailsetup.assistant.migration.verdicts.MoveRuledOut;
import mailsetup.core.EmailAddress;
import mailsetup.core.Endpoint;
import mailsetup.core.Hostname;
import mailsetup.core.Protocol;
import mailsetup.core.Secret;
import mailsetup.core.Security;
import mailsetup.core.ServerSettings;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Diagnostician;
import mailsetup.probe.Login;
import mailsetup.probe.angus.AngusEngine;
import mailsetup.probe.dns.DnsClient;
import mailsetup.probe.net.Limits;
import mailsetup.probe.net.SystemResolver;
import mailsetup.probe.net.TrustAnchors;
import mailsetup.probe.surroundings.HostsFile;
import mailsetup.testkit.Need;
import mailsetup.testkit.Needs;
import mailsetup.testkit.ScriptedDns;
import mailsetup.testkit.Waiting;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Every fault of a move, staged with two Dovecot and two Postfix and a name system of our own: each is named first, with
 * at most one login on each side, and nothing on either server is changed.
 */
@Waiting
@Needs({Need.DOVECOT, Need.POSTFIX})
class MigrationTest {
    private static final String OLD = "127.0.0.2";
    private static final String NEW = "127.0.0.3";
    private static final int CASES = 20;

    @AutoClose
    private static Certificates certificates;
    @AutoClose
    private static MoveSide old;
    @AutoClose
    private static MoveSide current;
    @AutoClose
    private static final ScriptedDns usual = new ScriptedDns();
    @AutoClose
    private static final ScriptedDns authority = new ScriptedDns();
    @AutoClose
    private static final ScriptedDns second = new ScriptedDns();

    private Map<String, String> before;
    private int passwordsAtOld;
    private int passwordsAtNew;

    private Map<String, String> hostsLines = Map.of();
    private Set<Integer> closedAtNew = Set.of();
    private List<ServerSettings> published = List.of();

    @BeforeAll
    static void startBothSides() {
        certificates = new Certificates();
        old = new MoveSide(OLD, "sv1.oldhost.jp", 1_500_000_000, users(Side.OLD));
        current = new MoveSide(NEW, "sv2.newhost.jp", 1_700_000_000, users(Side.NEW));
        var domains = IntStream.rangeClosed(0, CASES).mapToObj(MigrationTest::domain).toList();
        old.start(certificates.issue("old", names("sv1.oldhost.jp", -1)), domains.stream()
                .filter(domain -> !domain.equals("g00.jp")).toList());
        current.start(certificates.issue("new", names("sv2.newhost.jp", 5)), domains);
        startNames();
    }

    private static void startNames() {
        for (var dns : List.of(usual, authority)) {
            dns.zone("sv1.oldhost.jp. 300 A " + OLD + "\nsv2.newhost.jp. 300 A " + NEW
                    + "\nns.dns.jp. 300 A 127.0.0.53\n");
            IntStream.rangeClosed(0, CASES).forEach(i -> dns.zone(zone(dns == usual, i)));
        }
        second.zone("mail.g01.jp. 300 A " + NEW + "\n");
    }

    /** The move is over and well, but for what the case is about. */
    private static String zone(boolean remembered, int number) {
        var domain = domain(number);
        // The domain itself is on this computer, so that its servers may be.
        var all = domain + ". 300 NS ns.dns.jp.\n" + domain + ". 300 A " + NEW + "\n";
        var address = "mail." + domain + ". 600 A ";
        var mx = domain + ". 300 MX 10 mail." + domain + ".\n";
        var spf = domain + ". 300 TXT \"v=spf1 a:mail." + domain + " -all\"\n";
        return all + switch (number) {
            case 1 -> address + (remembered ? OLD : NEW) + "\n" + mx + spf;
            case 2 -> address + (remembered ? "127.0.0.4" : NEW) + "\n" + mx + spf;
            case 4 -> address + NEW + "\n" + mx + spf + "_imaps._tcp." + domain + ". 300 SRV 0 1 993 sv1.oldhost.jp.\n";
            case 10 -> address + NEW + "\n" + domain + ". 300 MX 10 sv1.oldhost.jp.\n" + spf;
            case 14 -> address + NEW + "\n" + mx + domain + ". 300 TXT \"v=spf1 ip4:" + OLD + " -all\"\n";
            case 20 -> remembered ? address + OLD + "\n" + mx + spf : "www." + domain + ". 300 A " + NEW + "\n";
            default -> address + NEW + "\n" + mx + spf;
        };
    }

    private static List<MoveSide.User> users(Side side) {
        var users = new ArrayList<MoveSide.User>();
        IntStream.rangeClosed(0, CASES).forEach(i -> user(side, i).ifPresent(users::add));
        return users;
    }

    private static Optional<MoveSide.User> user(Side side, int number) {
        var address = address(number).toString();
        boolean isNew = side == Side.NEW;
        if (isNew && number == 6) {
            return Optional.empty();
        }
        var login = isNew && number == 12 ? address(number).local() : address;
        var password = isNew && number == 9 ? "another" : MoveSide.PASSWORD;
        var fields = !isNew && number == 17
                ? "userdb_namespace/inbox/prefix=INBOX. userdb_namespace/inbox/separator=."
                : "";
        return Optional.of(new MoveSide.User(login, password, !isNew && number == 0 ? "" : address, fields,
                mail -> fill(mail, isNew, number)));
    }

    private static void fill(Maildir mail, boolean isNew, int number) {
        mail.inbox(isNew && number == 7 ? 1 : 6);
        mail.folders("Sent");
        if (number == 16 && !isNew) {
            mail.folders("Work", "Travel");
        }
    }

    private static List<String> names(String first, int without) {
        return Stream.concat(Stream.of(first), IntStream.rangeClosed(0, CASES).filter(i -> i != without)
                .mapToObj(i -> "mail." + domain(i))).toList();
    }

    private static String domain(int number) {
        return "g%02d.jp".formatted(number);
    }

    private static EmailAddress address(int number) {
        return EmailAddress.of("user%02d@".formatted(number) + domain(number));
    }

    @BeforeEach
    void remember() {
        passwordsAtOld = old.passwords();
        passwordsAtNew = current.passwords();
        before = trees();
    }

    @Test
    void aMoveThatIsDoneIsFine() {
        var move = run(0, from(OLD));
        assertThat(move.causes()).extracting(Diagnosis::id).isEmpty();
        assertThat(move.both().old()).map(SideFacts::messages).hasValueSatisfying(n -> assertThat(n).hasValue(6));
        assertThat(move.both().current()).map(SideFacts::messages).hasValueSatisfying(n -> assertThat(n).hasValue(6));
        assertThat(move.fine()).isTrue();
    }

    @Test
    void g01TheOldAddressIsStillRemembered() {
        assertFirst(run(1, UnaryOperator.identity()), "old-address-remembered");
    }

    @Test
    void g02TheOldServerIsSwitchedOff() {
        assertFirst(run(2, UnaryOperator.identity()), "old-server-off");
    }

    @Test
    void g03TheNameIsTheOldHostersOwn() {
        assertFirst(run(3, from("sv1.oldhost.jp")), "old-hoster-name");
    }

    @Test
    void g04TheOldServerIsStillPublished() {
        assertFirst(run(4, from(OLD)), "published-old-server");
    }

    @Test
    void g05TheCertificateIsForTheHoster() {
        assertFirst(run(5, from(OLD)), "certificate-not-moved");
    }

    @Test
    void g06TheMailboxIsNotCreatedYet() {
        assertFirst(run(6, from(OLD)), "mailbox-not-created");
    }

    @Test
    void g07TheMailIsNotCopied() {
        assertFirst(run(7, from(OLD)), "mailbox-not-copied");
    }

    @Test
    void g08AnAddressStandsForTheName() {
        assertFirst(run(8, question -> question.between(host(OLD), host(NEW))), "address-as-name");
    }

    @Test
    void g09ThePasswordIsNotCarriedOver() {
        assertFirst(run(9, from(OLD)), "password-not-carried-over");
    }

    @Test
    void g10MailArrivesOnOneSideAndIsReadOnTheOther() {
        assertFirst(run(10, from(OLD)), "mx-apart");
    }

    @Test
    void g11MailStillArrivesAtTheOldServer() throws IOException {
        var first = run(11, from(OLD));
        var counted = first.both().old().orElseThrow().messages().getAsLong();
        Files.write(old.mailbox(address(11).toString()).root().resolve("cur/1767400000.late:2,"),
                SampleMail.ENGLISH.bytes());
        remember();
        assertFirst(run(11, question -> from(OLD).apply(question).after(new Earlier(Instant.now(), counted))),
                "still-arriving-at-old");
    }

    @Test
    void g12TheUserNameHasAnotherForm() {
        published = List.of(new ServerSettings(
                Endpoint.standard(Protocol.IMAP, Hostname.of("mail.g12.jp"), Security.TLS), "user12"));
        assertFirst(run(12, question -> from(OLD).apply(question).as(Optional.of(address(12).toString()))),
                "user-name-changed");
    }

    @Test
    void g13SomePortsAreGone() {
        closedAtNew = Set.of(110, 143, 587);
        assertFirst(run(13, from(OLD)), "ports-changed");
    }

    @Test
    void g14TheNewServerMayNotSendYet() {
        assertFirst(run(14, from(OLD)), "spf-lacks-new");
    }

    @Test
    void g15PopFetchesEverythingAgain() {
        assertFirst(run(15, question -> from(OLD).apply(question).by(Protocol.POP3)), "pop-again");
    }

    @Test
    void g16ImapFindsAnotherMailbox() {
        assertFirst(run(16, from(OLD)), "imap-rebuilt");
    }

    @Test
    void g17FoldersAreCalledOtherwise() {
        assertFirst(run(17, from(OLD)), "folder-names-changed");
    }

    @Test
    void g18ALineOfTheHostsFileWasLeft() {
        hostsLines = Map.of("mail.g18.jp", OLD);
        assertFirst(run(18, UnaryOperator.identity()), "hosts-line-left");
    }

    @Test
    void g19TheOldServerStillOwnsTheDomain() {
        assertFirst(run(19, from(OLD)), "both-own-domain");
    }

    @Test
    void g20TheRecordsWereForgotten() {
        assertFirst(run(20, UnaryOperator.identity()), "records-forgotten");
    }

    private static UnaryOperator<MoveQuestion> from(String server) {
        return question -> question.between(host(server), Optional.empty());
    }

    private static Optional<Hostname> host(String name) {
        return Optional.of(Hostname.of(name));
    }

    private void assertFirst(Move move, String fault) {
        assertThat(move.causes()).as("%s", move).extracting(Diagnosis::id).startsWith(fault);
    }

    private Map<String, String> trees() {
        var all = new TreeMap<String, String>();
        old.mail().forEach((file, print) -> all.put("old " + file, print));
        current.mail().forEach((file, print) -> all.put("new " + file, print));
        return all;
    }

    private Move run(int number, UnaryOperator<MoveQuestion> shaped) {
        try (var secret = new Secret(MoveSide.PASSWORD.toCharArray())) {
            var move = run(shaped.apply(MoveQuestion.of(address(number))),
                    MoveLogins.same(Login.careful(address(number), secret)));
            assertThat(old.passwords() - passwordsAtOld).as("logins at the old server").isLessThanOrEqualTo(1);
            assertThat(current.passwords() - passwordsAtNew).as("logins at the new server").isLessThanOrEqualTo(1);
            assertThat(trees()).as("mail on both servers").isEqualTo(before);
            return move;
        }
    }

    private Move run(MoveQuestion question, MoveLogins logins) {
        var network = new MoveNetwork(old, current, usual.client(), hostsLines, closedAtNew);
        var means = new MoveSources(new SystemResolver(network), usual.client(), MigrationTest::at, hostsFile(),
                (_, _) -> published);
        var looking = new Looking(network, TrustAnchors.system().with(List.of(certificates.authority())),
                Limits.standard(), new AngusEngine());
        return new MoveDoctor(means, looking, new Diagnostician<>(MoveFaults.ALL, (_, all) -> all, MoveRuledOut::lines),
                Clock.system(ZoneId.systemDefault()))
                .run(question, logins, _ -> {});
    }

    private static DnsClient at(List<InetAddress> servers) {
        return servers.getFirst().getHostAddress().equals("127.0.0.53") ? authority.client() : second.client();
    }

    private HostsFile hostsFile() {
        return new HostsFile(hostsLines.entrySet().stream().map(line -> line.getValue() + " " + line.getKey() + "\n")
                .collect(Collectors.joining()));
    }
}
