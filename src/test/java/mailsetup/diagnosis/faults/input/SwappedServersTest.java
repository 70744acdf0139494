package mailsetup.diagnosis.faults.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mailsetup.diagnosis.Alternatives;
import mailsetup.diagnosis.ServerCheck;
import mailsetup.diagnosis.Sureness;
import mailsetup.probe.Failure;
import mailsetup.probe.Stage;
import mailsetup.testkit.Cases;
import mailsetup.testkit.Reports;
import org.junit.jupiter.api.Test;

class SwappedServersTest {
    private final ServerCheck check = new SwappedServers();

    private static final Failure SMTP_GREETING = new Failure.NotThisProtocol("220 smtp.example.jp ESMTP");
    private static final Failure IMAP_GREETING = new Failure.NotThisProtocol("* OK IMAP4rev1 ready");

    @Test
    void aGreetingOfTheOtherKindOnBothSidesProvesIt() {
        var found = check.examine(Cases.of(imap(SMTP_GREETING), smtp(IMAP_GREETING)));
        assertThat(found).hasSize(2).allMatch(d -> d.sureness() == Sureness.PROVEN);
        assertThat(found.getFirst().facts()).containsExactly("smtp.example.jp:993", "imap.example.jp:587");
    }

    @Test
    void theServersInEachOthersPlaceAreTheChange() {
        var found = check.examine(Cases.tried(List.of(imap(SMTP_GREETING), smtp(IMAP_GREETING)), Reports.imap()));
        assertThat(found.getFirst().change()).map(change -> change.after().endpoint().host().ascii())
                .contains("imap.example.jp");
    }

    @Test
    void theServersInEachOthersPlaceAreTried() {
        var c = Cases.of(imap(SMTP_GREETING), smtp(IMAP_GREETING));
        assertThat(Alternatives.of(c.address(), c.reports()))
                .contains(Reports.imap().settings(), Reports.smtp().settings());
    }

    @Test
    void oneWrongServerIsNotAnExchange() {
        assertThat(check.examine(Cases.of(imap(SMTP_GREETING), Reports.smtp()))).isEmpty();
    }

    @Test
    void aWebServerIsNoMailServerInTheWrongPlace() {
        var web = new Failure.NotThisProtocol("HTTP/1.1 400 Bad Request");
        assertThat(check.examine(Cases.of(imap(SMTP_GREETING), smtp(web)))).isEmpty();
    }

    private static Reports imap(Failure failure) {
        return Reports.imap().at("smtp.example.jp").failed(Stage.GREET, failure);
    }

    private static Reports smtp(Failure failure) {
        return Reports.smtp().at("imap.example.jp").failed(Stage.GREET, failure);
    }
}
