package mailsetup.realservers;

/**
 * What a server is like.
 *
 * @param tls whether it offers any encryption; without it there is neither a TLS port nor STARTTLS
 * @param messages in the inbox
 * @param quotaKilobytes of the mailbox, in units of 1024 bytes
 */
record Setup(CertificateKind certificate, boolean tls, int messages, int quotaKilobytes) {
    /** As it should be. */
    static Setup clean() {
        return new Setup(CertificateKind.GOOD, true, 6, 10_240);
    }

    Setup certificate(CertificateKind kind) {
        return new Setup(kind, tls, messages, quotaKilobytes);
    }

    Setup withoutTls() {
        return new Setup(certificate, false, messages, quotaKilobytes);
    }

    Setup messages(int count) {
        return new Setup(certificate, tls, count, quotaKilobytes);
    }
}
