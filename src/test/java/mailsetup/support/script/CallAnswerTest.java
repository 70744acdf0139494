package mailsetup.support.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import mailsetup.core.Message;
import mailsetup.core.text.Language;
import mailsetup.core.text.Messages;
import mailsetup.diagnosis.Sureness;
import mailsetup.support.KnownFaults;
import mailsetup.support.code.ShortCode;
import mailsetup.testkit.Diagnoses;
import mailsetup.testkit.Reports;
import mailsetup.testkit.StandIns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CallAnswerTest {
    @Test
    void whatSomebodyReadsOutIsACodeOrAMessage() {
        var code = ShortCode.of(Reports.allWork(), List.of(Diagnoses.mended())).text();
        assertThat(CallAnswer.to(code.toLowerCase(Locale.ROOT).replace('-', ' ')))
                .isInstanceOfSatisfying(CallAnswer.Cases.class, cases -> {
                    assertThat(cases.first().title()).isEqualTo(Diagnoses.mended().fault().title());
                    assertThat(cases.first().standing()).as("sureness and three servers").hasSize(4);
                });
        assertThat(CallAnswer.to("535 5.7.8 Error: authentication failed")).isInstanceOf(CallAnswer.Cases.class);
        assertThat(CallAnswer.to("hello")).isInstanceOf(CallAnswer.Nothing.class);
    }

    @Test
    void aSlipOfTheEarIsSaidWhileAWordOfNineLettersIsNoCode() {
        var code = ShortCode.of(Reports.allWork(), List.of()).text();
        assertThat(CallAnswer.to(code)).as("nothing is wrong").isInstanceOfSatisfying(CallAnswer.Nothing.class,
                nothing -> assertThat(nothing.why()).contains(Message.of("support.code.fine")));
        var slip = code.substring(0, 10) + (code.endsWith("A") ? "C" : "A");
        assertThat(CallAnswer.to(slip)).isEqualTo(new CallAnswer.Nothing(List.of(Message.of("support.code.check"))));
        assertThat(CallAnswer.to("timed out")).isNotEqualTo(CallAnswer.to(slip));
    }

    @Test
    void theTextOfAReportFileIsTakenTooAlsoOfTheFirstVersion() throws Exception {
        try (var file = CallAnswerTest.class.getResourceAsStream("/mailsetup/support/report-version-1.json")) {
            var text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(CallAnswer.to("\n" + text)).isInstanceOfSatisfying(CallAnswer.Cases.class, cases -> {
                assertThat(cases.first().title()).isEqualTo(Diagnoses.mended().title());
                assertThat(cases.others()).hasSize(2);
            });
            assertThat(CallAnswer.to(text.replace("\"version\":1,", "\"version\":99,")).said())
                    .isEqualTo(Message.of("mailreport.file.newer"));
            assertThat(CallAnswer.to("{\"code\": \"EAUTH\", \"response\": \"535 5.7.8 authentication failed\"}"))
                    .isInstanceOf(CallAnswer.Cases.class);
        }
    }

    @Test
    void aDiagnosisIsToldWithTheValuesOfItsTest() {
        var messages = Messages.in(Language.EN);
        var call = CallAnswer.of(Diagnoses.mended());
        assertThat(call.script().say()).extracting(messages::text).contains(messages.text(Diagnoses.mended().title()));
        assertThat(call.script().attempt()).extracting(messages::text)
                .contains(messages.text(Diagnoses.mended().remedy()));
    }

    @ParameterizedTest
    @MethodSource("mailsetup.core.text.Language#all")
    void withoutACaseNoSentenceSpeaksOfValues(Language language) {
        var messages = Messages.in(language);
        var said = KnownFaults.all().stream().map(fault -> new ShortCode(fault.number(), Sureness.LIKELY, List.of()))
                .map(code -> (CallAnswer.Cases) CallAnswer.to(code.text())).map(CallAnswer.Cases::first)
                .flatMap(call -> Stream.of(List.of(call.title(), call.script().handOver()), call.script().ask(),
                        call.script().say(), call.script().attempt(), call.standing()))
                .flatMap(List::stream).map(messages::text).toList();
        assertThat(StandIns.of(language).in(said)).isEmpty();
    }
}
