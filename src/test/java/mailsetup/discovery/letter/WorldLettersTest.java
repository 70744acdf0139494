package mailsetup.discovery.letter;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import mailsetup.core.EmailAddress;
import mailsetup.core.Protocol;
import mailsetup.testkit.Beside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Letters in twelve languages, five of each, ten handed ones and six pages, each with its truth: hosts, pairs of port and protection, user. */
@Beside
class WorldLettersTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "mailsetup", "discovery", "letter", "world");
    private static final Map<String, Protocol> NAMES = Map.of("imap", Protocol.IMAP, "pop", Protocol.POP3, "smtp",
            Protocol.SMTP);

    static List<String> letters() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".txt"))
                    .map(name -> name.substring(0, name.length() - 4)).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("letters")
    void everyFieldOfItIsRight(String letter) throws IOException {
        assertThat(wrong(letter)).as(letter).isEmpty();
    }

    @Test
    void thereAreFiveOfEachLanguageAndTheTenHandedOnes() throws IOException {
        assertThat(letters()).hasSize(76);
        for (var language : Vocabulary.FILES.subList(1, Vocabulary.FILES.size())) {
            assertThat(letters().stream().filter(name -> name.startsWith(language + "-"))).as(language).hasSize(5);
        }
    }

    private static List<String> wrong(String letter) throws IOException {
        var truth = new ObjectMapper().readTree(FOLDER.resolve(letter + ".json").toFile());
        var wrong = new ArrayList<String>();
        try (var reading = Letter.read(Files.readString(FOLDER.resolve(letter + ".txt")))) {
            var addresses = reading.accounts().stream().map(LetterAccount::address).flatMap(Optional::stream)
                    .map(Found::value).flatMap(Optional::stream).map(EmailAddress::toString).toList();
            check(wrong, "address", strings(truth.get("address")).equals(addresses), addresses);
            if (!truth.get("password").isNull()) {
                var length = reading.accounts().getFirst().password().flatMap(Found::value)
                        .map(secret -> secret.length()).orElse(0);
                check(wrong, "password", length == truth.get("password").asInt(), length);
            }
            NAMES.forEach((name, protocol) -> server(wrong, truth.get(name), protocol, reading));
        }
        return wrong;
    }

    private static void server(List<String> wrong, JsonNode truth, Protocol protocol, LetterReading reading) {
        var found = Optional.ofNullable(reading.servers().get(protocol));
        if (truth.isNull()) {
            check(wrong, protocol + " invented", found.isEmpty(), found);
            return;
        }
        var host = found.flatMap(LetterServer::host).flatMap(Found::value).map(Object::toString).orElse("-");
        check(wrong, protocol + " host", strings(truth.get("host")).contains(host), host);
        var pair = found.flatMap(LetterServer::port).flatMap(Found::value).map(Object::toString).orElse("-") + " "
                + found.flatMap(LetterServer::security).flatMap(Found::value)
                        .map(mode -> mode.name().toLowerCase(Locale.ROOT)).orElse("-");
        check(wrong, protocol + " port", pairs(truth.get("portsec")).contains(pair), pair);
        if (!truth.get("user").isEmpty()) {
            var user = found.flatMap(LetterServer::user).flatMap(Found::value).map(each -> name(each, reading))
                    .orElse("-");
            check(wrong, protocol + " user", strings(truth.get("user")).contains(user), user);
        }
    }

    private static String name(LetterUser user, LetterReading reading) {
        var address = reading.accounts().getFirst().address().flatMap(Found::value);
        return address.map(user::of).orElseGet(() -> switch (user) {
            case LetterUser.Address _ -> "RULE:address";
            case LetterUser.LocalPart _ -> "RULE:local";
            case LetterUser.Name(var name) -> name;
        });
    }

    private static List<String> strings(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
    }

    private static List<String> pairs(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(pair -> pair.get(0).asText() + " " + pair.get(1).asText()).toList();
    }

    private static void check(List<String> wrong, String field, boolean isRight, Object read) {
        if (!isRight) {
            wrong.add(field + ": " + read);
        }
    }
}
