package mailsetup.probe;

import static mailsetup.core.Protocol.POP3;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import mailsetup.core.Security;
import mailsetup.testkit.LiveThreads;
import mailsetup.testkit.Probing;
import mailsetup.testkit.ScriptedServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** Threads are counted in the whole Java machine. */
@Isolated("the threads of another test's probe would be counted")
class ThreadsLeftTest {
    @Test
    void noThreadIsLeftBehind() throws IOException, InterruptedException {
        try (var server = ScriptedServer.plain(s -> s.staysSilent())) {
            Probing.probe(server.endpoint(POP3, Security.STARTTLS), Probing.login(), Duration.ofMillis(300));
        }
        assertThat(LiveThreads.named("probe", "deadline", "resolve")).isEmpty();
    }
}
