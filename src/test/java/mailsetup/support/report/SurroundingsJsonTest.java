package mailsetup.support.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import mailsetup.comparison.advice.Usage;
import mailsetup.core.text.Language;
import mailsetup.core.text.Messages;
import mailsetup.diagnosis.Examination;
import mailsetup.probe.ConnectAttempt;
import mailsetup.probe.Flaw;
import mailsetup.probe.around.ControlDoor;
import mailsetup.probe.around.NameAnswer;
import mailsetup.probe.around.RecordKind;
import mailsetup.probe.around.Surroundings;
import mailsetup.probe.around.WebCheck;
import mailsetup.testkit.Around;
import mailsetup.testkit.Cases;
import mailsetup.testkit.JsonSchema;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;

class SurroundingsJsonTest {
    private static final String NASTY = "\u001b[2J\u202E<b>\r\n" + "x".repeat(1 << 16);

    @Test
    void everythingThatCanBeSeenFollowsTheSchema() {
        var json = write(full("login.example"));
        assertThat(JsonSchema.complaints(json)).isEmpty();
        assertThat(json).contains("\"network\" : {", "\"stray-domain\"", "\"not-permitted\"", "\"clockAheadSeconds\"");
    }

    @Test
    void whatTheNetworkSentComesOutHarmless() {
        var json = write(full(NASTY));
        assertThat(JsonSchema.complaints(json)).isEmpty();
        assertThat(json).doesNotContainPattern("\\p{Cf}").hasSizeLessThan(50_000);
    }

    @Test
    void whereNobodyLookedTheListsAreEmptyAndTheNetworkIsNull() throws IOException {
        var json = new ObjectMapper().readTree(write(Surroundings.NONE)).at("/surroundings");
        assertThat(json.at("/names")).isEmpty();
        assertThat(json.at("/network").isNull()).isTrue();
    }

    private static Surroundings full(String words) {
        return new Around().own("imap.example.jp", RecordKind.A, words).other("imap.example.jp", RecordKind.AAAA,
                NameAnswer.Outcome.NO_REPLY).strayDomain().strayLabel("example.jp", "192.0.2.1")
                .hostsLine(words, "imap.example.jp").proxy(words, true, false).tunnel(words).open(993)
                .door(25, ControlDoor.Outcome.NOT_PERMITTED)
                .door(995, ControlDoor.Outcome.ANSWERED, Optional.of(Reports.tls()), new Flaw.UnknownIssuer(words))
                .page(WebCheck.Outcome.FOREIGN, words,
                        Optional.of(new WebCheck.Clock(Reports.CERTIFICATE_END, Duration.ofSeconds(-7))))
                .family("192.0.2.1", ConnectAttempt.Outcome.CONNECTED).seen();
    }

    private static String write(Surroundings around) {
        return ReportJson.write(Cases.ADDRESS, List.of(), new Examination(List.of(), around), Usage.unknown(),
                Messages.in(Language.EN));
    }
}
