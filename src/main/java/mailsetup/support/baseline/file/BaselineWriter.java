package mailsetup.support.baseline.file;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;
import mailsetup.core.Keyword;
import mailsetup.core.json.Json;
import mailsetup.support.baseline.Baseline;
import mailsetup.support.baseline.KnownCertificate;
import mailsetup.support.baseline.KnownServer;

/** Writes the form that docs/baseline.md describes. */
final class BaselineWriter {
    static final int VERSION = 1;

    private BaselineWriter() {}

    static String write(Baseline baseline) {
        var json = Json.object().put("baseline", VERSION).put("taken", baseline.taken().toString());
        json.set("servers", each(baseline.servers(), BaselineWriter::server));
        return Json.indented(json);
    }

    private static ObjectNode server(KnownServer server) {
        var endpoint = server.endpoint();
        var json = Json.object().put("protocol", Keyword.of(endpoint.protocol()))
                .put("host", endpoint.host().ascii()).put("port", endpoint.port())
                .put("security", Keyword.of(endpoint.security()));
        server.addresses().forEach(json.putArray("addresses")::add);
        json.set("chain", each(server.chain(), BaselineWriter::certificate));
        server.capabilities().forEach(json.putArray("capabilities")::add);
        known(json, "software", server.software());
        known(json, "mechanism", server.mechanism());
        // As a text: it does not fit into every program's whole numbers.
        server.uidValidity().ifPresent(value -> json.put("uidValidity", Long.toString(value)));
        return json;
    }

    private static ObjectNode certificate(KnownCertificate certificate) {
        var json = Json.object();
        known(json, "authority", certificate.authority());
        known(json, "sha256", certificate.sha256());
        known(json, "key", certificate.key());
        return json;
    }

    private static <T> ArrayNode each(List<T> all, Function<T, ObjectNode> one) {
        var array = Json.array();
        all.forEach(each -> array.add(one.apply(each)));
        return array;
    }

    private static void known(ObjectNode json, String key, String text) {
        if (!text.isBlank()) {
            json.put(key, text);
        }
    }
}
