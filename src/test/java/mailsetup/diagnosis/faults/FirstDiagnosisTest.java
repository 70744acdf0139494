package mailsetup.diagnosis.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.diagnosis.Case;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Diagnostician;
import mailsetup.probe.Failure;
import mailsetup.probe.Flaw;
import mailsetup.probe.Stage;
import mailsetup.testkit.Cases;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the whole catalogue says first about certificates and security modes. */
class FirstDiagnosisTest {
    private static final Instant END = Reports.CERTIFICATE_END;

    @ParameterizedTest
    @MethodSource
    void oneServerAloneIsExplainedByItsOwnFault(String fault, Reports report) {
        assertThat(first(Cases.of(report))).isEqualTo(fault);
    }

    @Test
    void aHostWhoseEncryptedDoorsAreClosedIsPlainOnly() {
        var missing = upgrade(new Failure.NotOffered(Failure.Need.STARTTLS, List.of("IDLE")));
        var closed = Reports.imap().failed(Stage.CONNECT, new Failure.ConnectionRefused(List.of()));
        assertThat(first(Cases.tried(List.of(missing), closed))).isEqualTo("plain-only");
    }

    @Test
    void port25IsExplainedByTheDoorThatIsOpen() {
        var blocked = Reports.smtp().at(25).failed(Stage.CONNECT, new Failure.TimedOut(Duration.ofSeconds(10)));
        assertThat(first(Cases.tried(List.of(blocked), Reports.smtp()))).isEqualTo("port-25");
    }

    @Test
    void plainTextAfterStartTlsHasOneExplanation() {
        var mode = upgrade(new Failure.SpeaksPlainText("* BAD what"));
        assertThat(Diagnostician.of(Catalogue.all()).diagnose(Cases.of(mode))).extracting(Diagnosis::id)
                .containsExactly("starttls-broken");
    }

    static Stream<Arguments> oneServerAloneIsExplainedByItsOwnFault() {
        return Stream.of(arguments("expired", bad(new Flaw.Expired(0, END))),
                arguments("chain-expired", bad(new Flaw.Expired(1, END))),
                arguments("not-yet-valid", bad(new Flaw.NotYetValid(0, END))),
                arguments("self-signed", bad(new Flaw.SelfSigned())),
                arguments("issuer-missing", bad(new Flaw.UnknownIssuer("CN=Private CA"))),
                arguments("security-software", bad(new Flaw.UnknownIssuer("CN=ESET SSL Filter CA"))),
                arguments("several-flaws", bad(new Flaw.Expired(0, END), named("www.example.com"))),
                arguments("hoster-name", bad(named("sv1.hoster.jp"))),
                arguments("foreign-name", bad(named("www.stranger.com")).at("imap.provider.ne.jp")),
                arguments("wildcard-too-deep", bad(named("*.example.jp")).at("imap.mail.example.jp")),
                arguments("no-names", bad(named())),
                arguments("address-as-host", bad(named("sv1.hoster.jp")).at("192.0.2.1")),
                arguments("weak-key", bad(new Flaw.Rejected("Algorithm constraints check failed"))),
                arguments("tls-too-old", secure(new Failure.TlsFailed("Received fatal alert: protocol_version"))),
                arguments("no-common-cipher", secure(new Failure.TlsFailed("Received fatal alert: handshake_failure"))),
                arguments("client-certificate",
                        secure(new Failure.TlsFailed("Received fatal alert: certificate_required"))),
                arguments("tls-broken", secure(new Failure.TlsFailed("Received fatal alert: internal_error"))),
                arguments("tls-too-old", upgrade(new Failure.TlsFailed("Received fatal alert: protocol_version"))),
                arguments("expired",
                        upgrade(new Failure.BadCertificate(Reports.tls(), List.of(new Flaw.Expired(0, END))))),
                arguments("needs-tls-start", greet(new Failure.SpeaksTls("TLSv1.3"))),
                arguments("needs-plain-start", secure(new Failure.SpeaksPlainText("* OK ready"))),
                arguments("starttls-missing", upgrade(new Failure.NotOffered(Failure.Need.STARTTLS, List.of("IDLE")))),
                arguments("middlebox", upgrade(new Failure.NotOffered(Failure.Need.STARTTLS, List.of("XXXXXXXA")))),
                arguments("starttls-refused",
                        upgrade(Reports.refusal("NO", "TLS unavailable")).transcript("C: S2 STARTTLS")),
                arguments("starttls-broken", upgrade(new Failure.SpeaksPlainText("* BAD what"))),
                arguments("pop-behind-imap", greet(new Failure.NotThisProtocol("+OK ready"))),
                arguments("pop-behind-imap", secure(new Failure.SpeaksPlainText("+OK ready"))),
                arguments("imap-behind-pop",
                        Reports.of(Protocol.POP3, Security.STARTTLS).failed(Stage.GREET,
                                new Failure.NotThisProtocol("* OK ready"))),
                arguments("smtp-in-receiving", greet(new Failure.NotThisProtocol("220 mail ESMTP"))),
                arguments("receiving-in-smtp",
                        Reports.smtp().failed(Stage.GREET, new Failure.NotThisProtocol("* OK ready"))),
                arguments("web-server", greet(new Failure.NotThisProtocol("HTTP/1.1 400 Bad Request"))),
                arguments("web-server", greet(new Failure.SpeaksTls("TLSv1.3")).at(443)),
                arguments("other-service", greet(new Failure.NotThisProtocol("220 ProFTPD ready"))));
    }

    private static String first(Case c) {
        return Diagnostician.of(Catalogue.all()).diagnose(c).stream().findFirst().map(Diagnosis::id).orElse("");
    }

    private static Reports bad(Flaw... flaws) {
        return secure(new Failure.BadCertificate(Reports.tls(), List.of(flaws)));
    }

    private static Flaw named(String... names) {
        return new Flaw.WrongName("imap.example.jp", List.of(names));
    }

    private static Reports secure(Failure failure) {
        return Reports.imap().failed(Stage.SECURE, failure);
    }

    private static Reports greet(Failure failure) {
        return Reports.of(Protocol.IMAP, Security.STARTTLS).failed(Stage.GREET, failure);
    }

    private static Reports upgrade(Failure failure) {
        return Reports.of(Protocol.IMAP, Security.STARTTLS).failed(Stage.UPGRADE, failure);
    }
}
