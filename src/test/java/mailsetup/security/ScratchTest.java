package mailsetup.security;
import java.util.Optional;
import mailsetup.core.*;
import mailsetup.testkit.*;
import org.junit.jupiter.api.Test;
class ScratchTest {
    @Test
    void x() {
        try (var s = Servers.tls(TestCertificates.good(), new Manner(Protocol.IMAP, Optional.empty(), java.util.List.of(), java.util.List.of("ID", "QUOTA", "STATUS=SIZE", "ESEARCH", "NAMESPACE", "IDLE"), java.util.List.of("PLAIN"), Words.of(Protocol.IMAP).no(), () -> _ -> Words.of(Protocol.IMAP).welcome(), _ -> Optional.empty()))) {
            try { System.out.println(Probing.probe(s, Protocol.IMAP, Security.TLS)); } finally { System.out.println(s.conversation()); }
        }
    }
}
