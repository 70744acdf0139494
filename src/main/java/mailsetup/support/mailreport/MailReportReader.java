package mailsetup.support.mailreport;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import mailsetup.core.Message;

/** Reads reports from anybody: bounded, and refused as a whole where anything is not as documented (docs/report.md). */
public final class MailReportReader {
    private static final int DEEPEST = 40;
    private static final int LONGEST_TEXT = 12_000;
    private static final int LONGEST_NUMBER = 25;
    private static final int MOST_TOKENS = 300_000;
    private static final JsonMapper MAPPER = JsonMapper
            .builder(JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                    .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST)
                            .maxStringLength(LONGEST_TEXT).maxNameLength(100).maxNumberLength(LONGEST_NUMBER)
                            .maxTokenCount(MOST_TOKENS).build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    private MailReportReader() {}

    /** Reads the bytes of a file; anything is allowed to come. */
    public static Reading read(byte[] bytes) {
        if (bytes.length > MailReport.LARGEST) {
            return refused("mailreport.file.too-large");
        }
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return read(MAPPER.readTree(text));
        } catch (IOException e) {
            return refused("mailreport.file.not-json");
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

    /** In version 1 a cause had one change at most. */
    private static JsonNode former(JsonNode json) {
        json.at("/report/examination/causes").forEach(cause -> {
            if (cause instanceof ObjectNode old && old.has("change")) {
                old.putArray("changes").add(old.remove("change"));
            }
        });
        return json.path("report");
    }

    private static Reading refused(String key) {
        return new Reading.Refused(Message.of(key));
    }
}
