package mailsetup.testkit;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The schema of the JSON result, as it is documented. */
public final class JsonSchema {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(text());

    private JsonSchema() {}

    /** What in this JSON text is against the schema of a search. */
    public static List<Error> complaintsOfSearch(String json) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text("discover.schema.json")).validate(json, InputFormat.JSON);
    }

    /** What in this JSON text is against the schema of a report. */
    public static List<Error> complaintsOfReport(String json) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text("mailreport.schema.json")).validate(json, InputFormat.JSON);
    }

    /** What in this JSON text is against the schema. */
    public static List<Error> complaints(String json) {
        return SCHEMA.validate(json, InputFormat.JSON);
    }

    public static String text() {
        return text("json.schema.json");
    }

    private static String text(String name) {
        try {
            return Files.readString(Path.of("docs", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
