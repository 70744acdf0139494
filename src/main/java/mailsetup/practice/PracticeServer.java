package mailsetup.practice;

import java.security.cert.X509Certificate;
import java.util.List;
import mailsetup.core.EmailAddress;
import mailsetup.core.ServerSettings;

/** A running practice server: IMAP, POP3 and submission, each with TLS and with STARTTLS. */
public interface PracticeServer extends AutoCloseable {
    /** The address of the practice account. */
    EmailAddress address();

    /** Its password. */
    String password();

    /** Its servers with TLS from the start: IMAP, POP3, SMTP. */
    List<ServerSettings> tls();

    /** The same by STARTTLS. */
    List<ServerSettings> startTls();

    /** The made authority that signed its certificate. */
    X509Certificate authority();

    /** Stops it; no thread, socket or file is left. */
    @Override
    void close();
}
