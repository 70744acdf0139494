package mailsetup.support.organisation.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import mailsetup.core.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The example of docs/organisation.md, and the schema beside it. */
class OrganisationExampleTest {
    private static final Path EXAMPLE = Path.of("src/example/organisation");

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit does it
    private Path folder;

    @Test
    void theExampleHasNoMistake() throws Exception {
        var organisation = Pack.read(EXAMPLE).organisation();
        assertThat(organisation.mistake()).isEmpty();
        assertThat(organisation.links()).hasSize(2);
        assertThat(organisation.language()).contains(Language.JA);
        assertThat(organisation.logo()).isPresent();
        assertThat(organisation.presets().all()).hasSize(1);
        assertThat(schema().validate(Files.readString(EXAMPLE.resolve(Pack.FILE)), InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            "organisation": 1   | "organisation": 2
                                            "telephone": "03    | "telephone": "x03
                                            https://help        | http://help
                                            "language": "ja"    | "language": "fr"
                                            "993": [            | "994": [
                                            "/online.txt"       | "online.txt"
                                            "ports"             | "doors"
                                            "name"              | "names"
                                            "telephone":        | "phone":
                                            """)
    void schemaAndReaderFindTheSameMistakes(String good, String bad) throws Exception {
        var changed = Files.readString(EXAMPLE.resolve(Pack.FILE)).replaceFirst(Pattern.quote(good),
                bad);
        assertThat(changed).isNotEqualTo(Files.readString(EXAMPLE.resolve(Pack.FILE)));
        Files.writeString(folder.resolve(Pack.FILE), changed);
        assertThat(Pack.read(folder).organisation().mistake()).as("the reader").isPresent();
        assertThat(schema().validate(changed, InputFormat.JSON)).as("the schema").isNotEmpty();
    }

    private static Schema schema() throws Exception {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("docs/organisation.schema.json")));
    }
}
