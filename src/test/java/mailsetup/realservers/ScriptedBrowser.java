package mailsetup.realservers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import mailsetup.probe.net.TrustAnchors;

/** A person with a browser, who signs in, agrees to everything and follows wherever it leads. */
record ScriptedBrowser(HttpClient client, String person) implements AutoCloseable {
    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]*)\"[^>]*>(.*?)</form>",
            Pattern.DOTALL);
    private static final Pattern INPUT = Pattern.compile("<input[^>]*>");
    private static final int MOST = 30;

    ScriptedBrowser(TrustAnchors trust, String person) {
        this(HttpClient.newBuilder().sslContext(trust.context()).followRedirects(HttpClient.Redirect.NEVER)
                .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL)).build(), person);
    }

    /** Goes there and on, until there is nothing more to do; the text of the last page. */
    String surf(URI start) {
        var answer = get(start);
        for (int i = 0; i < MOST; i++) {
            var here = answer.uri();
            var to = answer.headers().firstValue("Location").map(here::resolve);
            var form = FORM.matcher(answer.body());
            if (to.isPresent()) {
                answer = get(to.get());
            } else if (form.find()) {
                answer = post(here.resolve(form.group(1).replace("&amp;", "&")), form.group(2));
            } else {
                return answer.body();
            }
        }
        throw new IllegalStateException("no end at " + answer.uri());
    }

    @Override
    public void close() {
        client.close();
    }

    private HttpResponse<String> get(URI place) {
        return send(HttpRequest.newBuilder(place));
    }

    private HttpResponse<String> post(URI place, String inputs) {
        var fields = new LinkedHashMap<String, String>();
        INPUT.matcher(inputs).results().forEach(input -> {
            var name = attribute(input.group(), "name");
            if (!name.isEmpty()) {
                fields.put(name, attribute(input.group(), "value"));
            }
        });
        fields.replaceAll((name, value) -> name.equals("login") ? person : name.equals("password") ? "x" : value);
        return send(HttpRequest.newBuilder(place).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(fields))));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String attribute(String input, String name) {
        var found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(input);
        return found.find() ? found.group(1) : "";
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream().map(one -> encode(one.getKey()) + "=" + encode(one.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
