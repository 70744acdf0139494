package mailsetup.support.batch;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import mailsetup.core.Keyword;
import mailsetup.core.Message;
import mailsetup.core.files.OwnerOnly;
import mailsetup.core.json.Json;
import mailsetup.core.text.Messages;
import mailsetup.diagnosis.Fault;
import mailsetup.support.KnownFaults;

/** Writes the results as a CSV, as JSON lines and as a page to look at. */
public record Results(Findings findings, Messages messages) {
    private static final List<String> COLUMNS = List.of("number", "address", "status", "fault", "title", "remedy",
            "sureness", "code", "servers", "said");

    /** Writes {@code results.csv}, {@code results.jsonl} and {@code overview.html} into that folder. */
    public void write(Path folder) throws IOException {
        write(folder.resolve("results.csv"), csv());
        write(folder.resolve("results.jsonl"), lines());
        write(folder.resolve("overview.html"), new Overview(findings, messages).html());
    }

    String csv() throws IOException {
        return Csv.write(Stream.concat(Stream.of(COLUMNS), findings.all().stream().map(this::row)).toList(),
                Locale.getDefault(Locale.Category.FORMAT));
    }

    String lines() {
        var lines = new StringBuilder();
        findings.all().forEach(outcome -> lines.append(Json.compact(json(outcome))).append('\n'));
        return lines.toString();
    }

    private List<String> row(Outcome outcome) {
        var known = KnownFaults.find(outcome.fault());
        return List.of(Integer.toString(outcome.number()), outcome.address(), status(outcome), outcome.fault(),
                words(known.map(Fault::title)), words(known.map(Fault::remedy)), outcome.sureness(),
                outcome.code(), String.join("; ", outcome.servers()), outcome.said());
    }

    private ObjectNode json(Outcome outcome) {
        var known = KnownFaults.find(outcome.fault());
        var json = Json.object().put("number", outcome.number())
                .put("address", outcome.address()).put("status", status(outcome)).put("fault", outcome.fault())
                .put("title", words(known.map(Fault::title))).put("remedy", words(known.map(Fault::remedy)))
                .put("sureness", outcome.sureness()).put("code", outcome.code());
        outcome.servers().forEach(json.putArray("servers")::add);
        return json.put("said", outcome.said());
    }

    private String words(Optional<Message> text) {
        return text.map(messages::text).orElse("");
    }

    private static String status(Outcome outcome) {
        return Keyword.of(outcome.status());
    }

    private static void write(Path file, String text) throws IOException {
        Files.write(OwnerOnly.file(file), text.getBytes(StandardCharsets.UTF_8));
    }
}
