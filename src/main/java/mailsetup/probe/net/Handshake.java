package mailsetup.probe.net;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import mailsetup.core.Endpoint;
import mailsetup.core.ledger.ChannelSecurity;
import mailsetup.probe.Failure;
import mailsetup.probe.TlsFacts;

/** Lays TLS upon a wire, under the eyes of a {@link CertificateWitness}. */
final class Handshake {
    private final Wire wire;
    private final Endpoint endpoint;
    private final CertificateWitness witness;
    private final NoClientCertificate noCertificate = new NoClientCertificate();

    Handshake(Wire wire, Endpoint endpoint, TrustAnchors trust) {
        this.wire = wire;
        this.endpoint = endpoint;
        this.witness = new CertificateWitness(endpoint, trust);
    }

    /** Afterwards the conversation on the wire is encrypted, and the server is who it should be. */
    TlsFacts run() throws WireException {
        try {
            var socket = socket();
            socket.startHandshake();
            var seen = Objects.requireNonNull(witness.seen());
            wire.secure(socket.getInputStream(), socket.getOutputStream(),
                    seen.acceptedByFingerprint() ? ChannelSecurity.ACCEPTED : ChannelSecurity.VERIFIED);
            return seen;
        } catch (IOException e) {
            throw new WireException(failure(e));
        }
    }

    /** What the server would have negotiated, when the handshake was only a question. */
    String version() {
        var seen = witness.seen();
        return seen == null ? "" : seen.version();
    }

    private SSLSocket socket() throws IOException {
        try {
            var context = SSLContext.getInstance("TLS");
            context.init(new KeyManager[]{noCertificate}, new TrustManager[]{witness}, null);
            var under = wire.underlay();
            var socket = (SSLSocket) context.getSocketFactory().createSocket(under, endpoint.host().ascii(),
                    endpoint.port(), true);
            var parameters = socket.getSSLParameters();
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            socket.setSSLParameters(parameters);
            return socket;
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    private Failure failure(IOException e) {
        var seen = witness.seen();
        if (seen != null && !witness.flaws().isEmpty()) {
            return new Failure.BadCertificate(seen, witness.flaws());
        }
        var line = speaksText(wire.firstBytes()) ? wire.firstLine() : Optional.<String>empty();
        if (line.isPresent()) {
            // A no in clear text is what the server wanted to say, and no offer to go on in clear text.
            return Replies.negative(endpoint.protocol(), List.of(line.get())).<Failure>map(Failure.Refusal::new)
                    .orElseGet(() -> new Failure.SpeaksPlainText(line.get()));
        }
        return wire.failure().orElseGet(() -> new Failure.TlsFailed(reason(e)));
    }

    private static boolean speaksText(String first) {
        return first.length() >= 3 && first.chars().limit(3).allMatch(c -> c >= ' ' && c < 127);
    }

    /** Servers give no or any alert when they miss a certificate of ours; that they had asked for one tells more. */
    private String reason(IOException e) {
        return noCertificate.wasAskedFor() ? "server asked for a certificate: " + TlsReason.of(e) : TlsReason.of(e);
    }
}
