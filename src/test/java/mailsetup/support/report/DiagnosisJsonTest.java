package mailsetup.support.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import mailsetup.core.EmailAddress;
import mailsetup.core.text.Language;
import mailsetup.core.text.Messages;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.testkit.Diagnoses;
import mailsetup.testkit.JsonSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DiagnosisJsonTest {
    private static final String NASTY = "\u001b[2J\u202E<b>\r\n" + "x".repeat(1 << 20);

    @ParameterizedTest
    @MethodSource("mailsetup.core.text.Language#all")
    void everyKindOfDiagnosisFollowsTheSchema(Language language) {
        var all = Stream.concat(Diagnoses.everyKind().stream(),
                Stream.of(Diagnoses.mended(), Diagnoses.hostile(NASTY))).toArray(Diagnosis[]::new);

        assertThat(JsonSchema.complaints(write(language, all))).isEmpty();
    }

    @Test
    void aDiagnosisSaysWhatWhyAndWhoseMoveItIs() throws IOException {
        var json = first(Language.EN, Diagnoses.expired());

        assertThat(json.at("/fault").textValue()).isEqualTo("expired");
        assertThat(json.at("/rows/0").textValue()).isEqualTo("T-01");
        assertThat(json.at("/sureness").textValue()).isEqualTo("proven");
        assertThat(json.at("/rung").textValue()).isEqualTo("certificate");
        assertThat(json.at("/whoseMove").textValue()).isEqualTo("mail-provider");
        assertThat(json.at("/server").textValue()).isEqualTo("IMAP");
        assertThat(json.at("/servers/0").textValue()).isEqualTo("IMAP");
        assertThat(json.at("/title").textValue()).isEqualTo("The server’s identity card has run out.");
        assertThat(json.at("/cause").textValue()).contains("imap.example.jp", "Mar 31, 2027");
        assertThat(json.at("/evidence")).hasSize(1);
        assertThat(json.at("/ruledOut")).hasSize(1);
        assertThat(json.at("/change").isNull()).isTrue();
    }

    @Test
    void theSentencesAreInTheLanguageThatWasAskedFor() throws IOException {
        assertThat(first(Language.JA, Diagnoses.expired()).at("/title").textValue())
                .isEqualTo("サーバー証明書の期限が切れています。");
    }

    @Test
    void aChangeIsShownWithItsProof() throws IOException {
        var change = first(Language.EN, Diagnoses.mended()).at("/change");

        assertThat(change.at("/before/port").intValue()).isEqualTo(143);
        assertThat(change.at("/before/security").textValue()).isEqualTo("plain");
        assertThat(change.at("/after/port").intValue()).isEqualTo(993);
        assertThat(change.at("/after/security").textValue()).isEqualTo("tls");
        assertThat(change.at("/after/user").textValue()).isEqualTo("hanako@example.jp");
        assertThat(change.at("/tested")).extracting(JsonNode::textValue).containsExactly("answered", "certificate",
                "login-offered");
    }

    @ParameterizedTest
    @MethodSource("mailsetup.core.text.Language#all")
    void theWordsOfABadServerComeOutHarmless(Language language) {
        assertThat(write(language, Diagnoses.hostile(NASTY))).contains("\\\\u001B[2J\\\\u202E<b>")
                .doesNotContainPattern("[\\p{Cntrl}&&[^\n]]").doesNotContainPattern("\\p{Cf}")
                .hasSizeLessThan(100_000);
    }

    private static JsonNode first(Language language, Diagnosis diagnosis) throws IOException {
        return new ObjectMapper().readTree(write(language, diagnosis)).at("/diagnoses/0");
    }

    private static String write(Language language, Diagnosis... diagnoses) {
        return ReportJson.write(EmailAddress.of("hanako@example.jp"), List.of(), List.of(diagnoses),
                Messages.in(language));
    }
}
