package mailsetup.diagnosis.faults.certificate;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mailsetup.core.Message;
import mailsetup.diagnosis.Words;
import mailsetup.probe.Failure;
import mailsetup.probe.ProbeReport;

/** Why a handshake failed, as far as the words of Java tell; alerts are named as in RFC 8446 section 6. */
public enum TlsTrouble {
    /** No common version. */
    TOO_OLD("protocol_version|selected protocol version|no appropriate protocol"),
    /** The server wants a certificate of ours. */
    CLIENT_CERTIFICATE("server asked for a certificate|alert: (certificate_required|bad_certificate)"),
    /** No common cipher, or a key exchange too weak for Java. */
    NO_COMMON_CIPHER("handshake_failure|insufficient_security|\\bDH(PublicKey| keypair)"),
    /** What came was no TLS at all. */
    NOT_TLS("plain text after|unsupported or unrecognized ssl message|plaintext connection"),
    /** Anything else. */
    OTHER("");

    private final Pattern words;

    TlsTrouble(String words) {
        this.words = Pattern.compile(words, Pattern.CASE_INSENSITIVE);
    }

    /** By the reason of a failed handshake. */
    public static TlsTrouble of(Failure.TlsFailed failure) {
        return Stream.of(values()).filter(trouble -> trouble.words.matcher(failure.reason()).find()).findFirst()
                .orElse(OTHER);
    }

    /** The failed handshake of a report, if this was the reason. */
    Optional<Failure.TlsFailed> in(ProbeReport report) {
        return report.failedWith(Failure.TlsFailed.class).filter(failure -> of(failure) == this);
    }

    /** What Java said, as evidence. */
    static Message evidence(Failure.TlsFailed failure) {
        return Message.of("fault-certificate.evidence.tls-failed", Words.said(failure.reason()));
    }
}
