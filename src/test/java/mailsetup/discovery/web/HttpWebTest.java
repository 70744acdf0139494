package mailsetup.discovery.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import mailsetup.core.ledger.LedgerWriter;
import mailsetup.discovery.web.WebAnswer.Failed;
import mailsetup.discovery.web.WebAnswer.Page;
import mailsetup.discovery.web.WebAnswer.Why;
import mailsetup.practice.certificate.Identity;
import mailsetup.probe.Deadline;
import mailsetup.probe.net.TrustAnchors;
import mailsetup.testkit.TestCertificates;
import mailsetup.testkit.WebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HttpWebTest {
    private final WebServer server = WebServer.https();
    private final WebServer readable = WebServer.http();
    private final Web web = new HttpWeb(
            () -> TrustAnchors.system().with(List.of(TestCertificates.authority().certificate())).context(),
            LedgerWriter.none());

    @AfterEach
    void stop() {
        web.close();
        server.close();
        readable.close();
    }

    @Test
    void aFileIsFetchedWithItsExactBytes() {
        server.page("/file", 200, new byte[]{0, (byte) 0xFF, 'x'});
        assertThat(get("/file")).isInstanceOfSatisfying(Page.class, page -> {
            assertThat(page.content().bytes()).containsExactly(0, 0xFF, 'x');
            assertThat(page.verified()).isTrue();
        });
    }

    @Test
    void aFileOverHttpIsMarked() {
        readable.page("/file", "text");
        assertThat(get(readable.url("/file"), 10)).isInstanceOfSatisfying(Page.class,
                page -> assertThat(page.verified()).isFalse());
    }

    @Test
    void aWayThatBeginsUnprotectedStaysMarkedWhereverItLeads() {
        server.page("/file", "text");
        readable.redirect("/start", server.url("/file"));
        assertThat(get(readable.url("/start"), 10)).isInstanceOfSatisfying(Page.class, page -> {
            assertThat(page.verified()).isFalse();
            assertThat(page.from()).isEqualTo(URI.create(server.url("/file")));
        });
    }

    @Test
    void aRedirectIsFollowed() {
        server.page("/file", "text").redirect("/start", "/file");
        assertThat(get("/start")).isInstanceOfSatisfying(Page.class, page -> assertThat(page.verified()).isTrue());
    }

    @Test
    void aRedirectAwayFromEncryptionIsRefusedAndNothingIsFetchedThere() {
        server.redirect("/start", readable.url("/file"));
        assertThat(get("/start")).isEqualTo(new Failed(Why.DOWNGRADE));
        assertThat(readable.asked()).isEmpty();
    }

    @Test
    void aRedirectToANumberOrToAPortOfAnotherServiceIsRefused() {
        server.redirect("/router", "https://127.99.0.77:8080/apply.cgi?reboot=1").redirect("/short", "https://127.1/")
                .redirect("/six", "https://[::1]/").redirect("/printer", "https://printer.example:9100/");
        for (var path : List.of("/router", "/short", "/six", "/printer")) {
            assertThat(get(path)).as(path).isEqualTo(new WebAnswer.Failed(WebAnswer.Why.REDIRECTS));
        }
    }

    /** TLS refuses such a name before anything is sent; the JDK tells that by an exception that is none of the network. */
    @Test
    void aFaultOfOurOwnIsNeverTakenForAnAbsence() {
        var dotted = server.url("/").replace("localhost", "localhost.");
        assertThatThrownBy(() -> web.get(URI.create(dotted), Deadline.in(Duration.ofSeconds(20))))
                .isInstanceOf(IllegalStateException.class);
        server.redirect("/start", dotted);
        assertThat(get("/start")).isEqualTo(new Failed(Why.REDIRECTS));
    }

    @Test
    void redirectsInACircleEnd() {
        server.redirect("/a", "/b").redirect("/b", "/a");
        assertThat(get("/a")).isEqualTo(new Failed(Why.REDIRECTS));
        assertThat(server.asked()).hasSizeLessThan(8);
    }

    @Test
    void aRedirectToNoWebPlaceIsRefused() {
        server.redirect("/file-scheme", "file:///etc/passwd").redirect("/user", "https://a:b@localhost/")
                .redirect("/nonsense", "https://[");
        assertThat(get("/file-scheme")).isEqualTo(new Failed(Why.REDIRECTS));
        assertThat(get("/user")).isEqualTo(new Failed(Why.REDIRECTS));
        assertThat(get("/nonsense")).isEqualTo(new Failed(Why.REDIRECTS));
    }

    @Test
    void whatIsNotThereIsToldFromWhatWantsALogin() {
        server.page("/login", 401, new byte[0]);
        assertThat(get("/nothing")).isEqualTo(new WebAnswer.NotThere(404));
        assertThat(get("/login")).isEqualTo(new WebAnswer.WantsLogin());
        assertThat(server.asked()).hasSize(2);
    }

    @Test
    void aHugeFileIsCutOff() {
        server.page("/huge", 200, new byte[HttpWeb.LARGEST + 1]);
        server.handling("/endless", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            while (true) {
                exchange.getResponseBody().write(new byte[8192]);
            }
        });
        assertThat(get("/huge")).isEqualTo(new Failed(Why.TOO_LARGE));
        assertThat(get("/endless")).isEqualTo(new Failed(Why.TOO_LARGE));
    }

    @Test
    void aFileThatDripsEndsAtTheDeadline() {
        server.drip("/drip");
        var start = System.nanoTime();
        assertThat(get(server.url("/drip"), 1)).isEqualTo(new Failed(Why.TOO_SLOW));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(4));
    }

    @Test
    void silenceEndsAtTheDeadline() {
        server.silence("/silence");
        assertThat(get(server.url("/silence"), 1)).isEqualTo(new Failed(Why.TOO_SLOW));
    }

    @Test
    void aCertificateThatCannotBeTrustedIsRefused() {
        assertThat(certificate(TestCertificates.wrongName())).isEqualTo(new Failed(Why.BAD_CERTIFICATE));
        assertThat(certificate(TestCertificates.expired())).isEqualTo(new Failed(Why.BAD_CERTIFICATE));
        assertThat(certificate(TestCertificates.selfSigned())).isEqualTo(new Failed(Why.BAD_CERTIFICATE));
    }

    @Test
    void nobodyThereIsNotReached() {
        var gone = WebServer.https();
        gone.close();
        assertThat(get(gone.url("/"), 10)).isEqualTo(new Failed(Why.NOT_REACHED));
        assertThat(get("https://nobody.invalid/", 10)).isEqualTo(new Failed(Why.NOT_REACHED));
    }

    @Test
    void anInterruptEndsItAtOnce() throws Exception {
        server.drip("/drip");
        var answer = new CompletableFuture<WebAnswer>();
        var thread = Thread.ofVirtual().start(() -> answer.complete(get(server.url("/drip"), 60)));
        while (server.asked().isEmpty()) {
            Thread.onSpinWait();
        }
        thread.interrupt();
        assertThat(answer.get(10, TimeUnit.SECONDS)).isEqualTo(new Failed(Why.CANCELLED));
    }

    @Test
    void aPeekGoesNowhere() {
        readable.redirect("/start", server.url("/file")).page("/plain", "no redirect");
        assertThat(web.peek(URI.create(readable.url("/start")), in(10)))
                .isEqualTo(new WebAnswer.Leads(URI.create(server.url("/file"))));
        assertThat(web.peek(URI.create(readable.url("/plain")), in(10))).isEqualTo(new WebAnswer.NotThere(200));
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void pagesForPeopleAreRecognised() {
        assertThat(html("<!DOCTYPE html><html>")).isTrue();
        assertThat(html("\uFEFF\n  <HTML lang=\"ja\">")).isTrue();
        assertThat(html("<?xml version=\"1.0\"?>\n<!DOCTYPE html PUBLIC \"-//W3C\"><html>")).isTrue();
        assertThat(html("<?xml version=\"1.0\"?><clientConfig/>")).isFalse();
        assertThat(html("{\"html\": 1}")).isFalse();
    }

    private static boolean html(String text) {
        return new Content(text.getBytes(StandardCharsets.UTF_8)).isHtml();
    }

    private WebAnswer certificate(Identity identity) {
        try (var other = WebServer.https(identity)) {
            other.page("/file", "text");
            var answer = get(other.url("/file"), 10);
            assertThat(other.asked()).isEmpty();
            return answer;
        }
    }

    private WebAnswer get(String path) {
        return get(server.url(path), 10);
    }

    private WebAnswer get(String url, int seconds) {
        return web.get(URI.create(url), in(seconds));
    }

    private static Deadline in(int seconds) {
        return Deadline.in(Duration.ofSeconds(seconds));
    }
}
