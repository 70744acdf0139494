package mailsetup.practice.signin;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.core.text.Language;
import mailsetup.core.text.Messages;
import mailsetup.practice.lab.Person;
import mailsetup.practice.wire.LoginRecord;
import mailsetup.practice.wire.Reception;

/** A sign-in server that lets every program register, and gives the token of its one person to whoever follows the link. */
public final class SignInDesk implements Reception {
    private static final int PATIENCE = 10_000;
    private static final String DEVICE_GRANT = "urn:ietf:params:oauth:grant-type:device_code";

    private final SSLContext tls;
    private final Mood mood;
    private final Person person;
    private final Person.SignedIn signedIn;
    private final Map<String, WebRequest> codes = new ConcurrentHashMap<>();
    private final Map<String, Boolean> devices = new ConcurrentHashMap<>();

    /** A desk that signs this person in. */
    public SignInDesk(SSLContext tls, Person person, Person.SignedIn signedIn, Mood mood) {
        this.tls = tls;
        this.mood = mood;
        this.person = person;
        this.signedIn = signedIn;
    }

    /** It is none of mail; nobody takes it for one. */
    @Override
    public Protocol protocol() {
        return Protocol.IMAP;
    }

    @Override
    public Security security() {
        return Security.TLS;
    }

    @Override
    public void receive(Socket visitor, LoginRecord logins) throws IOException {
        visitor.setSoTimeout(PATIENCE);
        try (var secure = (SSLSocket) tls.getSocketFactory().createSocket(visitor,
                new ByteArrayInputStream(new byte[0]), true)) {
            answer(WebRequest.read(secure.getInputStream()), logins, "https://localhost:" + visitor.getLocalPort())
                    .write(secure.getOutputStream());
        }
    }

    private WebReply answer(WebRequest request, LoginRecord logins, String issuer) {
        return mood.instead(request, issuer).orElseGet(() -> usual(request, logins, issuer));
    }

    private WebReply usual(WebRequest request, LoginRecord logins, String issuer) {
        return switch (request.path()) {
            case "/.well-known/oauth-authorization-server" -> WebReply.json(metadata(issuer, mood));
            case "/register" -> WebReply.json("{\"client_id\":\"practice\",\"redirect_uris\":[\"http://127.0.0.1/\"]}");
            case "/authorize" -> asks(request);
            case "/allow" -> allowed(request, issuer);
            case "/device" -> device(issuer);
            case "/code" -> agreed(request);
            case "/token" -> token(request);
            case "/revoke" -> {
                logins.revoke();
                yield WebReply.json("{}");
            }
            default -> WebReply.nothing();
        };
    }

    private static String metadata(String issuer, Mood mood) {
        var json = """
                   {"issuer":"ISSUER","authorization_endpoint":"ISSUER/authorize","token_endpoint":"ISSUER/token",
                    "device_authorization_endpoint":"ISSUER/device","revocation_endpoint":"ISSUER/revoke",
                    "registration_endpoint":"ISSUER/register"}""".replace("ISSUER", issuer);
        return mood.hidden().map(place -> json.replace(place, "x-" + place)).orElse(json);
    }

    /** The page on which the person agrees. */
    private static WebReply asks(WebRequest request) {
        var question = request.values().entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&amp;"));
        return WebReply.page(Language.all().stream().map(language -> Messages.in(language))
                .map(words -> "<p>" + words.text("lab.sign-in") + "</p><p><a href=\"/allow?" + question + "\">"
                        + words.text("lab.sign-in.allow") + "</a></p>")
                .collect(Collectors.joining("", "<!doctype html><meta charset=\"utf-8\">", "")));
    }

    private WebReply allowed(WebRequest request, String issuer) {
        var code = UUID.randomUUID().toString();
        codes.put(code, request);
        return WebReply.to(request.value("redirect_uri") + "?code=" + code + "&state=" + request.value("state")
                + "&iss=" + URLEncoder.encode(issuer, StandardCharsets.UTF_8));
    }

    private WebReply device(String issuer) {
        var code = UUID.randomUUID().toString();
        devices.put(code, false);
        return WebReply.json(("{\"device_code\":\"" + code + "\",\"user_code\":\"PRAC-TICE\",\"interval\":1,"
                + "\"verification_uri\":\"ISSUER/code\",\"verification_uri_complete\":\"ISSUER/code?c=" + code + "\"}")
                .replace("ISSUER", issuer));
    }

    private WebReply agreed(WebRequest request) {
        devices.replaceAll((code, before) -> before || code.equals(request.value("c")));
        return WebReply.page("<!doctype html><title>OK</title>OK");
    }

    private WebReply token(WebRequest request) {
        if (request.value("grant_type").equals(DEVICE_GRANT)) {
            boolean known = devices.getOrDefault(request.value("device_code"), false);
            return known ? given(request) : WebReply.error("authorization_pending");
        }
        var asked = codes.remove(request.value("code"));
        boolean proven = asked != null
                && asked.value("code_challenge").equals(challenge(request.value("code_verifier")));
        return proven ? given(request) : WebReply.error("invalid_grant");
    }

    private WebReply given(WebRequest request) {
        var more = signedIn.names().size() > 1
                ? ",\"preferred_username\":\"" + signedIn.names().getLast() + "\""
                : "";
        var account = "{\"aud\":\"" + request.value("client_id") + "\",\"email\":\"" + signedIn.account() + "\"" + more
                + ",\"iat\":" + Instant.now().plus(signedIn.ahead()).getEpochSecond() + "}";
        return WebReply.json("{\"access_token\":\"" + person.password() + "\",\"token_type\":\"Bearer\",\"expires_in\":"
                + Math.max(0, signedIn.lasts().toSeconds()) + ",\"scope\":\"" + String.join(" ", signedIn.granted())
                + "\",\"id_token\":\"e30." + base64(account.getBytes(StandardCharsets.UTF_8)) + ".x\"}");
    }

    private static String challenge(String verifier) {
        try {
            return base64(MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String base64(byte[] octets) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(octets);
    }
}
