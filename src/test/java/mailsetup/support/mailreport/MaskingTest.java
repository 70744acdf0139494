package mailsetup.support.mailreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mailsetup.core.EmailAddress;
import mailsetup.core.Secret;
import mailsetup.core.network.NumericAddress;
import mailsetup.diagnosis.Examination;
import mailsetup.probe.Failure;
import mailsetup.probe.Finding;
import mailsetup.probe.Reply;
import mailsetup.probe.Stage;
import mailsetup.probe.TokenFacts;
import mailsetup.probe.around.Surroundings;
import mailsetup.testkit.Beside;
import mailsetup.testkit.Reports;
import mailsetup.testkit.SecretForms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Beside
class MaskingTest {
    private static final Set<NumericAddress> OWN = Stream.of("198.51.100.23", "2001:db8:aa::17")
            .flatMap(text -> NumericAddress.of(text).stream()).collect(Collectors.toSet());

    static List<String> forms() {
        return Stream.concat(Stream.of("hanako.sato", "hs-4711").flatMap(word -> SecretForms.forms(word).stream()
                .filter(form -> !form.equals(new StringBuilder(word).reverse().toString()))),
                Stream.of("HANAKO.SATO", "hanako-sato.example.ne.jp", "<hanako.sato@example.ne.jp>", "=hanako.sato",
                        "han\u200Bako.sato", "&#104;anako.sato", "&#x68;anako.sato", "\\u0068anako.sato",
                        base64("\0hanako.sato@example.ne.jp\0x"), base64("hanako.sato@example.ne.jp"),
                        base64("client=192.0.2.77"), "=?UTF-8?B?" + base64("from hs-4711 to") + "?="))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aNameIsHiddenInEveryDisguise(String form) {
        var text = masked("554 rejected " + form + " here", Set.of());
        assertThat(text).startsWith("554 rejected ").endsWith(" here").contains("___");
        for (var name : List.of("hanako.sato", "hs-4711")) {
            SecretForms.assertAbsent(text, name);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"192.0.2.77", "[192.0.2.77]", "p192-0-2-77.example.ne.jp", "ip_192_0_2_77", "192x0x2x77",
            "77.2.0.192.in-addr.arpa", "192.000.002.077", "198.51.100.23", "23-100-51-198.ppp.example.ne.jp",
            "c6336417",
            "3325256727", "198051100023", "2001:db8:aa::17", "[IPv6:2001:db8:aa::17]", "addr:2001:db8:aa::17:",
            "2001:DB8:AA:0:0:0:0:17", "2001-db8-aa--17.v6.example.ne.jp", "2001-db8-aa-0-0-0-0-17",
            "20010db800aa00000000000000000017", "2001:db8:bb::99", "::ffff:192.0.2.77",
            "7.1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.a.a.0.0.8.b.d.0.1.0.0.2.ip6.arpa"})
    void aNumericAddressThatIsNoServersIsHiddenInEveryForm(String form) {
        assertThat(masked("450 " + form + " blocked, again " + "198.51.100.23", Set.of())).contains("___")
                .doesNotContainIgnoringCase(form).doesNotContain("198.51.100.23").endsWith(" blocked, again ___");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dovecot 2.3.21 ready", "OID 1.2.840.113549.1.1.11", "at 12:34:56 on 2026-11-24",
            "server 192.0.2.1 and 192-0-2-1.example.jp", "127.0.0.1 and ::1", "sha256 abababababababab",
            "a sat on hs", "AUTH=PLAIN AUTH=LOGIN CAPABILITY IMAP4rev1", "100% =AB"})
    void whatTellsNobodyStays(String text) {
        assertThat(masked(text, Set.of())).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"LOCAL_PART, hanako.sato and ___ from ___", "USER_NAME, ___ and hs-4711 from ___",
            "OWN_ADDRESS, ___ and ___ from 192.0.2.77"})
    void eachPartLeavesWithItsOwnYes(Part part, String wanted) {
        assertThat(masked("hanako.sato and hs-4711 from 192.0.2.77", EnumSet.of(part))).isEqualTo(wanted);
    }

    @Test
    void aUserNameMadeOfTheAddressNeedsNoSecondYes() {
        var report = report(Reports.imap().user("hanako.sato@example.ne.jp"), "hanako.sato");
        assertThat(file(report, EnumSet.of(Part.LOCAL_PART))).contains("\"user\" : \"hanako.sato@example.ne.jp\"");
        assertThat(file(report, EnumSet.of(Part.USER_NAME))).contains("\"user\" : \"___@example.ne.jp\"")
                .doesNotContain("hanako");
    }

    @Test
    void whoSignedInIsHiddenAsTheUserIs() {
        var facts = new TokenFacts(Optional.empty(), List.of(), List.of(), Optional.of("taro.yama@example.ne.jp"),
                List.of(), Optional.empty(), Optional.empty()).named(List.of("taro.yama@example.ne.jp", "ty-0815"));
        var said = new Reply("NO", "", "no token of taro.yama, ty-0815");
        var server = Reports.imap().failed(Stage.AUTHENTICATE,
                new Failure.TokenRefused(said, "", Reports.CERTIFICATE_END, facts));
        assertThat(file(report(server, "x"), Set.of())).contains("no token of ___, ___").doesNotContain("taro.yama",
                "ty-0815");
        var taken = Reports.imap().passed(Stage.AUTHENTICATE, new Finding.LoggedIn("XOAUTH2", List.of(), List.of(),
                List.of("taro.yama@example.ne.jp")));
        assertThat(file(report(taken, "x"), Set.of())).doesNotContain("taro.yama");
    }

    @Test
    void aShortNameIsHiddenOnlyWhereItStandsByItself() {
        var report = report(Reports.imap().user("ai"), "ai");
        var file = file(new MailReport(report.made(), report.maker(), List.of(), EmailAddress.of("ai@mail.example.jp"),
                List.of(Reports.imap().user("ai")
                        .failed(Stage.AUTHENTICATE, Reports.refusal("NO", "failed: ai, " + base64("ai") + " AI"))
                        .report()),
                report.examination(), List.of()), Set.of());
        assertThat(file).contains("\"text\" : \"failed: ___, ___ ___\"", "___@mail.example.jp");
    }

    @Test
    void lettersOfJapanAreHiddenInEveryEscape() {
        var user = report(Reports.imap().user("花子"), "x");
        assertThat(file(new MailReport(user.made(), user.maker(), List.of(), EmailAddress.of("花子@example.jp"), List.of(
                Reports.imap().user("花子").failed(Stage.AUTHENTICATE,
                        Reports.refusal("NO", "%E8%8A%B1%E5%AD%90 =E8=8A=B1=E5=AD=90 " + base64("花子"))).report()),
                user.examination(), List.of()), Set.of()))
                .contains("\"text\" : \"___ ___ ___\"").doesNotContain("花子");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sakura-2026", "SAKURA-2026", "c2FrdXJhLTIwMjY", "%73akura-2026", "ｓａｋｕｒａ-2026"})
    void nothingIsMadeWhenThePasswordStandsInIt(String form) {
        try (var secret = new Secret("sakura-2026".toCharArray())) {
            assertThat(MaskedReport.of(report(Reports.imap().user("user-" + form), "x"), OWN,
                    EnumSet.allOf(Part.class), Optional.of(secret))).isEmpty();
            assertThat(MaskedReport.of(report(Reports.imap(), "x"), OWN, EnumSet.allOf(Part.class),
                    Optional.of(secret))).isPresent();
        }
    }

    /** The server's words as they come out of a whole report. */
    private static String masked(String said, Set<Part> allowed) {
        var report = MaskedReport.of(report(Reports.imap().user("hs-4711"), said), OWN, allowed, Optional.empty());
        return report.orElseThrow().content().servers().getFirst().transcript().getFirst();
    }

    private static MailReport report(Reports server, String said) {
        return MailReport.now(EmailAddress.of("hanako.sato@example.ne.jp"),
                List.of(server.transcript(said, "S: 220 hello 192.0.2.77").report()),
                new Examination(List.of(), Surroundings.NONE), List.of());
    }

    private static String file(MailReport report, Set<Part> allowed) {
        return new String(MaskedReport.of(report, OWN, allowed, Optional.empty()).orElseThrow().bytes(),
                StandardCharsets.UTF_8);
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
