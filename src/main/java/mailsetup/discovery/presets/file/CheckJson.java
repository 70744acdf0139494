package mailsetup.discovery.presets.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import mailsetup.core.text.Messages;
import mailsetup.core.text.Printable;

/** The outcome of a check as JSON, in the form that docs/presets.md promises. */
public final class CheckJson {
    private CheckJson() {}

    /** The JSON text; its sentences are in the language of the messages. */
    public static String write(List<CheckedFile> files, Messages messages) {
        var text = new StringWriter();
        try (var json = new JsonFactory().createGenerator(text).useDefaultPrettyPrinter()) {
            json.writeStartObject();
            json.writeNumberField("version", 1);
            json.writeArrayFieldStart("files");
            for (var file : files) {
                write(json, file, messages);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void write(JsonGenerator json, CheckedFile file, Messages messages) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", Printable.line(file.name()));
        json.writeBooleanField("good", file.good());
        write(json, "problems", file.problems(), messages);
        write(json, "notes", file.notes(), messages);
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, String name, List<Problem> problems, Messages messages)
            throws IOException {
        json.writeArrayFieldStart(name);
        for (var problem : problems) {
            json.writeStartObject();
            json.writeStringField("place", problem.place());
            json.writeStringField("text", messages.text(problem.text()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
