package mailsetup.support.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import mailsetup.core.Endpoint;
import mailsetup.core.Hostname;
import mailsetup.core.Security;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountListTest {
    private final AccountList list = new AccountList(Map.of("PW_A", "from-env"), Map.of("c@example.jp", "from-file"),
            (protocol, text) -> Endpoint.standard(protocol, Hostname.of(text), Security.TLS));

    @Test
    void passwordsComeFromTheListTheEnvironmentOrTheSecretsFile() throws Exception {
        var accounts = list.read("""
                                 Address,Password,password_env,user,IMAP
                                 a@example.jp,,PW_A,,
                                 b@example.jp,"with ""quotes"", and comma",,b,imap.example.jp
                                 c@example.jp,,,,
                                 d@example.jp,,,,
                                 """);
        assertThat(accounts).extracting(account -> account.secret().map(secret -> new String(secret.reveal()))
                .orElse("none")).containsExactly("from-env", "with \"quotes\", and comma", "from-file", "none");
        assertThat(accounts.get(1).settings()).singleElement()
                .satisfies(settings -> assertThat(settings.user()).isEqualTo("b"));
        assertThat(accounts.get(1).lane()).isEqualTo("imap.example.jp");
        assertThat(accounts.get(0).lane()).isEqualTo("example.jp");
    }

    @Test
    void aListFromASpreadsheetIsReadToo() throws Exception {
        assertThat(list.read("\uFEFFaddress;password\r\na@example.jp;x\r\n\r\nb@example.jp;y\r\n"))
                .extracting(account -> account.address().toString()).containsExactly("a@example.jp", "b@example.jp");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            mail\\na@example.jp                      | support.batch.no-address-column
                                            address\\nsecret-word                    | support.batch.line
                                            address,imap\\na@example.jp,not a host   | support.batch.line
                                            address\\na@example.jp\\na@example.jp    | support.batch.twice
                                            address,password_env\\na@example.jp,NONE | support.batch.no-variable
                                            address                                  | support.batch.size
                                            ''                                       | support.batch.no-address-column""")
    void aMistakeIsToldByItsLineWithoutWhatStandsThere(String csv, String key) {
        assertThatExceptionOfType(BatchListException.class).isThrownBy(() -> list.read(csv.replace("\\n", "\n")))
                .satisfies(e -> assertThat(e.text().key()).isEqualTo(key))
                .satisfies(e -> assertThat(e.text().args().toString()).doesNotContain("secret", "not a host"));
    }

    @Test
    void theFingerprintHoldsNoPassword() throws Exception {
        var one = Batch.fingerprint(list.read("address,password\na@example.jp,x\n"));
        assertThat(one).isEqualTo(Batch.fingerprint(list.read("address,password\na@example.jp,another\n")))
                .isNotEqualTo(Batch.fingerprint(list.read("address,password\nb@example.jp,x\n")));
    }
}
