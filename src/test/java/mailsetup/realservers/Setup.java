package mailsetup.realservers;

/**
 * What a server is like.
 *
 * @param tls whether it offers any encryption; without it there is neither a TLS port nor STARTTLS
 * @param messages in the inbox
 * @param quotaKilobytes of the mailbox, in units of 1024 bytes
 * @param dovecot further lines of its configuration, which come last and win
 * @param postfix likewise
 */
record Setup(CertificateKind certificate, boolean tls, int messages, int quotaKilobytes, String dovecot,
        String postfix) {
    /** As it should be. */
    static Setup clean() {
        return new Setup(CertificateKind.GOOD, true, 6, 10_240, "", "");
    }

    Setup certificate(CertificateKind kind) {
        return new Setup(kind, tls, messages, quotaKilobytes, dovecot, postfix);
    }

    Setup withoutTls() {
        return new Setup(certificate, false, messages, quotaKilobytes, dovecot, postfix);
    }

    Setup messages(int count) {
        return new Setup(certificate, tls, count, quotaKilobytes, dovecot, postfix);
    }

    Setup quota(int kilobytes) {
        return new Setup(certificate, tls, messages, kilobytes, dovecot, postfix);
    }

    Setup dovecot(String lines) {
        return new Setup(certificate, tls, messages, quotaKilobytes, lines, postfix);
    }

    Setup postfix(String lines) {
        return new Setup(certificate, tls, messages, quotaKilobytes, dovecot, lines);
    }
}
