package mailsetup.support.baseline.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import mailsetup.core.Keyword;
import mailsetup.support.baseline.Baseline;
import mailsetup.support.baseline.KnownCertificate;
import mailsetup.support.baseline.KnownServer;

/** Writes the form that docs/baseline.md describes. */
final class BaselineWriter {
    static final int VERSION = 1;

    private BaselineWriter() {}

    static String write(Baseline baseline) {
        var text = new StringWriter();
        try (var json = new JsonFactory().createGenerator(text).useDefaultPrettyPrinter()) {
            json.writeStartObject();
            json.writeNumberField("baseline", VERSION);
            json.writeStringField("taken", baseline.taken().toString());
            json.writeArrayFieldStart("servers");
            for (var server : baseline.servers()) {
                server(json, server);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void server(JsonGenerator json, KnownServer server) throws IOException {
        var endpoint = server.endpoint();
        json.writeStartObject();
        json.writeStringField("protocol", Keyword.of(endpoint.protocol()));
        json.writeStringField("host", endpoint.host().ascii());
        json.writeNumberField("port", endpoint.port());
        json.writeStringField("security", Keyword.of(endpoint.security()));
        texts(json, "addresses", server.addresses());
        json.writeArrayFieldStart("chain");
        for (var certificate : server.chain()) {
            certificate(json, certificate);
        }
        json.writeEndArray();
        texts(json, "capabilities", server.capabilities());
        known(json, "software", server.software());
        known(json, "mechanism", server.mechanism());
        if (server.uidValidity().isPresent()) {
            // As a text: it does not fit into every program's whole numbers.
            json.writeStringField("uidValidity", Long.toString(server.uidValidity().getAsLong()));
        }
        json.writeEndObject();
    }

    private static void certificate(JsonGenerator json, KnownCertificate certificate) throws IOException {
        json.writeStartObject();
        known(json, "authority", certificate.authority());
        known(json, "sha256", certificate.sha256());
        known(json, "key", certificate.key());
        json.writeEndObject();
    }

    private static void texts(JsonGenerator json, String key, List<String> texts) throws IOException {
        json.writeArrayFieldStart(key);
        for (var text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    private static void known(JsonGenerator json, String key, String text) throws IOException {
        if (!text.isBlank()) {
            json.writeStringField(key, text);
        }
    }
}
