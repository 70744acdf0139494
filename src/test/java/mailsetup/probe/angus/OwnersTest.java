package mailsetup.probe.angus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mailsetup.probe.FolderFacts.Sharing;
import org.eclipse.angus.mail.iap.Response;
import org.eclipse.angus.mail.imap.protocol.IMAPResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnersTest {
    @ParameterizedTest
    @CsvSource(nullValues = "own", textBlock = """
                                               Public/News,  SHARED
                                               user/taro,    OTHER_USER
                                               Work,         own
                                               INBOX,        own""")
    void aFolderBelongsToWhoseNameItBeginsWith(String folder, Sharing sharing) throws Exception {
        var owners = Owners.in(answer("((\"\" \"/\")) ((\"user/\" \"/\")) ((\"Public/\" \"/\"))"));

        assertThat(owners.of(folder).orElse(null)).isEqualTo(sharing);
    }

    @ParameterizedTest
    @CsvSource({"'((\"\" \"/\")) NIL NIL'", "'NIL NIL ((\"\" \"/\"))'"})
    void withoutABeginningNoFolderIsSomebodyElses(String namespaces) throws Exception {
        assertThat(Owners.in(answer(namespaces)).of("Work")).isEmpty();
    }

    private static List<Response> answer(String namespaces) throws Exception {
        return List.of(new IMAPResponse("* NAMESPACE " + namespaces));
    }
}
