package mailsetup.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import mailsetup.assistant.Assistant;
import mailsetup.core.text.Language;
import mailsetup.discovery.presets.file.Bundled;
import mailsetup.practice.PracticeServer;
import mailsetup.practice.PracticeStarter;
import mailsetup.support.organisation.Organisation;

/** A command line whose terminal is in memory. */
final class CommandLineFixture {
    static final String PEM = """
                              Words before a certificate are allowed.
                              -----BEGIN CERTIFICATE-----
                              MIIBhzCCAS2gAwIBAgIUYKq64n6k6hnhp3uzTkm0J+UAKgowCgYIKoZIzj0EAwIw
                              GDEWMBQGA1UEAwwNVGhyb3ctYXdheSBDQTAgFw0yNjExMjMyMjQyMTBaGA8yMTI2
                              MTAzMDIyNDIxMFowGDEWMBQGA1UEAwwNVGhyb3ctYXdheSBDQTBZMBMGByqGSM49
                              AgEGCCqGSM49AwEHA0IABGKnF7Nj0XWD2hjNgf3UlHiSmGGCKweQmCiXKEwRd+lh
                              FNAQAeZVW4XCZdA6EhxYfSJxZDKnhOGYufUTUr7Q7dmjUzBRMB0GA1UdDgQWBBRq
                              SinlF/z3eALE9HYnH9coin7j4DAfBgNVHSMEGDAWgBRqSinlF/z3eALE9HYnH9co
                              in7j4DAPBgNVHRMBAf8EBTADAQH/MAoGCCqGSM49BAMCA0gAMEUCIGbfuq3WUdWb
                              MP3C0OK9s0fgSMmYuZ237xM6jhaLUYQyAiEAzAaNF8HycituDUdh14IHYUmSltD+
                              NEhjLLY4MkHxmWI=
                              -----END CERTIFICATE-----
                              """;

    final ByteArrayOutputStream out = new ByteArrayOutputStream();
    final ByteArrayOutputStream err = new ByteArrayOutputStream();
    final Map<String, String> environment = new HashMap<>();
    byte[] stdin = {};
    boolean live;
    Optional<Function<String, char[]>> prompt = Optional.empty();
    Language language = Language.EN;
    PracticeStarter practice = PracticeServer::start;
    Organisation organisation = Organisation.NONE;

    int run(Assistant assistant, String... args) {
        return app(assistant).run(args);
    }

    CommandLineApp app(Assistant assistant) {
        return new CommandLineApp(assistant, practice, Bundled.book(), organisation,
                new Terminal(stream(out), stream(err),
                        new ByteArrayInputStream(stdin), environment, live, prompt, language));
    }

    String out() {
        return text(out);
    }

    String err() {
        return text(err);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    static X509Certificate certificate() {
        try (var pem = new ByteArrayInputStream(PEM.substring(PEM.indexOf('-')).getBytes(StandardCharsets.US_ASCII))) {
            return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(pem);
        } catch (CertificateException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
