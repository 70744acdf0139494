package mailsetup.signin.flow;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import mailsetup.core.EmailAddress;
import mailsetup.core.PublishedSignIn;
import mailsetup.core.Secret;
import mailsetup.core.SignInClient;
import mailsetup.core.SignInPages;
import mailsetup.discovery.web.Api;
import mailsetup.discovery.web.ApiAnswer;
import mailsetup.discovery.web.Content;
import mailsetup.probe.Deadline;
import mailsetup.signin.Grant;
import mailsetup.signin.SignInOutcome;
import mailsetup.signin.SignInQuestion;
import mailsetup.signin.SignInTexts;

/** What a sign-in server or a visitor of the door can send, read as the program does. */
public final class SignInAnswers {
    private static final String ISSUER = "https://id.example.jp";
    private static final SignInQuestion QUESTION = SignInQuestion.of(EmailAddress.of("hanako@example.jp"),
            new PublishedSignIn(ISSUER, "", "", "mail", "").read().orElseThrow());
    private static final String STATE = "the-right-state";

    private SignInAnswers() {}

    /** As the places of the server, and as its answer to a registration. */
    public static void metadata(byte[] input) {
        var outcome = new SignInFlow(() -> new Same(input), Duration.ofMillis(1)).run(QUESTION, _ -> {});
        if (outcome instanceof SignInOutcome.NotSignedIn(var failure)) {
            SignInTexts.title(failure);
            SignInTexts.remedy(failure);
        }
    }

    /** As the answer in which a token stands, and as a token itself. */
    public static void token(byte[] input) {
        SignInFlow.pasted(Secret.of(new String(input, StandardCharsets.UTF_8)));
        var pages = new SignInPages(URI.create(ISSUER + "/a"), URI.create(ISSUER + "/t"), Optional.empty(),
                Optional.empty(), Optional.empty());
        var ticket = new Ticket(QUESTION, new Metadata(Optional.of(ISSUER), pages, true, true),
                SignInClient.of("us", SignInClient.Origin.TYPED), Pkce.fresh());
        try (var grant = new Tokens(ticket, _ -> Grant.Revocation.REVOKED)
                .read(new Server.Answer(200, JsonAnswer.of(input).orElse(JsonAnswer.NONE)))) {
            grant.revoke();
        } catch (SignInException _) {
            // Most are no token.
        }
    }

    /** As a visit at the door of this computer. */
    public static void visit(byte[] input) {
        try {
            new Visitor("/", "127.0.0.1:1", "/link", URI.create(ISSUER), STATE).serve(new Visit(input), () -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Same(byte[] content) implements Api {
        @Override
        public ApiAnswer ask(URI place, Optional<Body> body, Deadline deadline) {
            return new ApiAnswer.Replied(200, new Content(content));
        }

        @Override
        public ApiAnswer remove(URI place, Secret permission, Deadline deadline) {
            return ask(place, Optional.empty(), deadline);
        }

        @Override
        public void close() {}
    }

    /** A socket that is two arrays. */
    private static final class Visit extends Socket {
        private final InputStream in;
        private final OutputStream out = new ByteArrayOutputStream();

        Visit(byte[] input) {
            in = new ByteArrayInputStream(input);
        }

        @Override
        public InputStream getInputStream() {
            return in;
        }

        @Override
        public OutputStream getOutputStream() {
            return out;
        }

        @Override
        public void setSoTimeout(int millis) {}
    }
}
