package mailsetup.support.report;

import static mailsetup.support.report.Node.each;
import static mailsetup.support.report.Node.line;
import static mailsetup.support.report.Node.lines;
import static mailsetup.support.report.Node.object;

import com.fasterxml.jackson.databind.node.ObjectNode;
import mailsetup.core.Keyword;
import mailsetup.probe.CertificateFacts;
import mailsetup.probe.ConnectAttempt;
import mailsetup.probe.Reply;
import mailsetup.probe.TlsFacts;

/** What was seen on the wire, as data. */
final class WireJson {
    private WireJson() {}

    static ObjectNode attempt(ConnectAttempt attempt) {
        return object().put("address", line(attempt.address())).put("ipv6", attempt.ipv6())
                .put("outcome", Keyword.of(attempt.outcome())).put("ms", attempt.took().toMillis());
    }

    static ObjectNode tls(TlsFacts tls) {
        return object().put("version", line(tls.version())).put("cipher", line(tls.cipher()))
                .put("acceptedByFingerprint", tls.acceptedByFingerprint())
                .set("certificates", each(tls.chain(), WireJson::certificate));
    }

    static ObjectNode reply(Reply reply) {
        return object().put("status", line(reply.status())).put("code", line(reply.code()))
                .put("text", line(reply.text()));
    }

    private static ObjectNode certificate(CertificateFacts facts) {
        return object().put("subject", line(facts.subject())).put("issuer", line(facts.issuer()))
                .<ObjectNode>set("names", lines(facts.names())).put("notBefore", facts.notBefore().toString())
                .put("notAfter", facts.notAfter().toString()).put("sha256", line(facts.sha256()))
                .put("key", line(facts.key())).put("signatureAlgorithm", line(facts.signatureAlgorithm()))
                .set("issuerUrls", lines(facts.issuerUrls()));
    }
}
