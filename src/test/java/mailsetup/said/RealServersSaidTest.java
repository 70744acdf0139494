package mailsetup.said;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import mailsetup.testkit.Beside;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The whole program among servers of public bug reports: rows, cause, certainty and sentence of each. */
@Beside
class RealServersSaidTest {
    static Stream<Scenario> scripts() {
        var wanted = Optional.ofNullable(System.getProperty("said.only")).orElse("");
        return Stream.of("inputs.txt", "siblings.txt", "more.txt", "strangers.txt")
                .flatMap(file -> Scenario.of(file).stream())
                .filter(script -> script.title().startsWith(wanted));
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void itEndsAsItShould(Scenario script) {
        try (var play = new Play(script)) {
            var told = play.run();
            assertThat(each(told.path("servers"))).as(script.title()).allSatisfy(server -> explained(told, server));
            var ended = script.ends().stream().map(end -> holds(told, end)).toList();
            assertThat(ended).isNotEmpty().as("%s%n%s%n%s", script.title(), told.toPrettyString(), play.conversation())
                    .isEqualTo(script.ends());
        }
    }

    /** Whatever a server says: no more than one try is counted, and a failure has a cause that names its server. */
    private static void explained(JsonNode told, JsonNode server) {
        assertThat(server.path("loginsSent").asInt()).isLessThanOrEqualTo(1);
        var protocol = server.path("protocol").asText();
        assertThat(server.path("works").asBoolean() || each(told.path("diagnoses")).stream()
                .anyMatch(cause -> texts(cause.path("servers")).contains(protocol))).as("a cause for " + protocol)
                .isTrue();
    }

    /** The end as it was, in the words of the script. */
    private static String holds(JsonNode told, String end) {
        var words = List.of(end.split(" ", 3));
        return switch (words.getFirst()) {
            case "IMAP", "POP3", "SMTP" -> words.getFirst() + " " + row(told, words.getFirst());
            case "cause" -> "cause " + first(told).map(RealServersSaidTest::cause).orElse("none");
            case "servers" -> "servers " + first(told).map(cause -> String.join(" ", texts(cause.path("servers"))))
                    .orElse("none");
            case "title" -> "title " + first(told).map(cause -> cause.path("title").asText()).orElse("none");
            case "never" -> each(told.path("diagnoses")).stream().map(cause -> cause.path("fault").asText())
                    .filter(words.get(1)::equals).findFirst().map(found -> "told " + found).orElse(end);
            case "causes" -> "causes " + String.join(" ", each(told.path("diagnoses")).stream()
                    .map(cause -> cause.path("fault").asText()).toList());
            case "notes" -> "notes " + String.join(" ", each(told.path("notes")).stream()
                    .map(note -> note.path("kind").asText()).toList());
            case "note" -> each(told.path("notes")).stream().map(note -> "note " + note.path("text").asText())
                    .filter(end::equals).findFirst().orElse("not among " + told.path("notes"));
            case "quotes" -> told.path("diagnoses").toString().contains(end.substring(7)) ? end : "does not";
            case "change" -> "change " + first(told).map(cause -> change(cause.path("change"))).orElse("none");
            case "sent" -> "sent " + each(told.path("servers")).stream()
                    .mapToInt(server -> server.path("loginsSent").asInt()).sum();
            case "asks" -> "asks " + String.join(" ", each(told.path("hosts")).stream()
                    .map(host -> host.path("host").asText()).toList());
            default -> throw new IllegalArgumentException(end);
        };
    }

    private static String row(JsonNode told, String protocol) {
        return each(told.path("servers")).stream().filter(server -> server.path("protocol").asText().equals(protocol))
                .findFirst().map(server -> server.path("works").asBoolean()
                        ? "works"
                        : each(server.path("stages")).stream()
                                .filter(stage -> stage.path("outcome").asText().equals("failed")).findFirst()
                                .map(stage -> stage.path("stage").asText()).orElse("left out"))
                .orElse("missing");
    }

    private static String cause(JsonNode cause) {
        return cause.path("fault").asText() + " " + cause.path("sureness").asText();
    }

    private static String change(JsonNode change) {
        var after = change.path("after");
        return change.isNull()
                ? "none"
                : after.path("host").asText() + ":" + after.path("port").asText() + "/"
                        + after.path("security").asText();
    }

    private static Optional<JsonNode> first(JsonNode told) {
        return each(told.path("diagnoses")).stream().findFirst();
    }

    private static List<String> texts(JsonNode list) {
        return each(list).stream().map(JsonNode::asText).toList();
    }

    private static List<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).toList();
    }
}
