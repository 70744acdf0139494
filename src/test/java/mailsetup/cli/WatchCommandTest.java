package mailsetup.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import mailsetup.assistant.Assistant;
import mailsetup.core.ServerSettings;
import mailsetup.core.text.Language;
import mailsetup.probe.CertificateFacts;
import mailsetup.probe.Failure;
import mailsetup.probe.Finding;
import mailsetup.probe.Flaw;
import mailsetup.probe.Login;
import mailsetup.probe.ProbeEvent;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.Stage;
import mailsetup.probe.TlsFacts;
import mailsetup.probe.run.ProbeRun;
import mailsetup.testkit.BorrowingAssistant;
import mailsetup.testkit.FakeAssistant;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchCommandTest {
    private static final String LIST = """
                                       address,password,imap
                                       hanako@example.jp,sakura-2026,imap.example.jp
                                       taro.no.namae@example.jp,,imap.example.jp
                                       """;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit does it
    private Path folder;
    private final CommandLineFixture terminal = new CommandLineFixture();

    @Test
    void nobodyLogsInUnlessTheQuotaIsWanted() throws Exception {
        var assistant = lasting(100);
        assertThat(watch(assistant)).isZero();
        assertThat(assistant.loggedIn.logins).isEmpty();
        assertThat(terminal.out().lines()).hasSize(2).allMatch(line -> line.contains("certificate: 100 days"))
                .allMatch(line -> !line.startsWith("!"));
    }

    @Test
    void onlyAccountsWithAPasswordLogInForTheQuota() throws Exception {
        var assistant = lasting(100);
        assertThat(watch(assistant, "--quota")).as("92 percent").isOne();
        assertThat(assistant.loggedIn.passwords).containsExactly("sakura-2026");
        assertThat(terminal.out()).contains("quota: 92 %").doesNotContain("sakura");
    }

    @Test
    void aCertificateThatEndsSoonEndsWithOne() throws Exception {
        assertThat(watch(lasting(10))).isOne();
        assertThat(terminal.out().lines()).allMatch(line -> line.startsWith("!  "));
        terminal.out.reset();
        assertThat(watch(lasting(10), "--warn-days", "9")).isZero();
    }

    @Test
    void quietSaysNothingWhereNothingIsWrong() throws Exception {
        assertThat(watch(lasting(100), "--quiet")).isZero();
        assertThat(terminal.out()).isEmpty();
        assertThat(watch(lasting(5), "--quiet")).isOne();
        assertThat(terminal.out().lines()).hasSize(2);
    }

    @Test
    void anEndedCertificateIsToldWithItsAge() throws Exception {
        var ended = new Failure.BadCertificate(tls(-3), List.of(new Flaw.Expired(0, Instant.now())));
        assertThat(watch(new FakeAssistant(List.of(Reports.imap().failed(Stage.SECURE, ended).report())))).isOne();
        assertThat(terminal.out()).contains("ended 3 days ago", "does not answer as it should: imap.example.jp");
    }

    @Test
    void columnsStandUnderEachOtherInJapaneseToo() throws Exception {
        terminal.language = Language.JA;
        watch(lasting(100), "--quota");
        var starts = terminal.out().lines().map(line -> Columns.width(line.substring(0, line.indexOf("使用率")))).toList();
        assertThat(starts).hasSize(2);
        assertThat(starts.getFirst()).isEqualTo(starts.getLast());
    }

    @Test
    void jsonHasWhatIsKnown() throws Exception {
        assertThat(watch(lasting(10), "--json", "--quota")).isOne();
        var json = new ObjectMapper().readTree(terminal.out());
        assertThat(json.path("attention").intValue()).isEqualTo(2);
        assertThat(json.at("/accounts/0/days").intValue()).isEqualTo(10);
        assertThat(json.at("/accounts/0/percentUsed").intValue()).isEqualTo(92);
        assertThat(json.at("/accounts/1/percentUsed").isMissingNode()).isTrue();
    }

    @Test
    void aListWithPasswordsThatOthersCanReadIsWarnedAbout() throws Exception {
        watch(lasting(100));
        assertThat(terminal.err()).isEmpty();
        Files.setPosixFilePermissions(folder.resolve("list.csv"), PosixFilePermissions.fromString("rw-r--r--"));
        terminal.run(lasting(100), "watch", folder.resolve("list.csv").toString());
        assertThat(terminal.err()).contains("Other people on this computer can read the passwords");
    }

    @Test
    void aListWithoutPasswordsMayBeReadByOthers() throws Exception {
        write("address,imap\nhanako@example.jp,imap.example.jp\n", "rw-r--r--");
        terminal.run(lasting(100), "watch", folder.resolve("list.csv").toString());
        assertThat(terminal.err()).isEmpty();
    }

    @Test
    void aBatchWarnsInTheSameWayAndOfTheSecretsFileToo() throws Exception {
        write("address,imap\nhanako@example.jp,imap.example.jp\n", "rw-r--r--");
        var secrets = Files.writeString(folder.resolve("secrets.csv"), "address,password\nhanako@example.jp,pw\n");
        Files.setPosixFilePermissions(secrets, PosixFilePermissions.fromString("rw-r-----"));
        terminal.run(lasting(100), "batch", folder.resolve("list.csv").toString(), "--secrets", secrets.toString(),
                "--out", folder.resolve("out").toString());
        assertThat(terminal.err().replace("\n", "")).contains("can read the passwords", "secrets.csv")
                .doesNotContain("list.csv");
    }

    @Test
    void aMistakeInTheListIsExplained() throws Exception {
        write("name\nhanako\n", "rw-------");
        assertThat(terminal.run(lasting(1), "watch", folder.resolve("list.csv").toString())).isEqualTo(2);
    }

    private int watch(Assistant assistant, String... more) throws IOException {
        write(LIST, "rw-------");
        var args = new ArrayList<>(List.of("watch", folder.resolve("list.csv").toString(), "--pause", "0"));
        args.addAll(List.of(more));
        return terminal.run(assistant, args.toArray(String[]::new));
    }

    private void write(String list, String rights) throws IOException {
        Files.setPosixFilePermissions(Files.writeString(folder.resolve("list.csv"), list),
                PosixFilePermissions.fromString(rights));
    }

    private static Desk lasting(int days) {
        return new Desk(Reports.imap().passed(Stage.SECURE, new Finding.Secured(tls(days))).report(),
                Reports.imap().passed(Stage.SECURE, new Finding.Secured(tls(days))).withoutLogin().report());
    }

    private static TlsFacts tls(int days) {
        var end = Instant.now().plus(Duration.ofDays(days)).plusSeconds(600);
        var usual = Reports.certificate();
        return new TlsFacts("TLSv1.3", "x", List.of(new CertificateFacts(usual.subject(), usual.issuer(),
                usual.names(), usual.notBefore(), end, usual.sha256(), usual.key(), usual.signatureAlgorithm())));
    }

    /** Shows the mailbox only to whoever logs in. */
    private static final class Desk extends BorrowingAssistant {
        private final FakeAssistant loggedIn;

        private Desk(ProbeReport loggedIn, ProbeReport reached) {
            super(new FakeAssistant(List.of(reached)));
            this.loggedIn = new FakeAssistant(List.of(loggedIn));
        }

        @Override
        public ProbeRun probe(List<ServerSettings> servers, Optional<Login> login, Duration limit,
                Consumer<ProbeEvent> events) {
            return login.isPresent()
                    ? loggedIn.probe(servers, login, limit, events)
                    : super.probe(servers, login, limit, events);
        }
    }
}
