package mailsetup.support.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mailsetup.core.EmailAddress;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.core.text.Language;
import mailsetup.core.text.Messages;
import mailsetup.probe.Failure;
import mailsetup.probe.Finding;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.Stage;
import mailsetup.probe.Step;
import mailsetup.testkit.Beside;
import mailsetup.testkit.JsonSchema;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Beside
class ReportJsonTest {
    private static final EmailAddress ADDRESS = EmailAddress.of("hanako@example.jp");

    @ParameterizedTest
    @MethodSource("everyShape")
    void everyShapeOfReportFollowsTheSchema(ProbeReport report) {
        for (var language : Language.all()) {
            var json = ReportJson.write(ADDRESS, List.of(report), List.of(), Messages.in(language));

            assertThat(JsonSchema.complaints(json)).isEmpty();
        }
    }

    static List<ProbeReport> everyShape() {
        var reports = new ArrayList<>(Reports.allWork());
        reports.addAll(Reports.allWorkInDetail());
        for (var stage : Stage.values()) {
            Reports.everyFailure().forEach(failure -> reports.add(Reports.imap().failed(stage, failure).report()));
            reports.add(Reports.pop().passed(stage, new Finding.Nothing()).report());
        }
        for (var reason : Step.Reason.values()) {
            reports.add(Reports.smtp().skipped(Stage.AUTHENTICATE, reason).report());
        }
        reports.add(Reports.of(Protocol.IMAP, Security.PLAIN).user("花子").transcript("S: * OK\u001b[2J").report());
        return reports;
    }

    @Test
    void aKeyNobodyDocumentedIsNoticed() throws IOException {
        var json = (ObjectNode) tree(Reports.allWork());
        ((ObjectNode) json.at("/servers/0/facts")).put("colour", "blue");

        assertThat(JsonSchema.complaints(json.toString())).isNotEmpty();
    }

    @Test
    void everyKeyIsExplainedInTheDocumentation() throws IOException {
        var documentation = Files.readString(Path.of("docs/json.md"));

        assertThat(keys(new ObjectMapper().readTree(JsonSchema.text()))).isNotEmpty()
                .allSatisfy(key -> assertThat(documentation).contains("`" + key + "`"));
    }

    @Test
    void theFrameIsAsPromised() throws IOException {
        var json = tree(Reports.allWork());

        assertThat(names(json)).startsWith("version", "address", "code", "servers", "diagnoses")
                .contains("surroundings", "recommendation", "comparison");
        assertThat(json.at("/version").intValue()).isEqualTo(1);
        assertThat(json.at("/address").textValue()).isEqualTo("hanako@example.jp");
        assertThat(json.at("/diagnoses").isArray()).isTrue();
        assertThat(json.at("/recommendation/way").textValue()).isEqualTo("imap");
        assertThat(json.at("/servers/1/protocol").textValue()).isEqualTo("POP3");
        assertThat(json.at("/servers/1/security").textValue()).isEqualTo("tls");
        assertThat(json.at("/servers/2/port").intValue()).isEqualTo(587);
        assertThat(json.at("/servers/2/security").textValue()).isEqualTo("starttls");
        assertThat(json.at("/servers/0/works").booleanValue()).isTrue();
        assertThat(json.at("/servers/0/loginsSent").intValue()).isEqualTo(1);
        assertThat(json.at("/servers/0/stages")).hasSize(8);
        assertThat(json.at("/servers/0/stages/4/outcome").textValue()).isEqualTo("skipped");
        assertThat(json.at("/servers/0/stages/4/reason").textValue()).isEqualTo("not-needed");
    }

    @Test
    void theFactsHoldWhatWasMeasured() throws IOException {
        var facts = tree(Reports.allWork()).at("/servers/0/facts");

        assertThat(facts.at("/messages").longValue()).isEqualTo(12);
        assertThat(facts.at("/quotaUsed").longValue()).isEqualTo(460L << 20);
        assertThat(facts.at("/idle").booleanValue()).isTrue();
        assertThat(facts.at("/tlsVersion").textValue()).isEqualTo("TLSv1.3");
        assertThat(facts.at("/certificateEnds").textValue()).isEqualTo("2027-03-31T12:00:00Z");
        assertThat(facts.at("/capabilities/2").textValue()).as("after the login").isEqualTo("QUOTA");
        assertThat(facts.at("/folders/3").textValue()).isEqualTo("仕事");
    }

    @Test
    void aBadCertificateNamesEveryFlaw() throws IOException {
        var bad = Reports.imap().failed(Stage.SECURE, new Failure.BadCertificate(Reports.tls(), Reports.everyFlaw()));
        var failure = tree(List.of(bad.report())).at("/servers/0/stages/2/failure");

        assertThat(failure.at("/kind").textValue()).isEqualTo("bad-certificate");
        assertThat(failure.at("/flaws").findValuesAsText("kind")).containsExactly("expired", "expired",
                "not-yet-valid", "wrong-name", "self-signed", "unknown-issuer", "rejected");
        assertThat(failure.at("/tls/certificates/0/sha256").textValue()).hasSize(64);
    }

    @Test
    void whatIsNotKnownHasNoKey() throws IOException {
        var facts = tree(List.of(Reports.imap().failed(Stage.CONNECT, new Failure.Dropped()).report()))
                .at("/servers/0/facts");

        assertThat(facts).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("mailsetup.core.text.Language#all")
    void serverTextsCannotMoveACursorOrTurnTheReadingDirection(Language language) {
        var nasty = Reports.imap().user("a\u202Eb").transcript("S: \u001b]0;title\u0007\u0085\u2066")
                .failed(Stage.AUTHENTICATE, Reports.refusal("NO", "\u001b[31m\u200F\uFEFF")).report();

        assertThat(ReportJson.write(ADDRESS, List.of(nasty), List.of(), Messages.in(language)))
                .doesNotContainPattern("[\\p{Cntrl}&&[^\n]]").doesNotContainPattern("\\p{Cf}").doesNotContain("\r");
    }

    private static JsonNode tree(List<ProbeReport> reports) throws IOException {
        return new ObjectMapper().readTree(ReportJson.write(ADDRESS, reports, List.of(), Messages.in(Language.EN)));
    }

    private static List<String> names(JsonNode object) {
        return object.properties().stream().map(Map.Entry::getKey).toList();
    }

    private static List<String> keys(JsonNode schema) {
        return schema.findValues("properties").stream().flatMap(object -> names(object).stream()).distinct().toList();
    }
}
