package mailsetup.testkit;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.regex.Pattern;
import mailsetup.practice.PracticeServer;
import mailsetup.probe.net.TrustAnchors;
import mailsetup.signin.SignInProgress;

/** A person with a browser at the sign-in page of the practice server, who agrees. */
public record PracticeBrowser(PracticeServer server) {
    private static final Pattern LINK = Pattern.compile("href=\"(/allow[^\"]*)\"");

    /** Does what the sign-in waits for. */
    public void agree(SignInProgress progress) {
        switch (progress) {
            case SignInProgress.Page page -> agree(page.link());
            case SignInProgress.Code code -> get(code.complete().orElseThrow());
            case SignInProgress.Asking _,SignInProgress.Back _ -> {
            }
        }
    }

    /** The same, also where there is nothing to agree to. */
    public void visit(SignInProgress progress) {
        if (progress instanceof SignInProgress.Page page) {
            var shown = get(page.link());
            var allow = LINK.matcher(shown.body());
            if (allow.find()) {
                get(shown.uri().resolve(allow.group(1).replace("&amp;", "&")));
            }
        } else {
            agree(progress);
        }
    }

    /** Goes to the page and agrees there; the text of the page at the end. */
    public String agree(URI link) {
        var shown = get(link);
        var allow = LINK.matcher(shown.body());
        if (!allow.find()) {
            throw new IllegalStateException("no sign-in page: " + shown.body());
        }
        return get(shown.uri().resolve(allow.group(1).replace("&amp;", "&"))).body();
    }

    private HttpResponse<String> get(URI place) {
        var trust = TrustAnchors.system().with(List.of(server.authority()));
        try (var client = HttpClient.newBuilder().sslContext(trust.context())
                .followRedirects(HttpClient.Redirect.ALWAYS).build()) {
            return client.send(HttpRequest.newBuilder(place).build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
