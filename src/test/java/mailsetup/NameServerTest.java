package mailsetup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mailsetup.core.ledger.LedgerWriter;
import mailsetup.discovery.web.HttpWeb;
import mailsetup.discovery.web.WebAnswer;
import mailsetup.practice.certificate.Leaf;
import mailsetup.probe.Deadline;
import mailsetup.probe.dns.JdkLookUps;
import mailsetup.probe.net.TrustAnchors;
import mailsetup.testkit.Child;
import mailsetup.testkit.ScriptedDns;
import mailsetup.testkit.TestCertificates;
import mailsetup.testkit.WebServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What --dns leads where, in a process of its own, because the JDK chooses its resolver once. */
class NameServerTest {
    private static final String HOST = "autoconfig.himawari.test";

    /** The program runs as a module, and can run from the class path. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theWebServersOfADomainAreLookedUpThereToo(boolean module) {
        try (var dns = new ScriptedDns()) {
            var start = module
                    ? List.of("-p", System.getProperty("jdk.module.path", classPath()), "-m",
                            "mailsetup/mailsetup.Main")
                    : List.of("-cp", classPath(), "mailsetup.Main");
            run(start, "discover", "hanako@himawari.test", "--dns", text(dns), "--no-reach", "--no-ispdb", "--timeout",
                    "20");
            assertThat(dns.asked()).anyMatch(question -> question.startsWith(HOST + " A")).contains("himawari.test MX");
        }
    }

    @Test
    void aWebServerThatWasFoundSoProvesItsName(@TempDir Path folder) throws IOException, GeneralSecurityException {
        var authority = Files.write(folder.resolve("authority.der"),
                TestCertificates.authority().certificate().getEncoded());
        try (var dns = new ScriptedDns().zone("real.himawari.test. 300 A 127.0.0.1")
                .zone(HOST + ". 300 CNAME real.himawari.test.");
                var https = WebServer.https(TestCertificates.authority().issue(Leaf.forNames(HOST)))) {
            https.page("/mail", "settings");
            var said = run(List.of("-cp", classPath(), Asker.class.getName()), text(dns), authority.toString(),
                    https.url("/mail").replace("localhost", HOST));
            assertThat(said).contains("got: settings");
        }
    }

    /** Fetches a page as a search does. */
    public static final class Asker {
        private Asker() {}

        /** Name server, authority, address of the page. */
        public static void main(String[] args) throws IOException, GeneralSecurityException {
            var server = args[0].split(":", 2);
            JdkLookUps.use(new InetSocketAddress(InetAddress.ofLiteral(server[0]), Integer.parseInt(server[1])));
            var authority = (X509Certificate) CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(Files.readAllBytes(Path.of(args[1]))));
            try (var web = new HttpWeb(TrustAnchors.system().with(List.of(authority))::context, LedgerWriter.none())) {
                // The first request loads all that one needs, which on a busy machine takes longer than a request may.
                web.get(URI.create(args[2]), Deadline.in(Duration.ofSeconds(20)));
                var answer = web.get(URI.create(args[2]), Deadline.in(Duration.ofSeconds(20)));
                System.out.println(answer instanceof WebAnswer.Page page
                        ? "got: " + page.content().text()
                        : answer.toString());
            }
        }
    }

    private static String text(ScriptedDns dns) {
        return dns.address().getAddress().getHostAddress() + ":" + dns.address().getPort();
    }

    private static String run(List<String> start, String... args) {
        var java = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m");
        return Child.run(Stream.of(java, start, List.of(args)).flatMap(List::stream).toArray(String[]::new)).output();
    }

    private static String classPath() {
        return Stream.of("jdk.module.path", "java.class.path").map(System::getProperty)
                .filter(path -> path != null).flatMap(path -> Stream.of(path.split(File.pathSeparator))).distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }
}
