package mailsetup.security;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import mailsetup.assistant.Assistant;
import mailsetup.cli.CommandLineApp;
import mailsetup.cli.Terminal;
import mailsetup.core.Protocol;
import mailsetup.core.text.Language;
import mailsetup.discovery.presets.PresetIndex;
import mailsetup.practice.PracticeServer;
import mailsetup.support.organisation.Organisation;
import mailsetup.testkit.SecretForms;

/**
 * The program as somebody starts it in a terminal.
 *
 * @param code the exit code
 * @param said everything it printed
 */
record Run(int code, String out, String said) {
    private static final JsonMapper JSON = new JsonMapper();

    /** Runs a command; the password is on standard input, and must be in nothing that is printed. */
    static Run of(Assistant assistant, String password, List<String> command) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var terminal = new Terminal(new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                new ByteArrayInputStream((password + "\n").getBytes(StandardCharsets.UTF_8)),
                Map.of("MAIL_SETUP_ASSISTANT_DEBUG", "1"), false,
                Optional.empty(), Language.EN);
        int code = new CommandLineApp(assistant, PracticeServer::start, new PresetIndex(List.of()), Organisation.NONE,
                terminal).run(command.toArray(String[]::new));
        var run = new Run(code, out.toString(StandardCharsets.UTF_8),
                out.toString(StandardCharsets.UTF_8) + err.toString(StandardCharsets.UTF_8));
        SecretForms.assertAbsent(run.said, Person.ADDRESS.toString(), password);
        return run;
    }

    /** {@code probe} with these further options. */
    static Run probe(Assistant assistant, String password, List<String> options) {
        var command = new ArrayList<>(List.of("probe", Person.ADDRESS.toString(), way(password), "--json",
                "--timeout", "30"));
        command.addAll(options);
        return of(assistant, password, command);
    }

    private static String way(String secret) {
        return secret.equals(Person.TOKEN) ? "--token-stdin" : "--password-stdin";
    }

    /** How it ended for that protocol. */
    String ended(Protocol protocol) {
        if (code == 70) {
            throw new AssertionError("a fault of our own: " + said);
        }
        if (code == 3) {
            return "asks for a yes first";
        }
        if (code == 2) {
            return "refuses the command: " + said.strip();
        }
        var server = server(protocol);
        return server.isEmpty() ? "no server found" : ended(server.get());
    }

    private Optional<JsonNode> server(Protocol protocol) {
        return each(json().path("servers")).stream()
                .filter(server -> server.path("protocol").asText().equals(protocol.name())).findFirst();
    }

    private JsonNode json() {
        try {
            return JSON.readTree(out);
        } catch (JsonProcessingException e) {
            throw new AssertionError("no JSON: " + said, e);
        }
    }

    private static String ended(JsonNode server) {
        if (server.path("works").asBoolean()) {
            return "works";
        }
        return each(server.path("stages")).stream().filter(stage -> !fine(stage)).findFirst().map(Run::told)
                .orElseThrow();
    }

    private static boolean fine(JsonNode stage) {
        return stage.path("outcome").asText().equals("passed")
                || stage.path("reason").asText().matches("not-needed|no-login-wanted");
    }

    private static String told(JsonNode stage) {
        var failure = stage.path("failure");
        var flaws = each(failure.path("flaws")).stream().map(flaw -> flaw.path("kind").asText())
                .collect(Collectors.joining(", "));
        var more = failure.path("need").asText("") + failure.path("limit").asText("") + flaws;
        return stage.path("stage").asText() + ": " + failure.path("kind").asText(stage.path("reason").asText())
                + (more.isEmpty() ? "" : " (" + more + ")");
    }

    private static List<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).toList();
    }
}
