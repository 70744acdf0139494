package mailsetup.discovery.presets.file;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;
import mailsetup.core.json.Json;
import mailsetup.core.text.Messages;

/** The outcome of a check as JSON, in the form that docs/presets.md promises. */
public final class CheckJson {
    private CheckJson() {}

    /** The JSON text; its sentences are in the language of the messages. */
    public static String write(List<CheckedFile> files, Messages messages) {
        var json = Json.object().put("version", 1);
        var all = json.putArray("files");
        for (var file : files) {
            var one = all.addObject().put("file", file.name()).put("good", file.good());
            one.set("problems", problems(file.problems(), messages));
            one.set("notes", problems(file.notes(), messages));
        }
        return Json.indented(json);
    }

    private static ArrayNode problems(List<Problem> problems, Messages messages) {
        var all = Json.array();
        problems.forEach(each -> all.addObject().put("place", each.place()).put("text", messages.text(each.text())));
        return all;
    }
}
