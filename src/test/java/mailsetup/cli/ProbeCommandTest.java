package mailsetup.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mailsetup.core.EmailAddress;
import mailsetup.core.Endpoint;
import mailsetup.core.Hostname;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.core.ServerSettings;
import mailsetup.core.text.Language;
import mailsetup.core.text.Messages;
import mailsetup.handoff.MailAccount;
import mailsetup.handoff.forms.Forms;
import mailsetup.probe.Failure;
import mailsetup.probe.Login;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.Stage;
import mailsetup.testkit.Accounts;
import mailsetup.testkit.FakeAssistant;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProbeCommandTest {
    private static final String ADDRESS = "hanako@example.jp";

    private final CommandLineFixture terminal = new CommandLineFixture();
    private final FakeAssistant assistant = new FakeAssistant(Reports.allWork());

    @BeforeEach
    void aPasswordInTheEnvironment() {
        terminal.environment.put("PW", "secret");
    }

    @Test
    void whenEverythingWorksTheExitCodeIsZero() {
        assertThat(probe()).isZero();
        assertThat(terminal.out()).contains("IMAP: works");
    }

    @Test
    void aSetupFileSaysAddressAndServers(@TempDir Path folder) throws IOException {
        var account = Accounts.hanako();
        var file = Files.write(folder.resolve("a.mailsetup"), Forms.find("setup-file").orElseThrow()
                .write(Accounts.order(account), Messages.in(Language.EN)));

        assertThat(terminal.run(assistant, "probe", "--from", file.toString(), "--password-env", "PW")).isZero();
        assertThat(assistant.searches).isEmpty();
        assertThat(assistant.probed).containsAll(account.servers().toList());

        assertThat(terminal.run(assistant, "probe", "--from", file.toString(), "--imap", "a.example.jp", "--no-login"))
                .isEqualTo(2);
    }

    @Test
    void aPasswordGoesToAForeignServerOfASetupFileOnlyAfterAYes(@TempDir Path folder) throws IOException {
        var account = new MailAccount(EmailAddress.of("hanako@himawari.test"), "", Accounts.hanako().incoming(),
                Optional.empty(), Accounts.hanako().submission(), Optional.empty());
        var file = Files.write(folder.resolve("a.mailsetup"), Forms.find("setup-file").orElseThrow()
                .write(Accounts.order(account), Messages.in(Language.EN))).toString();

        assertThat(terminal.run(assistant, "probe", "--from", file, "--password-env", "PW")).isEqualTo(3);
        assertThat(terminal.err()).contains("imap.example.jp   (registered as example.jp)", "--allow-outside");
        assertThat(assistant.probed).isEmpty();
        assertThat(terminal.run(assistant, "probe", "--from", file, "--password-env", "PW", "--allow-outside"))
                .as("a yes names its hosts").isEqualTo(2);
        assertThat(terminal.err().replaceAll("\\s+", " ")).contains(
                "mail-setup-assistant probe hanako@himawari.test --allow-outside imap.example.jp");
        assertThat(assistant.probed).isEmpty();
        var hosts = String.join(",",
                account.servers().map(server -> server.endpoint().host().ascii()).distinct().toList());
        assertThat(terminal.run(assistant, "probe", "--from", file, "--password-env", "PW", "--allow-outside", hosts))
                .isZero();
    }

    @Test
    void whoIsAskedIsSaidBeforeTheSearchAndOnlyWhereThereIsOne() {
        probe();
        assertThat(terminal.err()).contains("example.jp");

        var given = new CommandLineFixture();
        given.run(new FakeAssistant(Reports.allWork()), "probe", ADDRESS, "--no-login", "--imap", "a.example.jp",
                "--only");
        assertThat(given.err()).doesNotContain("example.jp");
        given.run(new FakeAssistant(Reports.allWork()), "probe", ADDRESS, "--no-login", "--json");
        assertThat(given.err()).doesNotContain("example.jp");
    }

    @Test
    void whenOneServerDoesNotWorkTheExitCodeIsOne() {
        var mixed = List.of(Reports.imap().report(),
                Reports.pop().failed(Stage.CONNECT, new Failure.Dropped()).report());

        assertThat(probe(mixed)).isEqualTo(1);
    }

    @Test
    void whenNothingWasTestedTheExitCodeIsNotZero() {
        assertThat(probe(List.of())).isEqualTo(1);
        assertThat(terminal.out()).contains("No settings work yet");
    }

    @Test
    void serversNotGivenAreFound() {
        assertThat(probe("--imap", "mail.example.com:1993/tls")).isZero();

        assertThat(assistant.probed).extracting(settings -> settings.endpoint().host().ascii())
                .containsExactly("mail.example.com", "pop.example.jp", "smtp.example.jp");
    }

    @Test
    void withOnlyNothingIsLookedFor() {
        probe("--smtp", "[::1]:2587/starttls", "--only", "--user", "hanako");

        assertThat(assistant.searches).isEmpty();
        assertThat(assistant.probed).containsExactly(new ServerSettings(
                new Endpoint(Protocol.SMTP, Hostname.of("::1"), 2587, Security.STARTTLS), "hanako"));
    }

    @Test
    void threeGivenServersNeedNoSearch() {
        probe("--imap", "a.example.jp", "--pop", "b.example.jp", "--smtp", "c.example.jp");

        assertThat(assistant.searches).isEmpty();
        assertThat(assistant.probed).extracting(ServerSettings::protocol).containsExactly(Protocol.values());
    }

    @Test
    void theSendingServerCanHaveItsOwnUserName() {
        probe("--user", "hanako", "--smtp-user", "h-1234");

        assertThat(assistant.probed).extracting(ServerSettings::user).containsExactly("hanako", "hanako", "h-1234");
    }

    @Test
    void withoutUserNamesTheAddressIsUsed() {
        probe();

        assertThat(assistant.probed).extracting(ServerSettings::user).containsOnly(ADDRESS);
    }

    @Test
    void thePasswordIsTheFirstLineOfStandardInputUnchanged() {
        terminal.stdin = " p\u00e4ss 秘密 \r\nsecond line".getBytes(StandardCharsets.UTF_8);

        assertThat(terminal.run(assistant, "probe", ADDRESS, "--password-stdin")).isZero();
        assertThat(assistant.passwords).containsExactly(" p\u00e4ss 秘密 ");
    }

    @Test
    void aTokenOnStandardInputTakesThePlaceOfThePassword() {
        terminal.stdin = "ya29.a-token~\n".getBytes(StandardCharsets.UTF_8);

        assertThat(terminal.run(assistant, "probe", ADDRESS, "--token-stdin", "--allow-plain-login")).isZero();
        assertThat(assistant.passwords).containsExactly("ya29.a-token~");
        assertThat(assistant.logins).singleElement()
                .satisfies(login -> assertThat(login.token()).isPresent())
                .satisfies(login -> assertThat(login.plainTextAllowed()).isFalse());
    }

    @Test
    void whatCouldEndTheFieldOfATokenIsNoToken() {
        for (var stray : List.of("two words", "a\u0001auth=Bearer b", "\u79d8\u5bc6", "a,b")) {
            terminal.stdin = (stray + "\n").getBytes(StandardCharsets.UTF_8);
            assertThat(terminal.run(assistant, "probe", ADDRESS, "--token-stdin")).isEqualTo(2);
            assertThat(terminal.err()).contains("no access token").doesNotContain(stray);
        }
        assertThat(assistant.probed).isEmpty();
    }

    @Test
    void aPersonIsAskedForThePassword() {
        terminal.prompt = Optional.of(question -> {
            assertThat(question).contains(ADDRESS);
            return "typed".toCharArray();
        });

        assertThat(terminal.run(assistant, "probe", ADDRESS)).isZero();
        assertThat(assistant.passwords).containsExactly("typed");
    }

    @Test
    void thePasswordIsWipedAfterTheRun() {
        probe();

        assertThat(assistant.logins).singleElement().extracting(Login::secret)
                .satisfies(secret -> assertThatIllegalStateException()
                        .isThrownBy(secret::reveal));
        assertThat(assistant.closed).isEqualTo(1);
    }

    @Test
    void carefulIsTheRuleAndEachYesIsAskedFor() {
        probe();
        probe("--allow-plain-login");
        probe("--go-on");
        probe("--allow-plain-login=false");

        assertThat(assistant.logins).extracting(Login::plainTextAllowed).containsExactly(false, true, false, false);
        assertThat(assistant.logins).extracting(Login::goOnAfterRefusal).containsExactly(false, false, true, false);
    }

    @Test
    void withoutLoginNoPasswordIsAskedFor() {
        assertThat(terminal.run(assistant, "probe", ADDRESS, "--no-login")).isZero();
        assertThat(assistant.logins).isEmpty();
    }

    @Test
    void theTimeOutIsThatOfTheWholeRun() {
        probe("--timeout", "600");

        assertThat(assistant.limit).isBetween(Duration.ofSeconds(590), Duration.ofSeconds(600));
    }

    @Test
    void anAuthorityFromAFileIsTrusted(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("ca.pem"), CommandLineFixture.PEM);

        assertThat(probe("--ca", file.toString())).isZero();
        assertThat(assistant.trusted).containsExactly(CommandLineFixture.certificate());
    }

    @Test
    void aWatchingPersonSeesProgressOnTheErrorStream() {
        terminal.live = true;
        probe("--json");

        assertThat(terminal.err()).contains("IMAP  ✓ Connect\n", "POP  ✓ Log in\n", "SMTP  ✓ Try sending");
        assertThat(terminal.out()).startsWith("{");
    }

    @Test
    void jsonIsPrintedInUtf8AndNothingElse() {
        assertThat(probe("--json", "--lang", "ja")).isZero();
        assertThat(terminal.out()).startsWith("{\n  \"version\" : 1").endsWith("}\n").contains("仕事", "郵便局");
    }

    private int probe(String... more) {
        var args = new ArrayList<>(List.of("probe", ADDRESS, "--password-env", "PW"));
        args.addAll(List.of(more));
        return terminal.run(assistant, args.toArray(String[]::new));
    }

    private int probe(List<ProbeReport> reports) {
        return terminal.run(new FakeAssistant(reports), "probe", ADDRESS, "--password-env", "PW");
    }
}
