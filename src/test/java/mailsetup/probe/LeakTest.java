package mailsetup.probe;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.core.text.Language;
import mailsetup.core.text.Messages;
import mailsetup.support.report.ReportJson;
import mailsetup.testkit.Probing;
import mailsetup.testkit.ScriptWriter;
import mailsetup.testkit.ScriptedServer;
import mailsetup.testkit.TestCertificates;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A server that repeats the password in every disguise, and everything the program can then say. */
class LeakTest {
    private static final String PASSWORD = Probing.PASSWORD;

    @ParameterizedTest
    @EnumSource(Protocol.class)
    void nothingThatIsEmittedHoldsThePassword(Protocol protocol) {
        try (var server = ScriptedServer.tls(TestCertificates.good().serverContext(), repeating(protocol))) {
            var report = Probing.probe(server, protocol, Security.TLS);
            assertThat(report.failedWith(Failure.Refusal.class)).as(report.toString()).isPresent();
            assertThat(server.received()).as("it did arrive, so it could have come back")
                    .contains(base64("\0hanako\0" + PASSWORD));
            for (var text : emitted(report)) {
                assertThat(text.toLowerCase(Locale.ROOT)).doesNotContain(disguises().stream()
                        .map(LeakTest::decoded).map(form -> form.toLowerCase(Locale.ROOT))
                        .toArray(CharSequence[]::new));
            }
        }
    }

    /** Each half is harmless alone. */
    @ParameterizedTest
    @EnumSource(names = {"IMAP", "SMTP"})
    void aPasswordInTwoLinesIsInNeither(Protocol protocol) {
        try (var server = ScriptedServer.tls(TestCertificates.good().serverContext(), halving(protocol))) {
            var report = Probing.probe(server, protocol, Security.TLS);
            assertThat(report.failedWith(Failure.Refusal.class)).as(report.toString()).isPresent();
            for (var text : emitted(report)) {
                assertThat(text).doesNotContain("p=ss %w", "rd+7");
            }
        }
    }

    private static ScriptWriter halving(Protocol protocol) {
        var first = "p=ss %w";
        var second = latin("ö") + "rd+7";
        return switch (protocol) {
            case IMAP -> s -> s.says("* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] hi").hearsAnything().says("+ ")
                    .hearsAnything().says("* NO [ALERT] " + first, "A0 NO [ALERT] " + second);
            case POP3 -> throw new IllegalArgumentException("a no of POP is one line");
            case SMTP -> s -> s.says("220 hi").hears("EHLO").says("250-hi", "250 AUTH PLAIN")
                    .hearsAnything().says("535-" + first, "535 " + second);
        };
    }

    private static ScriptWriter repeating(Protocol protocol) {
        var echo = String.join(" ", disguises());
        return switch (protocol) {
            case IMAP -> s -> s.says("* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] hi").hearsAnything().says("+ ")
                    .hearsAnything().says("* NO [ALERT] " + echo, "A0 NO [AUTHENTICATIONFAILED] " + echo);
            case POP3 -> s -> s.says("+OK").hears("CAPA").says("+OK", "SASL PLAIN", ".")
                    .hears("AUTH PLAIN ").says("-ERR [AUTH] " + echo);
            case SMTP -> s -> s.says("220 hi").hears("EHLO").says("250-hi", "250 AUTH PLAIN")
                    .hearsAnything().says("535-5.7.8 " + echo, "535 5.7.8 " + echo);
        };
    }

    /** What the server sends back: one char is one byte. */
    private static List<String> disguises() {
        return List.of(latin(PASSWORD), base64(PASSWORD), base64("\0hanako\0" + PASSWORD),
                base64("hanako\0hanako\0" + PASSWORD),
                URLEncoder.encode(PASSWORD, StandardCharsets.UTF_8).replace("+", "%20"),
                quotedPrintable(), latin(PASSWORD.toUpperCase(Locale.ROOT)), PASSWORD);
    }

    private static String latin(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    private static String decoded(String latin) {
        return new String(latin.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String quotedPrintable() {
        return latin(PASSWORD).chars().mapToObj(c -> String.format(Locale.ROOT, "=%02X", c))
                .collect(Collectors.joining());
    }

    private static List<String> emitted(ProbeReport report) {
        var all = new ArrayList<>(report.transcript());
        all.add(report.toString());
        for (var language : Language.all()) {
            var messages = Messages.in(language);
            report.steps().forEach(step -> all.add(messages.text(ProbeTexts.of(step))));
            all.add(ReportJson.write(Probing.ADDRESS, List.of(report), List.of(), messages));
        }
        return all;
    }
}
