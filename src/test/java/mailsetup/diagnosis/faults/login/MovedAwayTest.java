package mailsetup.diagnosis.faults.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import mailsetup.core.Candidate;
import mailsetup.core.Endpoint;
import mailsetup.core.Hostname;
import mailsetup.core.Origin;
import mailsetup.core.Protocol;
import mailsetup.core.Provenance;
import mailsetup.core.Security;
import mailsetup.core.ServerSettings;
import mailsetup.core.Trust;
import mailsetup.core.text.Language;
import mailsetup.core.text.Messages;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Named;
import mailsetup.diagnosis.Sureness;
import mailsetup.probe.around.RecordKind;
import mailsetup.testkit.Around;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MovedAwayTest {
    private final MovedAway check = new MovedAway();

    @ParameterizedTest
    @ValueSource(strings = {"A1 NO Your mailbox has been moved, see http://me.com/move",
            "A1 NO This service is no longer in service", "A1 NO メールサーバーは移転しました", "A1 NO 新サーバーへ移行しました",
            "A1 NO Ihr Postfach ist umgezogen", "A1 NO Votre compte a été migré vers un autre serveur",
            "A1 NO La casella è stata trasferita", "A1 NO Su cuenta ha sido trasladada", "A1 NO 您的邮箱已迁移到新服务器"})
    void theServersOwnWordsMakeItLikely(String line) {
        assertThat(check.examine(LoginCases.imap(line))).extracting(Diagnosis::sureness)
                .containsExactly(Sureness.LIKELY);
    }

    @Test
    void theHostsThatNameRecordsAndFilesNameAreTold() {
        var c = new Around().own("example.jp", RecordKind.MX, "mx.new.example").of(LoginCases.refused(Reports.imap(),
                Protocol.IMAP, "A1 NO メールサーバーは移転しました"));
        var published = new Candidate(new ServerSettings(Endpoint.standard(Protocol.IMAP,
                Hostname.of("imap.new.example"), Security.TLS), "hanako"),
                new Provenance(Origin.ISPDB, "", Trust.LIST));
        var named = new Named(List.of(published), List.of(), Set.of(), List.of());
        assertThat(check.examine(c.named(named))).first().extracting(d -> Messages.in(Language.EN).text(d.remedy()))
                .asString().contains("mx.new.example", "imap.new.example");
    }

    @Test
    void aBareNoIsSomethingElse() {
        assertThat(check.examine(LoginCases.imap(LoginCases.BARE))).isEmpty();
    }
}
