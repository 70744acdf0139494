package mailsetup.discovery.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mailsetup.core.Candidate;
import mailsetup.core.Endpoint;
import mailsetup.core.Hostname;
import mailsetup.core.Origin;
import mailsetup.core.Protocol;
import mailsetup.core.Provenance;
import mailsetup.core.Security;
import mailsetup.core.ServerSettings;
import mailsetup.core.Trust;
import mailsetup.discovery.AskReason;
import mailsetup.discovery.Found;
import mailsetup.discovery.Proof;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostQuestionTest {
    private static final Hostname DOMAIN = Hostname.of("uni.example");
    private static final Provenance SRV = new Provenance(Origin.SRV, "uni.example", Trust.UNPROTECTED);
    private static final Provenance FILE = new Provenance(Origin.AUTOCONFIG, "autoconfig.uni.example", Trust.DOMAIN);

    @ParameterizedTest
    @CsvSource({"imap.uni.example,993,false", "mail.uni.example,143,false", "uni.example,993,false",
            "studi-pc7.uni.example,8993,true", "studi-pc7.uni.example,993,true", "imap.uni.example,8993,true",
            "imap.studi-pc7.uni.example,993,true", "imap.hoster.example,993,true"})
    void whatNothingProtectsIsAskedAboutWhereItIsUnusual(String host, int port, boolean asked) {
        assertThat(found(host, port, SRV).needsYes()).isEqualTo(asked);
    }

    @ParameterizedTest
    @CsvSource({"studi-pc7.uni.example,993,false", "imap.uni.example,8993,true", "imap.hoster.example,993,true"})
    void theDomainsOwnFileMayNameItsHostsAndPortsOfMail(String host, int port, boolean asked) {
        assertThat(found(host, port, FILE).needsYes()).isEqualTo(asked);
    }

    @Test
    void aLetterAndASetupFileAreAStrangersWord() {
        for (var from : List.of(Provenance.LETTER, Provenance.SETUP_FILE, Provenance.repair(DOMAIN))) {
            assertThat(found("imap.thief.example", 993, from).reason()).contains(AskReason.OUTSIDE);
            assertThat(found("studi-pc7.uni.example", 993, from).reason()).contains(AskReason.UNUSUAL);
        }
        assertThat(found("imap.thief.example", 8993, Provenance.TYPED).reason()).isEmpty();
    }

    @Test
    void theQuestionSaysWhoNamedItWhoAgreesAndWhoDoesNot() {
        var chosen = found("imap.hoster.example", 993, SRV);
        var all = List.of(chosen, found("smtp.hoster.example", 465, new Provenance(Origin.ISPDB, "", Trust.LIST)),
                found("imap.other.example", 993, FILE), found("imap.guess.example", 993, Provenance.GUESS));

        assertThat(HostQuestion.of(List.of(chosen), Witness.in(all), DOMAIN)).singleElement().satisfies(asked -> {
            assertThat(asked.host().ascii()).isEqualTo("imap.hoster.example");
            assertThat(asked.owner().ascii()).isEqualTo("hoster.example");
            assertThat(asked.from()).isEqualTo(SRV);
            assertThat(asked.agree()).containsExactly(Origin.ISPDB);
            assertThat(asked.against()).containsExactly(Origin.AUTOCONFIG);
        });
    }

    private static Found found(String host, int port, Provenance from) {
        var door = new Endpoint(Protocol.IMAP, Hostname.of(host), port, Security.TLS);
        return Found.of(new Candidate(new ServerSettings(door, "lena"), from), List.of(), Proof.UNTESTED, DOMAIN);
    }
}
