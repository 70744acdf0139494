package mailsetup.handoff.setupfile;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import mailsetup.core.EmailAddress;
import mailsetup.handoff.Order;
import mailsetup.testkit.Accounts;
import mailsetup.testkit.SigningKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Setup files from friends and strangers. */
class SetupFileTest {
    private static final Order ORDER = Accounts.order(Accounts.hanako());
    private static final String PERSONAL = SetupFileWriter.write(SetupFile.of(ORDER));
    private static final String DOMAIN = SetupFileWriter
            .write(SetupFile.forDomain(Accounts.order(Accounts.localUser())));

    @Test
    void theFileIsAsItsSchemaSays() throws Exception {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("docs", "mailsetup.schema.json")));
        for (var file : new String[]{PERSONAL, DOMAIN}) {
            assertThat(schema.validate(file, InputFormat.JSON)).isEmpty();
        }
        assertThat(schema.validate(PERSONAL.replace("\"port\" : 993", "\"port\" : 0"), InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void theExampleInTheDocumentationIsRead() throws Exception {
        var page = Files.readString(Path.of("docs", "handoff.md"));
        var from = page.indexOf("```json") + 7;
        var example = page.substring(from, page.indexOf("```", from));

        assertThat(read(example)).isInstanceOf(Reading.Good.class);
    }

    @Test
    void itHoldsNoPassword() {
        assertThat(PERSONAL).doesNotContainIgnoringCase("password");
    }

    @Test
    void aFileForADomainFillsInTheUserNames() {
        var file = good(DOMAIN);

        assertThat(file.settings(EmailAddress.of("taro@example.jp"))).hasSize(3)
                .allMatch(server -> server.user().equals("taro"));
        assertThat(file.settings(EmailAddress.of("taro@example.com"))).isEmpty();
        assertThat(good(PERSONAL).settings(EmailAddress.of("taro@example.jp"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            "version" : 1  | "version" : 2  | handoff.file.newer
                                            "version" : 1  | "version" : 0  | handoff.file.wrong
                                            "version" : 1  | "version" : "1" | handoff.file.wrong
                                            "mailsetup"    | "other"        | handoff.file.other
                                            "maker"        | "run"          | handoff.file.wrong
                                            "port" : 993   | "port" : 70000 | handoff.file.wrong
                                            "port" : 993   | "port" : 993.5 | handoff.file.wrong
                                            "tls"          | "ssl"          | handoff.file.wrong
                                            "pop3"         | "imap"         | handoff.file.wrong
                                            imap.example.jp | ../etc/passwd | handoff.file.wrong
                                            hanako@example.jp | not-an-address | handoff.file.wrong
                                            2026-11-24     | yesterday      | handoff.file.wrong
                                            "preferred"    | "address"      | handoff.file.not-json
                                            03-0000-0000   | 03\\u0000      | handoff.file.wrong
                                            03-0000-0000   | a\\nb          | handoff.file.wrong
                                            03-0000-0000   | \\u202Eabc     | handoff.file.wrong""")
    void whatIsNotAsDocumentedIsRefusedAsAWhole(String from, String to, String why) {
        assertThat(PERSONAL).contains(from);
        assertThat(read(PERSONAL.replace(from, to))).isInstanceOfSatisfying(Reading.Refused.class,
                refused -> assertThat(refused.why().key()).isEqualTo(why));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "null", "{", "{}", "\"mailsetup\"", "{\"format\":\"mailsetup\"}", "PK\u0003"})
    void anythingElseIsNoSetupFile(String text) {
        assertThat(read(text)).isInstanceOf(Reading.Refused.class);
    }

    @Test
    void deepAndLargeFilesAreNotReadToTheirEnd() {
        assertThat(read("[".repeat(60_000))).isInstanceOf(Reading.Refused.class);
        assertThat(read(" ".repeat(SetupFile.LARGEST + 1))).isInstanceOfSatisfying(Reading.Refused.class,
                refused -> assertThat(refused.why().key()).isEqualTo("handoff.file.too-large"));
        assertThat(SetupFileReader.read(new byte[]{'{', (byte) 0x81})).isInstanceOf(Reading.Refused.class);
        assertThat(read(PERSONAL + PERSONAL)).isInstanceOf(Reading.Refused.class);
    }

    @Test
    void aKeyForProfilesSignsNoSetupFile() {
        assertThat(SetupFileWriter.write(SetupFile.of(ORDER.signedBy(SigningKeys.of("EC"))))).isEqualTo(PERSONAL);
    }

    @Test
    void aSignatureIsNoPartOfTheFormat() {
        assertThat(read(PERSONAL.replace("\"maker\"", "\"signature\" : \"x\", \"maker\"")))
                .isInstanceOf(Reading.Refused.class);
    }

    private static SetupFile good(String text) {
        return ((Reading.Good) read(text)).file();
    }

    private static Reading read(String text) {
        return SetupFileReader.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
