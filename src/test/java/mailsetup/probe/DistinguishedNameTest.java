package mailsetup.probe;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DistinguishedNameTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            CN=Example CA,O=Example Trust,C=JP          | Example CA
                                            cn=Example CA,c=JP                          | Example CA
                                            C=JP+CN=Example CA                          | Example CA
                                            CN=Example\\, Inc. CA,O=Example Trust       | Example, Inc. CA
                                            CN=Issuing CA,OU=CA,CN=Root CA              | Issuing CA
                                            OU=Root Authority,O=Example Trust,C=JP      | Example Trust
                                            CN=,O=Example Trust                         | Example Trust
                                            OU=Root Authority,C=JP                      | OU=Root Authority,C=JP""")
    void theNamePeopleKnowIsTakenOut(String name, String known) {
        assertThat(DistinguishedName.display(name)).isEqualTo(known);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not a name", "CN", "CN=#zz", "=,=", "CN=\\", "CN=\"open"})
    void whatIsNoNameIsShownAsItIs(String text) {
        assertThat(DistinguishedName.display(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CN=\u001b[31mred", "CN=\\1B[31mred"})
    void signsThatDoSomethingAreWrittenOut(String name) {
        assertThat(DistinguishedName.display(name)).isEqualTo("\\u001B[31mred");
    }
}
