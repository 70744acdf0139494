package mailsetup.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import mailsetup.core.Security;
import mailsetup.practice.PracticeServer;
import mailsetup.practice.certificate.CertificateAuthority;
import mailsetup.practice.certificate.Leaf;
import mailsetup.testkit.WebServer;

/**
 * The network in which {@code src/package/linux/good-path} measures: the practice server at the ports where everybody has
 * theirs, a web server that publishes it, a preset that knows it, and the authorities that vouch for both.
 */
public final class GoodPath {
    private static final String PRESET = """
                                         {"id": "practice", "name": {"en": "Practice", "ja": "練習"},
                                          "domains": ["practice.example"], "servers": [
                                          {"protocol": "imap", "host": "imap.practice.example", "port": 993, "security": "tls"},
                                          {"protocol": "pop3", "host": "pop.practice.example", "port": 995, "security": "tls"},
                                          {"protocol": "smtp", "host": "smtp.practice.example", "port": 465, "security": "tls"}],
                                          "sources": ["this file"], "checked": "2026-12", "confidence": "high"}
                                         """;
    private static final String PUBLISHED = """
                                            <clientConfig version="1.1"><emailProvider id="practice.example">
                                            <incomingServer type="imap"><hostname>imap.practice.example</hostname><port>993</port>
                                            <socketType>SSL</socketType><username>%EMAILADDRESS%</username></incomingServer>
                                            <incomingServer type="pop3"><hostname>pop.practice.example</hostname><port>995</port>
                                            <socketType>SSL</socketType><username>%EMAILADDRESS%</username></incomingServer>
                                            <outgoingServer type="smtp"><hostname>smtp.practice.example</hostname><port>465</port>
                                            <socketType>SSL</socketType><username>%EMAILADDRESS%</username></outgoingServer>
                                            </emailProvider></clientConfig>
                                            """;

    private GoodPath() {}

    /** Prints a line when all is there, and stays until its input ends; the first argument is a folder to fill. */
    public static void main(String[] args) throws IOException, GeneralSecurityException {
        var folder = Path.of(args[0]);
        var authority = CertificateAuthority.create("Web Authority");
        try (var server = PracticeServer.start();
                var web = WebServer.https(authority.issue(Leaf.forNames("autoconfig.practice.example")))) {
            believe(folder.resolve("trust.p12"), server.authority(), authority.certificate());
            Files.writeString(Files.createDirectory(folder.resolve("presets")).resolve("practice.json"), PRESET);
            door(443, URI.create(web.page("/mail/config-v1.1.xml", PUBLISHED).url("/")).getPort());
            server.tls().forEach(each -> door(each.protocol().port(Security.TLS), each.endpoint().port()));
            System.out.println("ready");
            System.in.transferTo(OutputStream.nullOutputStream());
        }
        System.exit(0);
    }

    private static void believe(Path file, X509Certificate... authorities)
            throws IOException, GeneralSecurityException {
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        for (var each : authorities) {
            store.setCertificateEntry(each.getSerialNumber().toString(), each);
        }
        try (var out = Files.newOutputStream(file)) {
            store.store(out, "changeit".toCharArray());
        }
    }

    /** On every address of this network, and leading to that port of loopback. */
    private static void door(int port, int inside) {
        Thread.startVirtualThread(() -> {
            try (var door = new ServerSocket(port)) {
                while (true) {
                    var client = door.accept();
                    var server = new Socket(InetAddress.getLoopbackAddress(), inside);
                    Thread.startVirtualThread(() -> pass(client, server));
                    Thread.startVirtualThread(() -> pass(server, client));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static void pass(Socket from, Socket to) {
        try (from; to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException _) {
            // Either has hung up, and both are closed.
        }
    }
}
