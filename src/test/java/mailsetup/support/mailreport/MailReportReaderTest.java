package mailsetup.support.mailreport;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import mailsetup.core.text.Language;
import mailsetup.core.text.Messages;
import mailsetup.testkit.Beside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that nobody would send who means well. */
@Beside
class MailReportReaderTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final List<Object> BAD = List.of("", "\u001B[2J", "\u202Eevil", "<script>alert(1)</script>", -1,
            Long.MAX_VALUE, 1.5, true, "x".repeat(5000), "9999999999999999999-01-01T00:00:00Z", "___");

    static Stream<String> files() {
        return Stream.of("", "{", "null", "[]", "\"mailreport\"", "{\"format\":\"mailreport\"}",
                "{\"format\":\"mailsetup\",\"version\":1,\"report\":{}}",
                "{\"format\":\"mailreport\",\"version\":1,\"report\":{}}",
                "{\"format\":\"mailreport\",\"version\":1,\"version\":1,\"report\":{}}",
                "{\"format\":\"mailreport\",\"version\":1e400,\"report\":{}}",
                "{\"format\":\"mailreport\",\"version\":" + "9".repeat(100_000) + ",\"report\":{}}",
                "{\"format\":\"mailreport\",\"version\":1,\"report\":" + "[".repeat(500_000),
                "{\"format\":\"mailreport\",\"version\":1,\"report\":[" + "{},".repeat(500_000) + "0]}",
                "{\"format\":\"mailreport\",\"version\":1,\"report\":\"" + "a".repeat(2_000_000) + "\"}",
                "<html></html>", "PK\u0003\u0004");
    }

    @ParameterizedTest
    @MethodSource("files")
    void whatIsNoReportIsRefusedInOneSentence(String file) {
        refused(file.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aFileThatIsTooLargeOrNotTextIsRefused() {
        refused(new byte[MailReport.LARGEST + 1]);
        refused(new byte[]{(byte) 0xC3, (byte) 0x28});
    }

    /** As the program of that time wrote it: a cause with one change, and two without. */
    @Test
    void aReportOfTheFirstVersionIsRead() throws IOException {
        try (var file = MailReportReaderTest.class.getResourceAsStream("/mailsetup/support/report-version-1.json")) {
            assertThat(MailReportReader.read(Objects.requireNonNull(file).readAllBytes()))
                    .isInstanceOfSatisfying(Reading.Good.class, good -> assertThat(good.report().examination().causes())
                            .extracting(cause -> cause.changes().size()).containsExactly(1, 0, 0));
        }
    }

    @Test
    void aNewerReportSaysThatTheProgramIsTooOld() throws IOException {
        assertThat(why(changed(json -> json.put("version", 3)))).contains("newer");
        assertThat(why(changed(json -> cause(json).put("fault", "invented-tomorrow")))).contains("newer");
        assertThat(why(changed(json -> ((ObjectNode) cause(json).withArray("evidence").get(0)).put("key", "no.such"))))
                .contains("newer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"script", "kind", "__proto__"})
    void aKeyThatIsNotInTheFormIsRefused(String key) throws IOException {
        refused(changed(json -> ((ObjectNode) json.get("report")).put(key, "x")));
        refused(changed(json -> ((ObjectNode) json.at("/report/servers/0/settings")).put(key, "x")));
    }

    /** Every value of a report in turn becomes something else: it is refused, or everything of it can be shown. */
    @Test
    void aReportWithAnyValueOfAnotherKindIsRefusedOrHarmless() throws IOException {
        var file = MailReportTest.file();
        int places = places(JSON.readTree(file)).size();
        assertThat(places).isGreaterThan(500);
        int tried = 0;
        for (int place = 0; place < places; place += 7) {
            var json = JSON.readTree(file);
            places(json).get(place).accept(BAD.get(tried++ % BAD.size()));
            if (MailReportReader.read(JSON.writeValueAsBytes(json)) instanceof Reading.Good(var report)) {
                Rehearsal.of(report);
            }
        }
    }

    @Test
    void theWorstFilesAreRefusedSoon() {
        var begin = System.nanoTime();
        files().forEach(file -> MailReportReader.read(file.getBytes(StandardCharsets.UTF_8)));
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(10));
    }

    private static ObjectNode cause(ObjectNode json) {
        return (ObjectNode) json.at("/report/examination/causes/0");
    }

    private static byte[] changed(Consumer<ObjectNode> change) throws IOException {
        var json = (ObjectNode) JSON.readTree(MailReportTest.file());
        change.accept(json);
        return JSON.writeValueAsBytes(json);
    }

    private static List<Consumer<Object>> places(JsonNode json) {
        var places = new ArrayList<Consumer<Object>>();
        if (json instanceof ObjectNode object) {
            object.fieldNames().forEachRemaining(name -> {
                places.add(value -> object.set(name, JSON.valueToTree(value)));
                places.addAll(places(object.get(name)));
            });
        }
        if (json instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                int index = i;
                places.add(value -> array.set(index, JSON.<JsonNode>valueToTree(value)));
                places.addAll(places(array.get(i)));
            }
        }
        return places;
    }

    private static void refused(byte[] file) {
        assertThat(why(file)).isNotBlank();
    }

    private static String why(byte[] file) {
        var reading = MailReportReader.read(file);
        assertThat(reading).isInstanceOf(Reading.Refused.class);
        var text = Messages.in(Language.EN).text(((Reading.Refused) reading).why());
        assertThat(text).doesNotContain("[", "<", "\u001B");
        return text;
    }
}
