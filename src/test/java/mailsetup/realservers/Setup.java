package mailsetup.realservers;

import java.util.function.Consumer;

/**
 * What a server is like.
 *
 * @param tls whether it offers any encryption; without it there is neither a TLS port nor STARTTLS
 * @param filling puts mail into the mailbox
 * @param quotaKilobytes of the mailbox, in units of 1024 bytes
 * @param dovecot further lines of its configuration, which come last and win
 * @param postfix likewise
 */
record Setup(CertificateKind certificate, boolean tls, Consumer<Maildir> filling, int quotaKilobytes, String dovecot,
        String postfix) {
    /** With that mail. */
    Setup(CertificateKind certificate, boolean tls, Consumer<Maildir> filling, int quotaKilobytes) {
        this(certificate, tls, filling, quotaKilobytes, "", "");
    }

    /** With that many messages in the inbox. */
    Setup(CertificateKind certificate, boolean tls, int messages, int quotaKilobytes) {
        this(certificate, tls, mail -> mail.fill(messages), quotaKilobytes);
    }

    /** As it should be. */
    static Setup clean() {
        return new Setup(CertificateKind.GOOD, true, 6, 10_240);
    }

    Setup certificate(CertificateKind kind) {
        return new Setup(kind, tls, filling, quotaKilobytes, dovecot, postfix);
    }

    Setup withoutTls() {
        return new Setup(certificate, false, filling, quotaKilobytes, dovecot, postfix);
    }

    Setup messages(int count) {
        return new Setup(certificate, tls, mail -> mail.fill(count), quotaKilobytes, dovecot, postfix);
    }

    Setup quota(int kilobytes) {
        return new Setup(certificate, tls, filling, kilobytes, dovecot, postfix);
    }

    Setup dovecot(String lines) {
        return new Setup(certificate, tls, filling, quotaKilobytes, lines, postfix);
    }

    Setup postfix(String lines) {
        return new Setup(certificate, tls, filling, quotaKilobytes, dovecot, lines);
    }
}
