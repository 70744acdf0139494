package mailsetup.discovery.source;

import static mailsetup.discovery.source.Village.hosts;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mailsetup.core.Message;
import mailsetup.discovery.SourceAnswer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AutodiscoverSourceTest {
    private static final String HEAD = "<Autodiscover xmlns=\"r\"><Response xmlns=\"o\"><Account>";
    private static final String TAIL = "</Account></Response></Autodiscover>";
    private static final String SERVERS = HEAD + "<Action>settings</Action>"
            + "<Protocol><Type>IMAP</Type><Server>imap.himawari.test</Server><Port>993</Port></Protocol>"
            + "<Protocol><Type>SMTP</Type><Server>smtp.himawari.test</Server><Port>587</Port></Protocol>" + TAIL;

    private final Village village = new Village();
    private final AutodiscoverSource source = new AutodiscoverSource(village.web, village.dns.client(), village.places);

    @AfterEach
    void leave() {
        village.close();
    }

    @Test
    void theServersOfAReplyAreRead() {
        village.https.page("/autodiscover-host/himawari.test", SERVERS);
        assertThat(hosts(village.ask(source))).containsExactly("imap.himawari.test", "smtp.himawari.test");
        assertThat(village.https.bodies()).allMatch(body -> body.contains("hanako@himawari.test"));
    }

    @Test
    void serversForExchangeAloneAreNamedAsTheReason() {
        village.https.page("/autodiscover/himawari.test", SERVERS.replace("<Type>IMAP</Type>", "<Type>EXCH</Type>")
                .replace("<Type>SMTP</Type>", "<Type>WEB</Type>"));
        assertThat(village.ask(source)).isEqualTo(new SourceAnswer.Unusable(
                Message.of("discovery.why.other-servers", List.of("exchange", "web"))));
    }

    @Test
    void aLoginThatIsAskedForIsNotGiven() {
        village.https.page("/autodiscover/himawari.test", 401, new byte[0])
                .page("/autodiscover-host/himawari.test", 401, new byte[0]);
        assertThat(village.ask(source)).isEqualTo(unusable("wants-login"));
        assertThat(village.https.asked()).hasSize(2);
    }

    @Test
    void redirectsInsideTheReplyAreFollowed() {
        village.https.page("/autodiscover/himawari.test", redirect(village.https.url("/elsewhere")))
                .page("/elsewhere", SERVERS);
        assertThat(hosts(village.ask(source))).contains("imap.himawari.test");
    }

    @Test
    void redirectsInsideTheReplyEnd() {
        village.https.page("/autodiscover/himawari.test", redirect(village.https.url("/autodiscover/himawari.test")));
        assertThat(village.ask(source)).isEqualTo(unusable("redirects"));
        assertThat(village.https.asked()).hasSizeLessThan(8);
    }

    @Test
    void aRedirectToAnUnprotectedPlaceIsRefusedAndTheAddressIsNotToldThere() {
        village.https.page("/autodiscover/himawari.test", redirect(village.http.url("/elsewhere")));
        assertThat(village.ask(source)).isEqualTo(unusable("downgrade"));
        assertThat(village.http.bodies()).isEmpty();
    }

    @Test
    void aRedirectToTheAddressOfAStrangerIsRefused() {
        village.https.page("/autodiscover/himawari.test",
                HEAD + "<Action>redirectAddr</Action><RedirectAddr>hanako@evil.example</RedirectAddr>" + TAIL);
        assertThat(village.ask(source)).isEqualTo(unusable("downgrade"));
    }

    @Test
    void aRedirectToAnotherAddressOfTheSameOwnerIsFollowed() {
        village.https
                .page("/autodiscover/himawari.test",
                        HEAD + "<Action>redirectAddr</Action><RedirectAddr>h@mail.himawari.test</RedirectAddr>" + TAIL)
                .page("/autodiscover/mail.himawari.test", SERVERS);
        assertThat(hosts(village.ask(source))).contains("imap.himawari.test");
        assertThat(village.https.bodies()).anyMatch(body -> body.contains("h@mail.himawari.test"));
    }

    @Test
    void anUnprotectedPlaceThatLeadsToAStrangerIsNotToldTheAddress() {
        // The village's web server is "localhost", which is not of himawari.test.
        village.http.redirect("/autodiscover/himawari.test", village.https.url("/foreign"));
        village.https.page("/foreign", SERVERS);
        assertThat(village.ask(source)).isEqualTo(new SourceAnswer.Nothing());
        assertThat(village.https.asked()).noneMatch(line -> line.contains("/foreign"));
        assertThat(village.http.bodies()).isEmpty();
    }

    @Test
    void aServiceRecordThatLeadsToAStrangerIsNotToldTheAddress() {
        village.dns.zone("_autodiscover._tcp.himawari.test. SRV 0 0 443 localhost.");
        assertThat(village.ask(source)).isEqualTo(new SourceAnswer.Nothing());
        assertThat(village.dns.asked()).contains("_autodiscover._tcp.himawari.test SRV");
    }

    private static String redirect(String url) {
        return HEAD + "<Action>redirectUrl</Action><RedirectUrl>" + url + "</RedirectUrl>" + TAIL;
    }

    private static SourceAnswer unusable(String word) {
        return new SourceAnswer.Unusable(Message.of("discovery.why." + word));
    }
}
