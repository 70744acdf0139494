package mailsetup.support.mailreport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import mailsetup.core.Message;
import mailsetup.core.json.JsonReader;
import mailsetup.core.json.JsonReading;

/** Reads reports from anybody: bounded, and refused as a whole where anything is not as documented (docs/report.md). */
public final class MailReportReader {
    private static final int DEEPEST = 40;
    private static final int LONGEST_TEXT = 12_000;
    private static final JsonReader JSON = new JsonReader(MailReport.LARGEST, DEEPEST, LONGEST_TEXT);

    private MailReportReader() {}

    /** Reads the bytes of a file; anything is allowed to come. */
    public static Reading read(byte[] bytes) {
        return switch (JSON.read(bytes)) {
            case JsonReading.Tree(var root) -> form(root);
            case JsonReading.Refused(var why, _, _) -> refused(
                    why == JsonReading.Reason.TOO_LARGE ? "mailreport.file.too-large" : "mailreport.file.not-json");
        };
    }

    private static Reading form(JsonNode root) {
        try {
            return read(root);
        } catch (TreeReader.NewerException e) {
            return refused("mailreport.file.newer");
        } catch (RuntimeException e) {
            // A value that no record takes, or that cannot be shown.
            return refused("mailreport.file.wrong");
        }
    }

    private static Reading read(JsonNode json) {
        if (!json.path("format").asText().equals(MaskedReport.FORMAT) || !json.path("version").isInt()) {
            return refused("mailreport.file.other");
        }
        if (json.path("version").intValue() > MaskedReport.VERSION) {
            return refused("mailreport.file.newer");
        }
        if (json.path("version").intValue() < 1 || json.size() != 3) {
            return refused("mailreport.file.wrong");
        }
        var report = new TreeReader().read(json.path("version").intValue() == 1 ? former(json) : json.path("report"));
        Rehearsal.of(report);
        return new Reading.Good(report);
    }

    /** In version 1 a cause had one change or none. */
    private static JsonNode former(JsonNode json) {
        json.at("/report/examination/causes").forEach(cause -> {
            if (cause instanceof ObjectNode old && !old.has("changes")) {
                var changes = old.putArray("changes");
                Optional.ofNullable(old.remove("change")).ifPresent(changes::add);
            }
        });
        return json.path("report");
    }

    private static Reading refused(String key) {
        return new Reading.Refused(Message.of(key));
    }
}
