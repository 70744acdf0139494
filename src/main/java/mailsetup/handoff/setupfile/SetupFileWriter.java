package mailsetup.handoff.setupfile;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import mailsetup.core.Keyword;
import mailsetup.core.json.Json;

/** Setup files as JSON (docs/mailsetup.schema.json). */
public final class SetupFileWriter {
    static final String FORMAT = "mailsetup";
    static final int VERSION = 1;

    private SetupFileWriter() {}

    /** The whole file. */
    public static String write(SetupFile file) {
        return Json.readable(json(file));
    }

    /** The same in one line without blanks. */
    static String compact(SetupFile file) {
        return Json.compact(json(file));
    }

    private static ObjectNode json(SetupFile file) {
        var json = Json.object().put("format", FORMAT).put("version", VERSION);
        text(json, "maker", file.maker());
        text(json, "contact", file.contact());
        file.address().ifPresent(address -> json.put("address", address.toString()));
        if (!file.domains().isEmpty()) {
            var domains = Json.array();
            file.domains().forEach(domain -> domains.add(domain.ascii()));
            json.set("domains", domains);
        }
        text(json, "name", file.name());
        json.put("preferred", Keyword.of(file.preferred()));
        var servers = Json.array();
        file.servers().forEach(server -> servers.add(server(server)));
        json.set("servers", servers);
        file.tested().ifPresent(day -> json.put("tested", day.toString()));
        return json;
    }

    private static ObjectNode server(SetupFile.Server server) {
        var endpoint = server.endpoint();
        return Json.object().put("protocol", Keyword.of(endpoint.protocol())).put("host", endpoint.host().ascii())
                .put("port", endpoint.port()).put("security", Keyword.of(endpoint.security()))
                .put("user", server.user());
    }

    private static void text(ObjectNode json, String name, String text) {
        Optional.of(text).filter(given -> !given.isEmpty()).ifPresent(given -> json.put(name, given));
    }
}
