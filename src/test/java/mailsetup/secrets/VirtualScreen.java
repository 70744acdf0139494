package mailsetup.secrets;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An X server without a screen, on a number that is free. */
record VirtualScreen(@Nullable Process server, Optional<String> number) implements AutoCloseable {
    static VirtualScreen open() {
        try {
            var server = new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "1280x860x24", "-nolisten",
                    "tcp")
                    .redirectError(ProcessBuilder.Redirect.DISCARD).start();
            return new VirtualScreen(server, Optional.ofNullable(server.inputReader().readLine()).map(n -> ":" + n));
        } catch (IOException _) {
            return new VirtualScreen(null, Optional.empty());
        }
    }

    @Override
    public void close() {
        if (server != null) {
            server.destroy();
        }
    }
}
